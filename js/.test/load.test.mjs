// test/load.test.ts
import assert2 from "node:assert/strict";
import { createHash } from "node:crypto";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";
import { pathToFileURL } from "node:url";
import { gzipSync } from "node:zlib";
import { load } from "sapwood";
import * as inline from "sapwood/inline";

// test/fixtures.ts
import { join } from "node:path";
var folder = join(process.cwd(), "../tests/fixtures/xgboost");
var modelPath = (name, version = "3.2.0", file = "model.ubj") => join(folder, version, name, file);

// test/refused.ts
import assert from "node:assert/strict";
async function refusedLater(promise, code, words = {}) {
  await assert.rejects(promise, (error) => says(error, code, words));
}
function says(error, code, words) {
  if (!isSapwoodError(error)) throw error;
  assert.equal(error.code, code, error.message);
  assert.match(error.message, /^[A-Z{"/].*\.$/s, "a sentence");
  if (error.got) assert.ok(error.message.includes(error.got), "the message says what it got");
  if (error.expected) assert.ok(error.message.includes(error.expected), "the message says what was expected");
  for (const [field, wanted] of Object.entries(words)) {
    const text = error[field];
    const there = typeof wanted === "string" ? text.includes(wanted) : wanted.test(text);
    assert.ok(there, `${field} says ${JSON.stringify(text)}, not ${wanted}`);
  }
  return true;
}
function isSapwoodError(error) {
  return error instanceof Error && error.name === "SapwoodError";
}

// test/server.ts
import { createServer } from "node:http";
async function serve(paths) {
  const server2 = createServer((request, response) => {
    const handler = paths[request.url ?? ""];
    if (handler) handler(response, request);
    else response.writeHead(404, { "content-type": "text/html" }).end("<!doctype html><title>Not found</title>");
  });
  await new Promise((done) => server2.listen(0, "127.0.0.1", done));
  return {
    url: `http://127.0.0.1:${server2.address().port}`,
    close: () => new Promise((done) => {
      server2.close(() => done());
      server2.closeAllConnections();
    })
  };
}

// test/load.test.ts
var path = modelPath("objective-reg-squarederror", "3.4.1");
var bytes = Uint8Array.from(await readFile(path));
var wasm = Uint8Array.from(await readFile("dist/engine.wasm"));
var ROW = [1, 2, 3, 4, 5];
var HTML = "\n<!-- a page --><!DOCTYPE html><html><title>App</title></html>";
var answer = (await load(bytes)).predict(ROW);
var server;
before(async () => {
  server = await serve({
    "/model.ubj": (response) => response.end(bytes),
    "/encoded.ubj": (response) => response.writeHead(200, { "content-encoding": "gzip" }).end(gzipSync(bytes)),
    "/page": (response) => response.writeHead(200, { "content-type": "text/html" }).end(HTML),
    "/error": (response) => response.writeHead(503).end(HTML),
    "/broken": (response) => {
      response.writeHead(200, { "content-length": bytes.length });
      response.write(bytes.subarray(0, 100), () => response.destroy());
    },
    "/hanging": (response) => {
      response.writeHead(200, { "content-length": bytes.length });
      response.write(bytes.subarray(0, 100));
    },
    "/silent": () => {
    },
    "/engine.wasm": (response) => response.writeHead(200, { "content-type": "application/wasm" }).end(wasm),
    "/engine.bin": (response) => response.end(wasm),
    "/not.wasm": (response) => response.writeHead(200, { "content-type": "application/wasm" }).end("hello")
  });
});
after(() => server.close());
var streamOf = (...parts) => new ReadableStream({
  start(controller) {
    for (const part of parts) controller.enqueue(part);
    controller.close();
  }
});
function shared() {
  const buffer = new SharedArrayBuffer(bytes.length);
  new Uint8Array(buffer).set(bytes);
  return buffer;
}
function inTheMiddle() {
  const buffer = new Uint8Array(bytes.length + 20);
  buffer.set(bytes, 11);
  return new DataView(buffer.buffer, 11, bytes.length);
}
test("a model comes from a path, an address, a response, a blob, a stream or bytes", async () => {
  const sources = {
    path: () => path,
    "file URL": () => pathToFileURL(path),
    "file URL as a string": () => pathToFileURL(path).href,
    address: () => `${server.url}/model.ubj`,
    URL: () => new URL("/model.ubj", server.url),
    "data URL": () => `data:application/octet-stream;base64,${Buffer.from(bytes).toString("base64")}`,
    "blob URL": () => URL.createObjectURL(new Blob([bytes])),
    Response: () => fetch(`${server.url}/model.ubj`),
    "encoded Response": () => fetch(`${server.url}/encoded.ubj`),
    Blob: () => new Blob([bytes]),
    File: () => new File([bytes], "model.ubj"),
    stream: () => streamOf(bytes.subarray(0, 5), bytes.subarray(5, 1e3), bytes.subarray(1e3)),
    ArrayBuffer: () => bytes.buffer,
    "typed array": () => bytes,
    "a view in the middle": inTheMiddle,
    SharedArrayBuffer: shared,
    gzipped: () => Uint8Array.from(gzipSync(bytes)),
    "gzipped Blob": () => new Blob([gzipSync(bytes)]),
    "gzipped shared memory": () => {
      const packed = gzipSync(bytes);
      const view = new Uint8Array(new SharedArrayBuffer(packed.length));
      view.set(packed);
      return view;
    }
  };
  for (const [name, source] of Object.entries(sources)) {
    const model = await load(await source());
    assert2.equal(model.predict(ROW), answer, name);
    assert2.equal(model.info.bytes, bytes.length, name);
    model.dispose();
  }
});
test("what is no source is an invalid argument", async () => {
  for (const source of [void 0, null, 5, {}, [], new Promise(() => {
  })]) {
    await refusedLater(load(source), "invalid_argument", { place: "source", expected: "a URL" });
  }
  await refusedLater(load(""), "invalid_argument", { place: "source" });
  const read = await fetch(`${server.url}/model.ubj`);
  await read.arrayBuffer();
  await refusedLater(load(read), "invalid_argument", { message: "already been read" });
  const locked = streamOf(bytes);
  locked.getReader();
  await refusedLater(load(locked), "invalid_argument", { message: "already being read" });
  await refusedLater(load(streamOf("text")), "invalid_argument", { got: '"text"', expected: "Uint8Array" });
});
test("a file that cannot be had is a network error that names it", async () => {
  await refusedLater(load("/no/such/model.ubj"), "network", { place: "/no/such/model.ubj", got: "ENOENT" });
  await refusedLater(load("test"), "network", { place: "test", message: '"test"' });
  await refusedLater(load(`${server.url}/nothing`), "network", { place: "/nothing", got: "status 404" });
  await refusedLater(load(await fetch(`${server.url}/error`)), "network", { place: "/error", got: "status 503" });
  await refusedLater(load(`${server.url}/broken`), "network", { place: "/broken", message: "read to its end" });
  await refusedLater(load("http://127.0.0.1:1/model.ubj"), "network", { place: "127.0.0.1:1" });
});
test("a page in place of a model is called a page", async () => {
  const words = { got: "an HTML page", message: "check the path" };
  await refusedLater(load(`${server.url}/page`), "unknown_format", { ...words, place: "/page", message: "status 200" });
  await refusedLater(load(new Blob([HTML])), "unknown_format", words);
});
test("progress is told as bytes arrive", async () => {
  const told = async (source) => {
    const steps = [];
    await load(source, { onProgress: (step) => steps.push(step) });
    return steps;
  };
  const total = bytes.length;
  assert2.deepEqual(await told(streamOf(bytes.subarray(0, 7), bytes.subarray(7))), [
    { loaded: 0, total: null },
    { loaded: 7, total: null },
    { loaded: total, total: null }
  ]);
  for (const source of [path, `${server.url}/model.ubj`, new Blob([bytes]), bytes]) {
    const steps = await told(source);
    assert2.deepEqual(steps[0], { loaded: 0, total });
    assert2.deepEqual(steps.at(-1), { loaded: total, total });
  }
  assert2.equal((await told(`${server.url}/encoded.ubj`)).at(-1)?.total, null, "a compressed length says nothing");
  const error = new Error("mine");
  const throwing = load(bytes, { onProgress: () => {
    throw error;
  } });
  await assert2.rejects(throwing, (caught) => caught === error, "the callback's own error comes through");
});
test("a signal stops a load at any point", async () => {
  const reason = new Error("changed my mind");
  await refusedLater(load(path, { signal: AbortSignal.abort(reason) }), "aborted", { place: "signal" });
  for (const source of [`${server.url}/hanging`, `${server.url}/silent`, new ReadableStream()]) {
    const controller2 = new AbortController();
    const loading2 = load(source, { signal: controller2.signal });
    setTimeout(() => controller2.abort(reason), 30);
    await assert2.rejects(loading2, (error) => error.code === "aborted" && error.cause === reason);
  }
  const controller = new AbortController();
  const loading = load(bytes, { signal: controller.signal, onProgress: () => controller.abort() });
  await refusedLater(loading, "aborted");
});
test("a stream is given up when the load fails", async () => {
  let cancelled = false;
  const endless = new ReadableStream({
    pull: (controller) => controller.enqueue(new Uint8Array(1e3)),
    cancel() {
      cancelled = true;
    }
  });
  await refusedLater(load(endless, { maxBytes: 5e3 }), "too_large", { expected: "5000" });
  await new Promise((done) => setTimeout(done));
  assert2.ok(cancelled);
});
var sri = (algorithm, data = bytes) => `${algorithm}-${createHash(algorithm).update(data).digest("base64")}`;
test("integrity compares the bytes as received", async () => {
  const packed = Uint8Array.from(gzipSync(bytes));
  for (const algorithm of ["sha256", "sha384", "sha512"]) {
    await load(bytes, { integrity: sri(algorithm) });
    await load(packed, { integrity: sri(algorithm, packed) });
    await refusedLater(load(packed, { integrity: sri(algorithm) }), "integrity", {
      got: sri(algorithm, packed),
      expected: sri(algorithm)
    });
  }
  await load(bytes, { integrity: `${sri("sha256", packed)}  ${sri("sha256")}
` });
  await load(bytes, { integrity: `${sri("sha256", packed)} ${sri("sha512")}` });
  await refusedLater(load(bytes, { integrity: `${sri("sha256")} ${sri("sha512", packed)}` }), "integrity", { place: "bytes" });
});
test("an integrity string of another form is an invalid argument", async () => {
  for (const integrity of ["", "sha1-abc", "sha256-abc", `${sri("sha256")} md5-x`, sri("sha256").replace("256", "512")]) {
    await refusedLater(load(bytes, { integrity }), "invalid_argument", { place: "integrity", expected: "sha256-" });
  }
});
test("without WebCrypto sha256 is checked all the same, and the others are refused", async () => {
  const { crypto } = globalThis;
  Object.defineProperty(globalThis, "crypto", { value: void 0, configurable: true });
  try {
    await load(bytes, { integrity: sri("sha256") });
    await refusedLater(load(bytes, { integrity: sri("sha256", wasm) }), "integrity", { got: sri("sha256") });
    await refusedLater(load(bytes, { integrity: sri("sha512") }), "unsupported", { place: "integrity", got: "sha512" });
  } finally {
    Object.defineProperty(globalThis, "crypto", { value: crypto, configurable: true });
  }
});
test("damaged and cut gzip is malformed", async () => {
  const packed = Uint8Array.from(gzipSync(bytes));
  for (const cut of [2, 10, 100, packed.length - 1]) await refusedLater(load(packed.subarray(0, cut)), "malformed", { place: "bytes" });
  const damaged = packed.slice();
  damaged[200] = damaged[200] ^ 85;
  await refusedLater(load(damaged), "malformed", { place: "bytes" });
});
test("a gzip bomb stops early", async () => {
  const zeros = new Uint8Array(100 << 20);
  const bomb = gzipSync(zeros);
  const before2 = process.memoryUsage().arrayBuffers;
  await refusedLater(load(bomb), "too_large", { got: /^\d+ gzipped bytes/, message: "{ maxBytes }" });
  globalThis.gc?.();
  assert2.ok(process.memoryUsage().arrayBuffers - before2 < 100 << 20);
  await refusedLater(load(gzipSync(bytes), { maxBytes: 3e3 }), "too_large", { expected: "3000" });
  await refusedLater(load(bomb, { maxBytes: 200 << 20 }), "unknown_format", {});
});
test("sizes that are none are refused", async () => {
  for (const maxBytes of [0, -1, Number.NaN, "5"]) {
    await refusedLater(load(bytes, { maxBytes }), "invalid_argument", { place: "maxBytes" });
  }
});
test("the engine comes from an address, a path, bytes or a module", async () => {
  const sources = {
    "as application/wasm": `${server.url}/engine.wasm`,
    "as anything": `${server.url}/engine.bin`,
    URL: new URL("/engine.wasm", server.url),
    "file URL": pathToFileURL("dist/engine.wasm"),
    path: "dist/engine.wasm",
    bytes: wasm,
    buffer: wasm.buffer,
    module: await WebAssembly.compile(wasm)
  };
  for (const [name, source] of Object.entries(sources)) {
    const model = await load(bytes, { wasm: source });
    assert2.equal(model.predict(ROW), answer, name);
  }
  assert2.equal((await inline.load(bytes)).predict(ROW), answer, "inline");
});
test("an engine that is none is a wasm error with the fix", async () => {
  const fix = { message: "'sapwood/inline'" };
  await refusedLater(load(bytes, { wasm: `${server.url}/page` }), "wasm", { place: "/page", got: "an HTML page", ...fix });
  await refusedLater(load(bytes, { wasm: `${server.url}/nothing` }), "wasm", { got: "status 404", ...fix });
  await refusedLater(load(bytes, { wasm: "http://127.0.0.1:1/engine.wasm" }), "wasm", { place: "127.0.0.1:1", ...fix });
  await refusedLater(load(bytes, { wasm: "/no/such/engine.wasm" }), "wasm", { got: "ENOENT", ...fix });
  await refusedLater(load(bytes, { wasm: `${server.url}/not.wasm` }), "wasm", { place: "/not.wasm" });
  await refusedLater(load(bytes, { wasm: bytes }), "wasm", { got: `${bytes.length} bytes`, ...fix });
  await refusedLater(load(bytes, { wasm: wasm.subarray(0, 1e3) }), "wasm", { message: "not compiled" });
  const other = await WebAssembly.compile(Uint8Array.of(0, 97, 115, 109, 1, 0, 0, 0));
  await refusedLater(load(bytes, { wasm: other }), "wasm");
  await refusedLater(load(bytes, { wasm: 5 }), "invalid_argument", { place: "wasm", got: "5" });
});
test("an engine that failed to arrive is asked for again", async () => {
  let calls = 0;
  const flaky = await serve({
    "/engine.wasm": (response) => calls++ === 0 ? response.writeHead(500).end() : response.end(wasm)
  });
  await refusedLater(load(bytes, { wasm: `${flaky.url}/engine.wasm` }), "wasm", { got: "status 500" });
  await load(bytes, { wasm: `${flaky.url}/engine.wasm` });
  await Promise.all([1, 2, 3].map(() => load(bytes, { wasm: `${flaky.url}/engine.wasm` })));
  assert2.equal(calls, 2, "compiled once for all models");
  await flaky.close();
});
test("boosting rounds can be chosen", async () => {
  const model = await load(path, { iterations: [1, 3] });
  assert2.deepEqual(model.info.rounds, { total: 6, from: 1, to: 3, best: null });
  assert2.notEqual(model.predict(ROW), answer);
  await refusedLater(load(path, { iterations: [4, 99] }), "invalid_argument", { place: "iterations", got: "[4, 99]" });
  await refusedLater(load(path, { iterations: "some" }), "invalid_argument", { got: "some" });
});
test("a schema that is no plain data is refused", async () => {
  const loop = {};
  loop.self = loop;
  await refusedLater(load(path, { schema: loop }), "invalid_argument", { place: "schema" });
  await refusedLater(load(path, { schema: { missing: 1n } }), "invalid_argument", { place: "schema" });
});
test("a model for another task than the one that was asked for is refused", async () => {
  assert2.equal((await load(path, { task: "regression" })).task, "regression");
  await refusedLater(load(path, { task: "binary" }), "invalid_argument", { place: "task", got: "regression", expected: "binary" });
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9sb2FkLnRlc3QudHMiLCAiLi4vdGVzdC9maXh0dXJlcy50cyIsICIuLi90ZXN0L3JlZnVzZWQudHMiLCAiLi4vdGVzdC9zZXJ2ZXIudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFdoZXJlIG1vZGVscyBjb21lIGZyb20sIGFuZCB3aGF0IG1heSBnbyB3cm9uZyBvbiB0aGUgd2F5LlxuaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBhZnRlciwgYmVmb3JlLCB0ZXN0IH0gZnJvbSAnbm9kZTp0ZXN0JztcbmltcG9ydCB7IHBhdGhUb0ZpbGVVUkwgfSBmcm9tICdub2RlOnVybCc7XG5pbXBvcnQgeyBnemlwU3luYyB9IGZyb20gJ25vZGU6emxpYic7XG5pbXBvcnQgeyBsb2FkLCB0eXBlIFByb2dyZXNzLCB0eXBlIFNjaGVtYSwgdHlwZSBTb3VyY2UgfSBmcm9tICdzYXB3b29kJztcbmltcG9ydCAqIGFzIGlubGluZSBmcm9tICdzYXB3b29kL2lubGluZSc7XG5pbXBvcnQgeyBtb2RlbFBhdGggfSBmcm9tICcuL2ZpeHR1cmVzLnRzJztcbmltcG9ydCB7IHJlZnVzZWRMYXRlciB9IGZyb20gJy4vcmVmdXNlZC50cyc7XG5pbXBvcnQgeyBzZXJ2ZSB9IGZyb20gJy4vc2VydmVyLnRzJztcblxuY29uc3QgcGF0aCA9IG1vZGVsUGF0aCgnb2JqZWN0aXZlLXJlZy1zcXVhcmVkZXJyb3InLCAnMy40LjEnKTtcbmNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKGF3YWl0IHJlYWRGaWxlKHBhdGgpKTtcbmNvbnN0IHdhc20gPSBVaW50OEFycmF5LmZyb20oYXdhaXQgcmVhZEZpbGUoJ2Rpc3QvZW5naW5lLndhc20nKSk7XG5jb25zdCBST1cgPSBbMSwgMiwgMywgNCwgNV07XG5jb25zdCBIVE1MID0gJ1xcbjwhLS0gYSBwYWdlIC0tPjwhRE9DVFlQRSBodG1sPjxodG1sPjx0aXRsZT5BcHA8L3RpdGxlPjwvaHRtbD4nO1xuY29uc3QgYW5zd2VyID0gKGF3YWl0IGxvYWQoYnl0ZXMpKS5wcmVkaWN0KFJPVyk7XG5cbmxldCBzZXJ2ZXI6IEF3YWl0ZWQ8UmV0dXJuVHlwZTx0eXBlb2Ygc2VydmU+PjtcbmJlZm9yZShhc3luYyAoKSA9PiB7XG4gIHNlcnZlciA9IGF3YWl0IHNlcnZlKHtcbiAgICAnL21vZGVsLnViaic6IChyZXNwb25zZSkgPT4gcmVzcG9uc2UuZW5kKGJ5dGVzKSxcbiAgICAnL2VuY29kZWQudWJqJzogKHJlc3BvbnNlKSA9PiByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7ICdjb250ZW50LWVuY29kaW5nJzogJ2d6aXAnIH0pLmVuZChnemlwU3luYyhieXRlcykpLFxuICAgICcvcGFnZSc6IChyZXNwb25zZSkgPT4gcmVzcG9uc2Uud3JpdGVIZWFkKDIwMCwgeyAnY29udGVudC10eXBlJzogJ3RleHQvaHRtbCcgfSkuZW5kKEhUTUwpLFxuICAgICcvZXJyb3InOiAocmVzcG9uc2UpID0+IHJlc3BvbnNlLndyaXRlSGVhZCg1MDMpLmVuZChIVE1MKSxcbiAgICAnL2Jyb2tlbic6IChyZXNwb25zZSkgPT4ge1xuICAgICAgcmVzcG9uc2Uud3JpdGVIZWFkKDIwMCwgeyAnY29udGVudC1sZW5ndGgnOiBieXRlcy5sZW5ndGggfSk7XG4gICAgICByZXNwb25zZS53cml0ZShieXRlcy5zdWJhcnJheSgwLCAxMDApLCAoKSA9PiByZXNwb25zZS5kZXN0cm95KCkpO1xuICAgIH0sXG4gICAgJy9oYW5naW5nJzogKHJlc3BvbnNlKSA9PiB7XG4gICAgICByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7ICdjb250ZW50LWxlbmd0aCc6IGJ5dGVzLmxlbmd0aCB9KTtcbiAgICAgIHJlc3BvbnNlLndyaXRlKGJ5dGVzLnN1YmFycmF5KDAsIDEwMCkpO1xuICAgIH0sXG4gICAgJy9zaWxlbnQnOiAoKSA9PiB7fSxcbiAgICAnL2VuZ2luZS53YXNtJzogKHJlc3BvbnNlKSA9PiByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7ICdjb250ZW50LXR5cGUnOiAnYXBwbGljYXRpb24vd2FzbScgfSkuZW5kKHdhc20pLFxuICAgICcvZW5naW5lLmJpbic6IChyZXNwb25zZSkgPT4gcmVzcG9uc2UuZW5kKHdhc20pLFxuICAgICcvbm90Lndhc20nOiAocmVzcG9uc2UpID0+IHJlc3BvbnNlLndyaXRlSGVhZCgyMDAsIHsgJ2NvbnRlbnQtdHlwZSc6ICdhcHBsaWNhdGlvbi93YXNtJyB9KS5lbmQoJ2hlbGxvJyksXG4gIH0pO1xufSk7XG5hZnRlcigoKSA9PiBzZXJ2ZXIuY2xvc2UoKSk7XG5cbmNvbnN0IHN0cmVhbU9mID0gKC4uLnBhcnRzOiB1bmtub3duW10pID0+XG4gIG5ldyBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5Pih7XG4gICAgc3RhcnQoY29udHJvbGxlcikge1xuICAgICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSBjb250cm9sbGVyLmVucXVldWUocGFydCBhcyBVaW50OEFycmF5KTtcbiAgICAgIGNvbnRyb2xsZXIuY2xvc2UoKTtcbiAgICB9LFxuICB9KTtcblxuZnVuY3Rpb24gc2hhcmVkKCk6IFNoYXJlZEFycmF5QnVmZmVyIHtcbiAgY29uc3QgYnVmZmVyID0gbmV3IFNoYXJlZEFycmF5QnVmZmVyKGJ5dGVzLmxlbmd0aCk7XG4gIG5ldyBVaW50OEFycmF5KGJ1ZmZlcikuc2V0KGJ5dGVzKTtcbiAgcmV0dXJuIGJ1ZmZlcjtcbn1cblxuZnVuY3Rpb24gaW5UaGVNaWRkbGUoKTogRGF0YVZpZXcge1xuICBjb25zdCBidWZmZXIgPSBuZXcgVWludDhBcnJheShieXRlcy5sZW5ndGggKyAyMCk7XG4gIGJ1ZmZlci5zZXQoYnl0ZXMsIDExKTtcbiAgcmV0dXJuIG5ldyBEYXRhVmlldyhidWZmZXIuYnVmZmVyLCAxMSwgYnl0ZXMubGVuZ3RoKTtcbn1cblxudGVzdCgnYSBtb2RlbCBjb21lcyBmcm9tIGEgcGF0aCwgYW4gYWRkcmVzcywgYSByZXNwb25zZSwgYSBibG9iLCBhIHN0cmVhbSBvciBieXRlcycsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc291cmNlczogUmVjb3JkPHN0cmluZywgKCkgPT4gU291cmNlIHwgUHJvbWlzZTxTb3VyY2U+PiA9IHtcbiAgICBwYXRoOiAoKSA9PiBwYXRoLFxuICAgICdmaWxlIFVSTCc6ICgpID0+IHBhdGhUb0ZpbGVVUkwocGF0aCksXG4gICAgJ2ZpbGUgVVJMIGFzIGEgc3RyaW5nJzogKCkgPT4gcGF0aFRvRmlsZVVSTChwYXRoKS5ocmVmLFxuICAgIGFkZHJlc3M6ICgpID0+IGAke3NlcnZlci51cmx9L21vZGVsLnViamAsXG4gICAgVVJMOiAoKSA9PiBuZXcgVVJMKCcvbW9kZWwudWJqJywgc2VydmVyLnVybCksXG4gICAgJ2RhdGEgVVJMJzogKCkgPT4gYGRhdGE6YXBwbGljYXRpb24vb2N0ZXQtc3RyZWFtO2Jhc2U2NCwke0J1ZmZlci5mcm9tKGJ5dGVzKS50b1N0cmluZygnYmFzZTY0Jyl9YCxcbiAgICAnYmxvYiBVUkwnOiAoKSA9PiBVUkwuY3JlYXRlT2JqZWN0VVJMKG5ldyBCbG9iKFtieXRlc10pKSxcbiAgICBSZXNwb25zZTogKCkgPT4gZmV0Y2goYCR7c2VydmVyLnVybH0vbW9kZWwudWJqYCksXG4gICAgJ2VuY29kZWQgUmVzcG9uc2UnOiAoKSA9PiBmZXRjaChgJHtzZXJ2ZXIudXJsfS9lbmNvZGVkLnViamApLFxuICAgIEJsb2I6ICgpID0+IG5ldyBCbG9iKFtieXRlc10pLFxuICAgIEZpbGU6ICgpID0+IG5ldyBGaWxlKFtieXRlc10sICdtb2RlbC51YmonKSxcbiAgICBzdHJlYW06ICgpID0+IHN0cmVhbU9mKGJ5dGVzLnN1YmFycmF5KDAsIDUpLCBieXRlcy5zdWJhcnJheSg1LCAxMDAwKSwgYnl0ZXMuc3ViYXJyYXkoMTAwMCkpLFxuICAgIEFycmF5QnVmZmVyOiAoKSA9PiBieXRlcy5idWZmZXIsXG4gICAgJ3R5cGVkIGFycmF5JzogKCkgPT4gYnl0ZXMsXG4gICAgJ2EgdmlldyBpbiB0aGUgbWlkZGxlJzogaW5UaGVNaWRkbGUsXG4gICAgU2hhcmVkQXJyYXlCdWZmZXI6IHNoYXJlZCxcbiAgICBnemlwcGVkOiAoKSA9PiBVaW50OEFycmF5LmZyb20oZ3ppcFN5bmMoYnl0ZXMpKSxcbiAgICAnZ3ppcHBlZCBCbG9iJzogKCkgPT4gbmV3IEJsb2IoW2d6aXBTeW5jKGJ5dGVzKV0pLFxuICAgICdnemlwcGVkIHNoYXJlZCBtZW1vcnknOiAoKSA9PiB7XG4gICAgICBjb25zdCBwYWNrZWQgPSBnemlwU3luYyhieXRlcyk7XG4gICAgICBjb25zdCB2aWV3ID0gbmV3IFVpbnQ4QXJyYXkobmV3IFNoYXJlZEFycmF5QnVmZmVyKHBhY2tlZC5sZW5ndGgpKTtcbiAgICAgIHZpZXcuc2V0KHBhY2tlZCk7XG4gICAgICByZXR1cm4gdmlldztcbiAgICB9LFxuICB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBzb3VyY2VdIG9mIE9iamVjdC5lbnRyaWVzKHNvdXJjZXMpKSB7XG4gICAgY29uc3QgbW9kZWwgPSBhd2FpdCBsb2FkKGF3YWl0IHNvdXJjZSgpKTtcbiAgICBhc3NlcnQuZXF1YWwobW9kZWwucHJlZGljdChST1cpLCBhbnN3ZXIsIG5hbWUpO1xuICAgIGFzc2VydC5lcXVhbChtb2RlbC5pbmZvLmJ5dGVzLCBieXRlcy5sZW5ndGgsIG5hbWUpO1xuICAgIG1vZGVsLmRpc3Bvc2UoKTtcbiAgfVxufSk7XG5cbnRlc3QoJ3doYXQgaXMgbm8gc291cmNlIGlzIGFuIGludmFsaWQgYXJndW1lbnQnLCBhc3luYyAoKSA9PiB7XG4gIGZvciAoY29uc3Qgc291cmNlIG9mIFt1bmRlZmluZWQsIG51bGwsIDUsIHt9LCBbXSwgbmV3IFByb21pc2UoKCkgPT4ge30pXSkge1xuICAgIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHNvdXJjZSBhcyB1bmtub3duIGFzIFNvdXJjZSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ3NvdXJjZScsIGV4cGVjdGVkOiAnYSBVUkwnIH0pO1xuICB9XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKCcnKSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnc291cmNlJyB9KTtcbiAgY29uc3QgcmVhZCA9IGF3YWl0IGZldGNoKGAke3NlcnZlci51cmx9L21vZGVsLnViamApO1xuICBhd2FpdCByZWFkLmFycmF5QnVmZmVyKCk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHJlYWQpLCAnaW52YWxpZF9hcmd1bWVudCcsIHsgbWVzc2FnZTogJ2FscmVhZHkgYmVlbiByZWFkJyB9KTtcbiAgY29uc3QgbG9ja2VkID0gc3RyZWFtT2YoYnl0ZXMpO1xuICBsb2NrZWQuZ2V0UmVhZGVyKCk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGxvY2tlZCksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBtZXNzYWdlOiAnYWxyZWFkeSBiZWluZyByZWFkJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoc3RyZWFtT2YoJ3RleHQnKSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBnb3Q6ICdcInRleHRcIicsIGV4cGVjdGVkOiAnVWludDhBcnJheScgfSk7XG59KTtcblxudGVzdCgnYSBmaWxlIHRoYXQgY2Fubm90IGJlIGhhZCBpcyBhIG5ldHdvcmsgZXJyb3IgdGhhdCBuYW1lcyBpdCcsIGFzeW5jICgpID0+IHtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoJy9uby9zdWNoL21vZGVsLnViaicpLCAnbmV0d29yaycsIHsgcGxhY2U6ICcvbm8vc3VjaC9tb2RlbC51YmonLCBnb3Q6ICdFTk9FTlQnIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZCgndGVzdCcpLCAnbmV0d29yaycsIHsgcGxhY2U6ICd0ZXN0JywgbWVzc2FnZTogJ1widGVzdFwiJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYCR7c2VydmVyLnVybH0vbm90aGluZ2ApLCAnbmV0d29yaycsIHsgcGxhY2U6ICcvbm90aGluZycsIGdvdDogJ3N0YXR1cyA0MDQnIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChhd2FpdCBmZXRjaChgJHtzZXJ2ZXIudXJsfS9lcnJvcmApKSwgJ25ldHdvcmsnLCB7IHBsYWNlOiAnL2Vycm9yJywgZ290OiAnc3RhdHVzIDUwMycgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGAke3NlcnZlci51cmx9L2Jyb2tlbmApLCAnbmV0d29yaycsIHsgcGxhY2U6ICcvYnJva2VuJywgbWVzc2FnZTogJ3JlYWQgdG8gaXRzIGVuZCcgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKCdodHRwOi8vMTI3LjAuMC4xOjEvbW9kZWwudWJqJyksICduZXR3b3JrJywgeyBwbGFjZTogJzEyNy4wLjAuMToxJyB9KTtcbn0pO1xuXG50ZXN0KCdhIHBhZ2UgaW4gcGxhY2Ugb2YgYSBtb2RlbCBpcyBjYWxsZWQgYSBwYWdlJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JkcyA9IHsgZ290OiAnYW4gSFRNTCBwYWdlJywgbWVzc2FnZTogJ2NoZWNrIHRoZSBwYXRoJyB9O1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChgJHtzZXJ2ZXIudXJsfS9wYWdlYCksICd1bmtub3duX2Zvcm1hdCcsIHsgLi4ud29yZHMsIHBsYWNlOiAnL3BhZ2UnLCBtZXNzYWdlOiAnc3RhdHVzIDIwMCcgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKG5ldyBCbG9iKFtIVE1MXSkpLCAndW5rbm93bl9mb3JtYXQnLCB3b3Jkcyk7XG59KTtcblxudGVzdCgncHJvZ3Jlc3MgaXMgdG9sZCBhcyBieXRlcyBhcnJpdmUnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHRvbGQgPSBhc3luYyAoc291cmNlOiBTb3VyY2UpID0+IHtcbiAgICBjb25zdCBzdGVwczogUHJvZ3Jlc3NbXSA9IFtdO1xuICAgIGF3YWl0IGxvYWQoc291cmNlLCB7IG9uUHJvZ3Jlc3M6IChzdGVwKSA9PiBzdGVwcy5wdXNoKHN0ZXApIH0pO1xuICAgIHJldHVybiBzdGVwcztcbiAgfTtcbiAgY29uc3QgdG90YWwgPSBieXRlcy5sZW5ndGg7XG4gIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgdG9sZChzdHJlYW1PZihieXRlcy5zdWJhcnJheSgwLCA3KSwgYnl0ZXMuc3ViYXJyYXkoNykpKSwgW1xuICAgIHsgbG9hZGVkOiAwLCB0b3RhbDogbnVsbCB9LFxuICAgIHsgbG9hZGVkOiA3LCB0b3RhbDogbnVsbCB9LFxuICAgIHsgbG9hZGVkOiB0b3RhbCwgdG90YWw6IG51bGwgfSxcbiAgXSk7XG4gIGZvciAoY29uc3Qgc291cmNlIG9mIFtwYXRoLCBgJHtzZXJ2ZXIudXJsfS9tb2RlbC51YmpgLCBuZXcgQmxvYihbYnl0ZXNdKSwgYnl0ZXNdKSB7XG4gICAgY29uc3Qgc3RlcHMgPSBhd2FpdCB0b2xkKHNvdXJjZSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGVwc1swXSwgeyBsb2FkZWQ6IDAsIHRvdGFsIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RlcHMuYXQoLTEpLCB7IGxvYWRlZDogdG90YWwsIHRvdGFsIH0pO1xuICB9XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgdG9sZChgJHtzZXJ2ZXIudXJsfS9lbmNvZGVkLnViamApKS5hdCgtMSk/LnRvdGFsLCBudWxsLCAnYSBjb21wcmVzc2VkIGxlbmd0aCBzYXlzIG5vdGhpbmcnKTtcbiAgY29uc3QgZXJyb3IgPSBuZXcgRXJyb3IoJ21pbmUnKTtcbiAgY29uc3QgdGhyb3dpbmcgPSBsb2FkKGJ5dGVzLCB7IG9uUHJvZ3Jlc3M6ICgpID0+IHsgdGhyb3cgZXJyb3I7IH0gfSk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKHRocm93aW5nLCAoY2F1Z2h0KSA9PiBjYXVnaHQgPT09IGVycm9yLCBcInRoZSBjYWxsYmFjaydzIG93biBlcnJvciBjb21lcyB0aHJvdWdoXCIpO1xufSk7XG5cbnRlc3QoJ2Egc2lnbmFsIHN0b3BzIGEgbG9hZCBhdCBhbnkgcG9pbnQnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHJlYXNvbiA9IG5ldyBFcnJvcignY2hhbmdlZCBteSBtaW5kJyk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhdGgsIHsgc2lnbmFsOiBBYm9ydFNpZ25hbC5hYm9ydChyZWFzb24pIH0pLCAnYWJvcnRlZCcsIHsgcGxhY2U6ICdzaWduYWwnIH0pO1xuICBmb3IgKGNvbnN0IHNvdXJjZSBvZiBbYCR7c2VydmVyLnVybH0vaGFuZ2luZ2AsIGAke3NlcnZlci51cmx9L3NpbGVudGAsIG5ldyBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5PigpXSkge1xuICAgIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgY29uc3QgbG9hZGluZyA9IGxvYWQoc291cmNlLCB7IHNpZ25hbDogY29udHJvbGxlci5zaWduYWwgfSk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBjb250cm9sbGVyLmFib3J0KHJlYXNvbiksIDMwKTtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhsb2FkaW5nLCAoZXJyb3I6IEVycm9yICYgeyBjb2RlOiBzdHJpbmcgfSkgPT4gZXJyb3IuY29kZSA9PT0gJ2Fib3J0ZWQnICYmIGVycm9yLmNhdXNlID09PSByZWFzb24pO1xuICB9XG4gIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IGxvYWRpbmcgPSBsb2FkKGJ5dGVzLCB7IHNpZ25hbDogY29udHJvbGxlci5zaWduYWwsIG9uUHJvZ3Jlc3M6ICgpID0+IGNvbnRyb2xsZXIuYWJvcnQoKSB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWRpbmcsICdhYm9ydGVkJyk7XG59KTtcblxudGVzdCgnYSBzdHJlYW0gaXMgZ2l2ZW4gdXAgd2hlbiB0aGUgbG9hZCBmYWlscycsIGFzeW5jICgpID0+IHtcbiAgbGV0IGNhbmNlbGxlZCA9IGZhbHNlO1xuICBjb25zdCBlbmRsZXNzID0gbmV3IFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk+KHtcbiAgICBwdWxsOiAoY29udHJvbGxlcikgPT4gY29udHJvbGxlci5lbnF1ZXVlKG5ldyBVaW50OEFycmF5KDEwMDApKSxcbiAgICBjYW5jZWwoKSB7IGNhbmNlbGxlZCA9IHRydWU7IH0sXG4gIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChlbmRsZXNzLCB7IG1heEJ5dGVzOiA1MDAwIH0pLCAndG9vX2xhcmdlJywgeyBleHBlY3RlZDogJzUwMDAnIH0pO1xuICBhd2FpdCBuZXcgUHJvbWlzZSgoZG9uZSkgPT4gc2V0VGltZW91dChkb25lKSk7XG4gIGFzc2VydC5vayhjYW5jZWxsZWQpO1xufSk7XG5cbmNvbnN0IHNyaSA9IChhbGdvcml0aG06IHN0cmluZywgZGF0YSA9IGJ5dGVzKSA9PiBgJHthbGdvcml0aG19LSR7Y3JlYXRlSGFzaChhbGdvcml0aG0pLnVwZGF0ZShkYXRhKS5kaWdlc3QoJ2Jhc2U2NCcpfWA7XG5cbnRlc3QoJ2ludGVncml0eSBjb21wYXJlcyB0aGUgYnl0ZXMgYXMgcmVjZWl2ZWQnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHBhY2tlZCA9IFVpbnQ4QXJyYXkuZnJvbShnemlwU3luYyhieXRlcykpO1xuICBmb3IgKGNvbnN0IGFsZ29yaXRobSBvZiBbJ3NoYTI1NicsICdzaGEzODQnLCAnc2hhNTEyJ10pIHtcbiAgICBhd2FpdCBsb2FkKGJ5dGVzLCB7IGludGVncml0eTogc3JpKGFsZ29yaXRobSkgfSk7XG4gICAgYXdhaXQgbG9hZChwYWNrZWQsIHsgaW50ZWdyaXR5OiBzcmkoYWxnb3JpdGhtLCBwYWNrZWQpIH0pO1xuICAgIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhY2tlZCwgeyBpbnRlZ3JpdHk6IHNyaShhbGdvcml0aG0pIH0pLCAnaW50ZWdyaXR5Jywge1xuICAgICAgZ290OiBzcmkoYWxnb3JpdGhtLCBwYWNrZWQpLFxuICAgICAgZXhwZWN0ZWQ6IHNyaShhbGdvcml0aG0pLFxuICAgIH0pO1xuICB9XG4gIGF3YWl0IGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5OiBgJHtzcmkoJ3NoYTI1NicsIHBhY2tlZCl9ICAke3NyaSgnc2hhMjU2Jyl9XFxuYCB9KTtcbiAgYXdhaXQgbG9hZChieXRlcywgeyBpbnRlZ3JpdHk6IGAke3NyaSgnc2hhMjU2JywgcGFja2VkKX0gJHtzcmkoJ3NoYTUxMicpfWAgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IGludGVncml0eTogYCR7c3JpKCdzaGEyNTYnKX0gJHtzcmkoJ3NoYTUxMicsIHBhY2tlZCl9YCB9KSwgJ2ludGVncml0eScsIHsgcGxhY2U6ICdieXRlcycgfSk7XG59KTtcblxudGVzdCgnYW4gaW50ZWdyaXR5IHN0cmluZyBvZiBhbm90aGVyIGZvcm0gaXMgYW4gaW52YWxpZCBhcmd1bWVudCcsIGFzeW5jICgpID0+IHtcbiAgZm9yIChjb25zdCBpbnRlZ3JpdHkgb2YgWycnLCAnc2hhMS1hYmMnLCAnc2hhMjU2LWFiYycsIGAke3NyaSgnc2hhMjU2Jyl9IG1kNS14YCwgc3JpKCdzaGEyNTYnKS5yZXBsYWNlKCcyNTYnLCAnNTEyJyldKSB7XG4gICAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5IH0pLCAnaW52YWxpZF9hcmd1bWVudCcsIHsgcGxhY2U6ICdpbnRlZ3JpdHknLCBleHBlY3RlZDogJ3NoYTI1Ni0nIH0pO1xuICB9XG59KTtcblxudGVzdCgnd2l0aG91dCBXZWJDcnlwdG8gc2hhMjU2IGlzIGNoZWNrZWQgYWxsIHRoZSBzYW1lLCBhbmQgdGhlIG90aGVycyBhcmUgcmVmdXNlZCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBjcnlwdG8gfSA9IGdsb2JhbFRoaXM7XG4gIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShnbG9iYWxUaGlzLCAnY3J5cHRvJywgeyB2YWx1ZTogdW5kZWZpbmVkLCBjb25maWd1cmFibGU6IHRydWUgfSk7XG4gIHRyeSB7XG4gICAgYXdhaXQgbG9hZChieXRlcywgeyBpbnRlZ3JpdHk6IHNyaSgnc2hhMjU2JykgfSk7XG4gICAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5OiBzcmkoJ3NoYTI1NicsIHdhc20pIH0pLCAnaW50ZWdyaXR5JywgeyBnb3Q6IHNyaSgnc2hhMjU2JykgfSk7XG4gICAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5OiBzcmkoJ3NoYTUxMicpIH0pLCAndW5zdXBwb3J0ZWQnLCB7IHBsYWNlOiAnaW50ZWdyaXR5JywgZ290OiAnc2hhNTEyJyB9KTtcbiAgfSBmaW5hbGx5IHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkoZ2xvYmFsVGhpcywgJ2NyeXB0bycsIHsgdmFsdWU6IGNyeXB0bywgY29uZmlndXJhYmxlOiB0cnVlIH0pO1xuICB9XG59KTtcblxudGVzdCgnZGFtYWdlZCBhbmQgY3V0IGd6aXAgaXMgbWFsZm9ybWVkJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBwYWNrZWQgPSBVaW50OEFycmF5LmZyb20oZ3ppcFN5bmMoYnl0ZXMpKTtcbiAgZm9yIChjb25zdCBjdXQgb2YgWzIsIDEwLCAxMDAsIHBhY2tlZC5sZW5ndGggLSAxXSkgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQocGFja2VkLnN1YmFycmF5KDAsIGN1dCkpLCAnbWFsZm9ybWVkJywgeyBwbGFjZTogJ2J5dGVzJyB9KTtcbiAgY29uc3QgZGFtYWdlZCA9IHBhY2tlZC5zbGljZSgpO1xuICBkYW1hZ2VkWzIwMF0gPSAoZGFtYWdlZFsyMDBdIGFzIG51bWJlcikgXiAweDU1O1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChkYW1hZ2VkKSwgJ21hbGZvcm1lZCcsIHsgcGxhY2U6ICdieXRlcycgfSk7XG59KTtcblxudGVzdCgnYSBnemlwIGJvbWIgc3RvcHMgZWFybHknLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHplcm9zID0gbmV3IFVpbnQ4QXJyYXkoMTAwIDw8IDIwKTtcbiAgY29uc3QgYm9tYiA9IGd6aXBTeW5jKHplcm9zKTsgLy8gMTAwIGtCXG4gIGNvbnN0IGJlZm9yZSA9IHByb2Nlc3MubWVtb3J5VXNhZ2UoKS5hcnJheUJ1ZmZlcnM7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJvbWIpLCAndG9vX2xhcmdlJywgeyBnb3Q6IC9eXFxkKyBnemlwcGVkIGJ5dGVzLywgbWVzc2FnZTogJ3sgbWF4Qnl0ZXMgfScgfSk7XG4gIGdsb2JhbFRoaXMuZ2M/LigpO1xuICBhc3NlcnQub2socHJvY2Vzcy5tZW1vcnlVc2FnZSgpLmFycmF5QnVmZmVycyAtIGJlZm9yZSA8IDEwMCA8PCAyMCk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGd6aXBTeW5jKGJ5dGVzKSwgeyBtYXhCeXRlczogMzAwMCB9KSwgJ3Rvb19sYXJnZScsIHsgZXhwZWN0ZWQ6ICczMDAwJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYm9tYiwgeyBtYXhCeXRlczogMjAwIDw8IDIwIH0pLCAndW5rbm93bl9mb3JtYXQnLCB7fSk7XG59KTtcblxudGVzdCgnc2l6ZXMgdGhhdCBhcmUgbm9uZSBhcmUgcmVmdXNlZCcsIGFzeW5jICgpID0+IHtcbiAgZm9yIChjb25zdCBtYXhCeXRlcyBvZiBbMCwgLTEsIE51bWJlci5OYU4sICc1JyBhcyB1bmtub3duIGFzIG51bWJlcl0pIHtcbiAgICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyBtYXhCeXRlcyB9KSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnbWF4Qnl0ZXMnIH0pO1xuICB9XG59KTtcblxudGVzdCgndGhlIGVuZ2luZSBjb21lcyBmcm9tIGFuIGFkZHJlc3MsIGEgcGF0aCwgYnl0ZXMgb3IgYSBtb2R1bGUnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHNvdXJjZXMgPSB7XG4gICAgJ2FzIGFwcGxpY2F0aW9uL3dhc20nOiBgJHtzZXJ2ZXIudXJsfS9lbmdpbmUud2FzbWAsXG4gICAgJ2FzIGFueXRoaW5nJzogYCR7c2VydmVyLnVybH0vZW5naW5lLmJpbmAsXG4gICAgVVJMOiBuZXcgVVJMKCcvZW5naW5lLndhc20nLCBzZXJ2ZXIudXJsKSxcbiAgICAnZmlsZSBVUkwnOiBwYXRoVG9GaWxlVVJMKCdkaXN0L2VuZ2luZS53YXNtJyksXG4gICAgcGF0aDogJ2Rpc3QvZW5naW5lLndhc20nLFxuICAgIGJ5dGVzOiB3YXNtLFxuICAgIGJ1ZmZlcjogd2FzbS5idWZmZXIsXG4gICAgbW9kdWxlOiBhd2FpdCBXZWJBc3NlbWJseS5jb21waWxlKHdhc20pLFxuICB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBzb3VyY2VdIG9mIE9iamVjdC5lbnRyaWVzKHNvdXJjZXMpKSB7XG4gICAgY29uc3QgbW9kZWwgPSBhd2FpdCBsb2FkKGJ5dGVzLCB7IHdhc206IHNvdXJjZSB9KTtcbiAgICBhc3NlcnQuZXF1YWwobW9kZWwucHJlZGljdChST1cpLCBhbnN3ZXIsIG5hbWUpO1xuICB9XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgaW5saW5lLmxvYWQoYnl0ZXMpKS5wcmVkaWN0KFJPVyksIGFuc3dlciwgJ2lubGluZScpO1xufSk7XG5cbnRlc3QoJ2FuIGVuZ2luZSB0aGF0IGlzIG5vbmUgaXMgYSB3YXNtIGVycm9yIHdpdGggdGhlIGZpeCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZml4ID0geyBtZXNzYWdlOiBcIidzYXB3b29kL2lubGluZSdcIiB9O1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiBgJHtzZXJ2ZXIudXJsfS9wYWdlYCB9KSwgJ3dhc20nLCB7IHBsYWNlOiAnL3BhZ2UnLCBnb3Q6ICdhbiBIVE1MIHBhZ2UnLCAuLi5maXggfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IHdhc206IGAke3NlcnZlci51cmx9L25vdGhpbmdgIH0pLCAnd2FzbScsIHsgZ290OiAnc3RhdHVzIDQwNCcsIC4uLmZpeCB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgd2FzbTogJ2h0dHA6Ly8xMjcuMC4wLjE6MS9lbmdpbmUud2FzbScgfSksICd3YXNtJywgeyBwbGFjZTogJzEyNy4wLjAuMToxJywgLi4uZml4IH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiAnL25vL3N1Y2gvZW5naW5lLndhc20nIH0pLCAnd2FzbScsIHsgZ290OiAnRU5PRU5UJywgLi4uZml4IH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiBgJHtzZXJ2ZXIudXJsfS9ub3Qud2FzbWAgfSksICd3YXNtJywgeyBwbGFjZTogJy9ub3Qud2FzbScgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IHdhc206IGJ5dGVzIH0pLCAnd2FzbScsIHsgZ290OiBgJHtieXRlcy5sZW5ndGh9IGJ5dGVzYCwgLi4uZml4IH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiB3YXNtLnN1YmFycmF5KDAsIDEwMDApIH0pLCAnd2FzbScsIHsgbWVzc2FnZTogJ25vdCBjb21waWxlZCcgfSk7XG4gIGNvbnN0IG90aGVyID0gYXdhaXQgV2ViQXNzZW1ibHkuY29tcGlsZShVaW50OEFycmF5Lm9mKDAsIDB4NjEsIDB4NzMsIDB4NmQsIDEsIDAsIDAsIDApKTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgd2FzbTogb3RoZXIgfSksICd3YXNtJyk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IHdhc206IDUgYXMgdW5rbm93biBhcyBzdHJpbmcgfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ3dhc20nLCBnb3Q6ICc1JyB9KTtcbn0pO1xuXG50ZXN0KCdhbiBlbmdpbmUgdGhhdCBmYWlsZWQgdG8gYXJyaXZlIGlzIGFza2VkIGZvciBhZ2FpbicsIGFzeW5jICgpID0+IHtcbiAgbGV0IGNhbGxzID0gMDtcbiAgY29uc3QgZmxha3kgPSBhd2FpdCBzZXJ2ZSh7XG4gICAgJy9lbmdpbmUud2FzbSc6IChyZXNwb25zZSkgPT4gKGNhbGxzKysgPT09IDAgPyByZXNwb25zZS53cml0ZUhlYWQoNTAwKS5lbmQoKSA6IHJlc3BvbnNlLmVuZCh3YXNtKSksXG4gIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiBgJHtmbGFreS51cmx9L2VuZ2luZS53YXNtYCB9KSwgJ3dhc20nLCB7IGdvdDogJ3N0YXR1cyA1MDAnIH0pO1xuICBhd2FpdCBsb2FkKGJ5dGVzLCB7IHdhc206IGAke2ZsYWt5LnVybH0vZW5naW5lLndhc21gIH0pO1xuICBhd2FpdCBQcm9taXNlLmFsbChbMSwgMiwgM10ubWFwKCgpID0+IGxvYWQoYnl0ZXMsIHsgd2FzbTogYCR7Zmxha3kudXJsfS9lbmdpbmUud2FzbWAgfSkpKTtcbiAgYXNzZXJ0LmVxdWFsKGNhbGxzLCAyLCAnY29tcGlsZWQgb25jZSBmb3IgYWxsIG1vZGVscycpO1xuICBhd2FpdCBmbGFreS5jbG9zZSgpO1xufSk7XG5cbnRlc3QoJ2Jvb3N0aW5nIHJvdW5kcyBjYW4gYmUgY2hvc2VuJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBtb2RlbCA9IGF3YWl0IGxvYWQocGF0aCwgeyBpdGVyYXRpb25zOiBbMSwgM10gfSk7XG4gIGFzc2VydC5kZWVwRXF1YWwobW9kZWwuaW5mby5yb3VuZHMsIHsgdG90YWw6IDYsIGZyb206IDEsIHRvOiAzLCBiZXN0OiBudWxsIH0pO1xuICBhc3NlcnQubm90RXF1YWwobW9kZWwucHJlZGljdChST1cpLCBhbnN3ZXIpO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChwYXRoLCB7IGl0ZXJhdGlvbnM6IFs0LCA5OV0gfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ2l0ZXJhdGlvbnMnLCBnb3Q6ICdbNCwgOTldJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQocGF0aCwgeyBpdGVyYXRpb25zOiAnc29tZScgYXMgJ2FsbCcgfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBnb3Q6ICdzb21lJyB9KTtcbn0pO1xuXG50ZXN0KCdhIHNjaGVtYSB0aGF0IGlzIG5vIHBsYWluIGRhdGEgaXMgcmVmdXNlZCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgbG9vcDogeyBzZWxmPzogdW5rbm93biB9ID0ge307XG4gIGxvb3Auc2VsZiA9IGxvb3A7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhdGgsIHsgc2NoZW1hOiBsb29wIGFzIFNjaGVtYSB9KSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnc2NoZW1hJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQocGF0aCwgeyBzY2hlbWE6IHsgbWlzc2luZzogMW4gYXMgdW5rbm93biBhcyBudW1iZXIgfSB9KSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnc2NoZW1hJyB9KTtcbn0pO1xuXG50ZXN0KCdhIG1vZGVsIGZvciBhbm90aGVyIHRhc2sgdGhhbiB0aGUgb25lIHRoYXQgd2FzIGFza2VkIGZvciBpcyByZWZ1c2VkJywgYXN5bmMgKCkgPT4ge1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGxvYWQocGF0aCwgeyB0YXNrOiAncmVncmVzc2lvbicgfSkpLnRhc2ssICdyZWdyZXNzaW9uJyk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhdGgsIHsgdGFzazogJ2JpbmFyeScgfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ3Rhc2snLCBnb3Q6ICdyZWdyZXNzaW9uJywgZXhwZWN0ZWQ6ICdiaW5hcnknIH0pO1xufSk7XG4iLCAiLy8gVGhlIGNvcnB1cyBvZiB0ZXN0cy9maXh0dXJlcy94Z2Jvb3N0OiBtb2RlbHMgYnkgdGhlIHJlYWwgbGlicmFyeSwgYW5kIHdoYXQgdGhlIGxpYnJhcnkgaXRzZWxmIHByZWRpY3RlZC5cbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgQ2VsbCwgSW5wdXQsIExvYWRPcHRpb25zIH0gZnJvbSAnc2Fwd29vZCc7XG5cbmNvbnN0IGZvbGRlciA9IGpvaW4ocHJvY2Vzcy5jd2QoKSwgJy4uL3Rlc3RzL2ZpeHR1cmVzL3hnYm9vc3QnKTtcblxuLyoqIE9uZSBsaW5lIG9mIGluZGV4Lmpzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2Uge1xuICByZWFkb25seSB2ZXJzaW9uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNhc2U6IHN0cmluZztcbiAgcmVhZG9ubHkgZmlsZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBvYmplY3RpdmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbWlzc2luZzogbnVtYmVyIHwgJ2luZicgfCBudWxsO1xuICByZWFkb25seSBkYW1hZ2VkX2NhdGVnb3JpZXM/OiBib29sZWFuO1xuICByZWFkb25seSB3cmFwcGVyPzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFsbENhc2VzKCk6IFByb21pc2U8Q2FzZVtdPiB7XG4gIHJldHVybiBKU09OLnBhcnNlKGF3YWl0IHJlYWRGaWxlKGpvaW4oZm9sZGVyLCAnaW5kZXguanNvbicpLCAndXRmOCcpKTtcbn1cblxuLyoqIFRoZSBwYXRoIG9mIGEgY2FzZSdzIGZpbGU7IGBmaWxlYCBpdHMgbmFtZSwgb3IgdGhlIGxhc3Qgb25lIG9mIHRoZSBjYXNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhdGhPZihvZjogUGljazxDYXNlLCAndmVyc2lvbicgfCAnY2FzZScgfCAnZmlsZXMnPiwgZmlsZSA9IG9mLmZpbGVzLmF0KC0xKSBhcyBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gam9pbihmb2xkZXIsIG9mLnZlcnNpb24sIG9mLmNhc2UsIGZpbGUpO1xufVxuXG4vKiogQSBtb2RlbCBvZiB0aGUgY29ycHVzIGJ5IG5hbWUuICovXG5leHBvcnQgY29uc3QgbW9kZWxQYXRoID0gKG5hbWU6IHN0cmluZywgdmVyc2lvbiA9ICczLjIuMCcsIGZpbGUgPSAnbW9kZWwudWJqJyk6IHN0cmluZyA9PiBqb2luKGZvbGRlciwgdmVyc2lvbiwgbmFtZSwgZmlsZSk7XG5cbmV4cG9ydCBmdW5jdGlvbiBvcHRpb25zT2YoeyBtaXNzaW5nIH06IENhc2UpOiBMb2FkT3B0aW9ucyB7XG4gIGlmIChtaXNzaW5nID09PSBudWxsKSByZXR1cm4geyBpdGVyYXRpb25zOiAnYWxsJyB9O1xuICByZXR1cm4geyBpdGVyYXRpb25zOiAnYWxsJywgc2NoZW1hOiB7IG1pc3Npbmc6IG1pc3NpbmcgPT09ICdpbmYnID8gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZIDogbWlzc2luZyB9IH07XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGVuc29yIHtcbiAgcmVhZG9ubHkgZGF0YTogRmxvYXQ2NEFycmF5IHwgRmxvYXQzMkFycmF5O1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG59XG5cbi8qKiBUaGUgdGVuc29ycyBvZiBhIGNhc2UncyBleHBlY3RlZC5zYWZldGVuc29yczogeCBhbmQgd2hhdCB0aGUgbGlicmFyeSBtYWRlIG9mIGl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGV4cGVjdGVkT2Yob2Y6IENhc2UpOiBQcm9taXNlPFJlY29yZDxzdHJpbmcsIFRlbnNvcj4+IHtcbiAgY29uc3QgZmlsZSA9IGF3YWl0IHJlYWRGaWxlKHBhdGhPZihvZiwgJ2V4cGVjdGVkLnNhZmV0ZW5zb3JzJykpO1xuICBjb25zdCBzaXplID0gTnVtYmVyKGZpbGUucmVhZEJpZ1VJbnQ2NExFKDApKTtcbiAgY29uc3QgaGVhZGVyID0gSlNPTi5wYXJzZShmaWxlLnN1YmFycmF5KDgsIDggKyBzaXplKS50b1N0cmluZygndXRmOCcpKTtcbiAgY29uc3QgdGVuc29yczogUmVjb3JkPHN0cmluZywgVGVuc29yPiA9IHt9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBlbnRyeV0gb2YgT2JqZWN0LmVudHJpZXM8eyBkdHlwZTogc3RyaW5nOyBzaGFwZTogbnVtYmVyW107IGRhdGFfb2Zmc2V0czogW251bWJlciwgbnVtYmVyXSB9PihoZWFkZXIpKSB7XG4gICAgaWYgKG5hbWUgPT09ICdfX21ldGFkYXRhX18nKSBjb250aW51ZTtcbiAgICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbShmaWxlLnN1YmFycmF5KDggKyBzaXplICsgZW50cnkuZGF0YV9vZmZzZXRzWzBdLCA4ICsgc2l6ZSArIGVudHJ5LmRhdGFfb2Zmc2V0c1sxXSkpO1xuICAgIGNvbnN0IGRhdGEgPSBlbnRyeS5kdHlwZSA9PT0gJ0Y2NCcgPyBuZXcgRmxvYXQ2NEFycmF5KGJ5dGVzLmJ1ZmZlcikgOiBuZXcgRmxvYXQzMkFycmF5KGJ5dGVzLmJ1ZmZlcik7XG4gICAgdGVuc29yc1tuYW1lXSA9IHsgZGF0YSwgc2hhcGU6IGVudHJ5LnNoYXBlIH07XG4gIH1cbiAgcmV0dXJuIHRlbnNvcnM7XG59XG5cbi8qKiBSb3dzIG9mIGNvZGVzIGFzIGEgY2FsbGVyIHdyaXRlcyB0aGVtOiBjYXRlZ29yaWVzIGJ5IG5hbWUuIEEgY29kZSB3aXRob3V0IGEgbmFtZSBiZWNvbWVzIGBubyBuYW1lYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhc1Jvd3MoeyBkYXRhLCBzaGFwZSB9OiBUZW5zb3IsIGlucHV0czogcmVhZG9ubHkgSW5wdXRbXSk6IFJlY29yZDxzdHJpbmcsIENlbGw+W10ge1xuICBjb25zdCBbcm93cyA9IDAsIGNvbHVtbnMgPSAwXSA9IHNoYXBlO1xuICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogcm93cyB9LCAoXywgcikgPT5cbiAgICBPYmplY3QuZnJvbUVudHJpZXMoaW5wdXRzLm1hcCgoaW5wdXQsIGMpID0+IFtpbnB1dC5uYW1lLCBuYW1lZChkYXRhW3IgKiBjb2x1bW5zICsgY10gYXMgbnVtYmVyLCBpbnB1dCldKSksXG4gICk7XG59XG5cbmZ1bmN0aW9uIG5hbWVkKGNvZGU6IG51bWJlciwgeyBsZXZlbHMgfTogSW5wdXQpOiBDZWxsIHtcbiAgcmV0dXJuIGxldmVscyAmJiAhTnVtYmVyLmlzTmFOKGNvZGUpID8gKGxldmVsc1tjb2RlXSA/PyAnbm8gbmFtZScpIDogY29kZTtcbn1cblxuLyoqIEJpdHMgb2YgZmxvYXQzMiB2YWx1ZXM7IC0wIGFuZCAwIGRpZmZlciwgYW5kIHNvIGRvIE5hTnMuICovXG5leHBvcnQgY29uc3QgYml0cyA9ICh2YWx1ZXM6IEFycmF5TGlrZTxudW1iZXI+KTogVWludDMyQXJyYXkgPT4gbmV3IFVpbnQzMkFycmF5KEZsb2F0MzJBcnJheS5mcm9tKHZhbHVlcykuYnVmZmVyKTtcblxuLyoqIEhvdyBtYW55IGZsb2F0MzIgbnVtYmVycyBsaWUgYmV0d2VlbiB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gdWxwcyhhOiBudW1iZXIsIGI6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IG9yZGVyID0gKHg6IG51bWJlcikgPT4ge1xuICAgIGNvbnN0IGludCA9IG5ldyBJbnQzMkFycmF5KEZsb2F0MzJBcnJheS5vZih4KS5idWZmZXIpWzBdIGFzIG51bWJlcjtcbiAgICByZXR1cm4gaW50IDwgMCA/IC0oaW50ICYgMHg3ZmZmZmZmZikgOiBpbnQ7XG4gIH07XG4gIHJldHVybiBPYmplY3QuaXMoYSwgYikgPyAwIDogTWF0aC5hYnMob3JkZXIoYSkgLSBvcmRlcihiKSk7XG59XG4iLCAiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHR5cGUgeyBFcnJvckNvZGUsIFNhcHdvb2RFcnJvciB9IGZyb20gJ3NhcHdvb2QnO1xuXG4vKiogV2hhdCBhbiBlcnJvciBtdXN0IHNheTogaXRzIGNvZGUsIGFuZCB3b3JkcyBpbiBpdHMgcGxhY2UsIGdvdCwgZXhwZWN0ZWQgYW5kIG1lc3NhZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFdvcmRzIHtcbiAgcmVhZG9ubHkgcGxhY2U/OiBzdHJpbmcgfCBSZWdFeHA7XG4gIHJlYWRvbmx5IGdvdD86IHN0cmluZyB8IFJlZ0V4cDtcbiAgcmVhZG9ubHkgZXhwZWN0ZWQ/OiBzdHJpbmcgfCBSZWdFeHA7XG4gIHJlYWRvbmx5IG1lc3NhZ2U/OiBzdHJpbmcgfCBSZWdFeHA7XG59XG5cbi8qKiBDaGVjayB0aGF0IGEgY2FsbCBpcyByZWZ1c2VkIGJ5IGEgU2Fwd29vZEVycm9yIHRoYXQgc2F5cyB0aGVzZSB0aGluZ3MsIGluIGEgc2VudGVuY2UgdGhhdCByZXBlYXRzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNlZChjYWxsOiAoKSA9PiB1bmtub3duLCBjb2RlOiBFcnJvckNvZGUsIHdvcmRzOiBXb3JkcyA9IHt9KTogdm9pZCB7XG4gIGFzc2VydC50aHJvd3MoY2FsbCwgKGVycm9yKSA9PiBzYXlzKGVycm9yLCBjb2RlLCB3b3JkcykpO1xufVxuXG4vKiogVGhlIHNhbWUgZm9yIGEgcHJvbWlzZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWZ1c2VkTGF0ZXIocHJvbWlzZTogUHJvbWlzZTx1bmtub3duPiwgY29kZTogRXJyb3JDb2RlLCB3b3JkczogV29yZHMgPSB7fSk6IFByb21pc2U8dm9pZD4ge1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhwcm9taXNlLCAoZXJyb3IpID0+IHNheXMoZXJyb3IsIGNvZGUsIHdvcmRzKSk7XG59XG5cbmZ1bmN0aW9uIHNheXMoZXJyb3I6IHVua25vd24sIGNvZGU6IEVycm9yQ29kZSwgd29yZHM6IFdvcmRzKTogdHJ1ZSB7XG4gIGlmICghaXNTYXB3b29kRXJyb3IoZXJyb3IpKSB0aHJvdyBlcnJvcjtcbiAgYXNzZXJ0LmVxdWFsKGVycm9yLmNvZGUsIGNvZGUsIGVycm9yLm1lc3NhZ2UpO1xuICBhc3NlcnQubWF0Y2goZXJyb3IubWVzc2FnZSwgL15bQS1ae1wiL10uKlxcLiQvcywgJ2Egc2VudGVuY2UnKTtcbiAgaWYgKGVycm9yLmdvdCkgYXNzZXJ0Lm9rKGVycm9yLm1lc3NhZ2UuaW5jbHVkZXMoZXJyb3IuZ290KSwgJ3RoZSBtZXNzYWdlIHNheXMgd2hhdCBpdCBnb3QnKTtcbiAgaWYgKGVycm9yLmV4cGVjdGVkKSBhc3NlcnQub2soZXJyb3IubWVzc2FnZS5pbmNsdWRlcyhlcnJvci5leHBlY3RlZCksICd0aGUgbWVzc2FnZSBzYXlzIHdoYXQgd2FzIGV4cGVjdGVkJyk7XG4gIGZvciAoY29uc3QgW2ZpZWxkLCB3YW50ZWRdIG9mIE9iamVjdC5lbnRyaWVzKHdvcmRzKSkge1xuICAgIGNvbnN0IHRleHQgPSBlcnJvcltmaWVsZCBhcyBrZXlvZiBXb3Jkc107XG4gICAgY29uc3QgdGhlcmUgPSB0eXBlb2Ygd2FudGVkID09PSAnc3RyaW5nJyA/IHRleHQuaW5jbHVkZXMod2FudGVkKSA6IHdhbnRlZC50ZXN0KHRleHQpO1xuICAgIGFzc2VydC5vayh0aGVyZSwgYCR7ZmllbGR9IHNheXMgJHtKU09OLnN0cmluZ2lmeSh0ZXh0KX0sIG5vdCAke3dhbnRlZH1gKTtcbiAgfVxuICByZXR1cm4gdHJ1ZTtcbn1cblxuLyoqIEJ5IG5hbWU6IHRlc3RzIG9mIG9uZSBwYXJ0IGJyaW5nIGEgY29weSBvZiB0aGUgY2xhc3Mgb2YgdGhlaXIgb3duLiAqL1xuZnVuY3Rpb24gaXNTYXB3b29kRXJyb3IoZXJyb3I6IHVua25vd24pOiBlcnJvciBpcyBTYXB3b29kRXJyb3Ige1xuICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciAmJiBlcnJvci5uYW1lID09PSAnU2Fwd29vZEVycm9yJztcbn1cbiIsICJpbXBvcnQgeyBjcmVhdGVTZXJ2ZXIsIHR5cGUgSW5jb21pbmdNZXNzYWdlLCB0eXBlIFNlcnZlclJlc3BvbnNlIH0gZnJvbSAnbm9kZTpodHRwJztcbmltcG9ydCB0eXBlIHsgQWRkcmVzc0luZm8gfSBmcm9tICdub2RlOm5ldCc7XG5cbnR5cGUgSGFuZGxlciA9IChyZXNwb25zZTogU2VydmVyUmVzcG9uc2UsIHJlcXVlc3Q6IEluY29taW5nTWVzc2FnZSkgPT4gdm9pZDtcblxuLyoqIEEgd2ViIHNlcnZlciBmb3Igb25lIHRlc3Q6IGFuc3dlcnMgZWFjaCBwYXRoIHdpdGggaXRzIGhhbmRsZXIsIGFuZCBhbnl0aGluZyBlbHNlIHdpdGggYW4gSFRNTCBwYWdlIGFuZCBzdGF0dXMgNDA0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHNlcnZlKHBhdGhzOiBSZWNvcmQ8c3RyaW5nLCBIYW5kbGVyPik6IFByb21pc2U8eyB1cmw6IHN0cmluZzsgY2xvc2UoKTogUHJvbWlzZTx2b2lkPiB9PiB7XG4gIGNvbnN0IHNlcnZlciA9IGNyZWF0ZVNlcnZlcigocmVxdWVzdCwgcmVzcG9uc2UpID0+IHtcbiAgICBjb25zdCBoYW5kbGVyID0gcGF0aHNbcmVxdWVzdC51cmwgPz8gJyddO1xuICAgIGlmIChoYW5kbGVyKSBoYW5kbGVyKHJlc3BvbnNlLCByZXF1ZXN0KTtcbiAgICBlbHNlIHJlc3BvbnNlLndyaXRlSGVhZCg0MDQsIHsgJ2NvbnRlbnQtdHlwZSc6ICd0ZXh0L2h0bWwnIH0pLmVuZCgnPCFkb2N0eXBlIGh0bWw+PHRpdGxlPk5vdCBmb3VuZDwvdGl0bGU+Jyk7XG4gIH0pO1xuICBhd2FpdCBuZXcgUHJvbWlzZTx2b2lkPigoZG9uZSkgPT4gc2VydmVyLmxpc3RlbigwLCAnMTI3LjAuMC4xJywgZG9uZSkpO1xuICByZXR1cm4ge1xuICAgIHVybDogYGh0dHA6Ly8xMjcuMC4wLjE6JHsoc2VydmVyLmFkZHJlc3MoKSBhcyBBZGRyZXNzSW5mbykucG9ydH1gLFxuICAgIGNsb3NlOiAoKSA9PlxuICAgICAgbmV3IFByb21pc2UoKGRvbmUpID0+IHtcbiAgICAgICAgc2VydmVyLmNsb3NlKCgpID0+IGRvbmUoKSk7XG4gICAgICAgIHNlcnZlci5jbG9zZUFsbENvbm5lY3Rpb25zKCk7XG4gICAgICB9KSxcbiAgfTtcbn1cbiJdLAogICJtYXBwaW5ncyI6ICI7QUFDQSxPQUFPQSxhQUFZO0FBQ25CLFNBQVMsa0JBQWtCO0FBQzNCLFNBQVMsZ0JBQWdCO0FBQ3pCLFNBQVMsT0FBTyxRQUFRLFlBQVk7QUFDcEMsU0FBUyxxQkFBcUI7QUFDOUIsU0FBUyxnQkFBZ0I7QUFDekIsU0FBUyxZQUFxRDtBQUM5RCxZQUFZLFlBQVk7OztBQ054QixTQUFTLFlBQVk7QUFHckIsSUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLEdBQUcsMkJBQTJCO0FBdUJ2RCxJQUFNLFlBQVksQ0FBQyxNQUFjLFVBQVUsU0FBUyxPQUFPLGdCQUF3QixLQUFLLFFBQVEsU0FBUyxNQUFNLElBQUk7OztBQzVCMUgsT0FBTyxZQUFZO0FBaUJuQixlQUFzQixhQUFhLFNBQTJCLE1BQWlCLFFBQWUsQ0FBQyxHQUFrQjtBQUMvRyxRQUFNLE9BQU8sUUFBUSxTQUFTLENBQUMsVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDbkU7QUFFQSxTQUFTLEtBQUssT0FBZ0IsTUFBaUIsT0FBb0I7QUFDakUsTUFBSSxDQUFDLGVBQWUsS0FBSyxFQUFHLE9BQU07QUFDbEMsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sT0FBTztBQUM1QyxTQUFPLE1BQU0sTUFBTSxTQUFTLG1CQUFtQixZQUFZO0FBQzNELE1BQUksTUFBTSxJQUFLLFFBQU8sR0FBRyxNQUFNLFFBQVEsU0FBUyxNQUFNLEdBQUcsR0FBRyw4QkFBOEI7QUFDMUYsTUFBSSxNQUFNLFNBQVUsUUFBTyxHQUFHLE1BQU0sUUFBUSxTQUFTLE1BQU0sUUFBUSxHQUFHLG9DQUFvQztBQUMxRyxhQUFXLENBQUMsT0FBTyxNQUFNLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNuRCxVQUFNLE9BQU8sTUFBTSxLQUFvQjtBQUN2QyxVQUFNLFFBQVEsT0FBTyxXQUFXLFdBQVcsS0FBSyxTQUFTLE1BQU0sSUFBSSxPQUFPLEtBQUssSUFBSTtBQUNuRixXQUFPLEdBQUcsT0FBTyxHQUFHLEtBQUssU0FBUyxLQUFLLFVBQVUsSUFBSSxDQUFDLFNBQVMsTUFBTSxFQUFFO0FBQUEsRUFDekU7QUFDQSxTQUFPO0FBQ1Q7QUFHQSxTQUFTLGVBQWUsT0FBdUM7QUFDN0QsU0FBTyxpQkFBaUIsU0FBUyxNQUFNLFNBQVM7QUFDbEQ7OztBQ3RDQSxTQUFTLG9CQUErRDtBQU14RSxlQUFzQixNQUFNLE9BQWtGO0FBQzVHLFFBQU1DLFVBQVMsYUFBYSxDQUFDLFNBQVMsYUFBYTtBQUNqRCxVQUFNLFVBQVUsTUFBTSxRQUFRLE9BQU8sRUFBRTtBQUN2QyxRQUFJLFFBQVMsU0FBUSxVQUFVLE9BQU87QUFBQSxRQUNqQyxVQUFTLFVBQVUsS0FBSyxFQUFFLGdCQUFnQixZQUFZLENBQUMsRUFBRSxJQUFJLHlDQUF5QztBQUFBLEVBQzdHLENBQUM7QUFDRCxRQUFNLElBQUksUUFBYyxDQUFDLFNBQVNBLFFBQU8sT0FBTyxHQUFHLGFBQWEsSUFBSSxDQUFDO0FBQ3JFLFNBQU87QUFBQSxJQUNMLEtBQUssb0JBQXFCQSxRQUFPLFFBQVEsRUFBa0IsSUFBSTtBQUFBLElBQy9ELE9BQU8sTUFDTCxJQUFJLFFBQVEsQ0FBQyxTQUFTO0FBQ3BCLE1BQUFBLFFBQU8sTUFBTSxNQUFNLEtBQUssQ0FBQztBQUN6QixNQUFBQSxRQUFPLG9CQUFvQjtBQUFBLElBQzdCLENBQUM7QUFBQSxFQUNMO0FBQ0Y7OztBSFJBLElBQU0sT0FBTyxVQUFVLDhCQUE4QixPQUFPO0FBQzVELElBQU0sUUFBUSxXQUFXLEtBQUssTUFBTSxTQUFTLElBQUksQ0FBQztBQUNsRCxJQUFNLE9BQU8sV0FBVyxLQUFLLE1BQU0sU0FBUyxrQkFBa0IsQ0FBQztBQUMvRCxJQUFNLE1BQU0sQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFDMUIsSUFBTSxPQUFPO0FBQ2IsSUFBTSxVQUFVLE1BQU0sS0FBSyxLQUFLLEdBQUcsUUFBUSxHQUFHO0FBRTlDLElBQUk7QUFDSixPQUFPLFlBQVk7QUFDakIsV0FBUyxNQUFNLE1BQU07QUFBQSxJQUNuQixjQUFjLENBQUMsYUFBYSxTQUFTLElBQUksS0FBSztBQUFBLElBQzlDLGdCQUFnQixDQUFDLGFBQWEsU0FBUyxVQUFVLEtBQUssRUFBRSxvQkFBb0IsT0FBTyxDQUFDLEVBQUUsSUFBSSxTQUFTLEtBQUssQ0FBQztBQUFBLElBQ3pHLFNBQVMsQ0FBQyxhQUFhLFNBQVMsVUFBVSxLQUFLLEVBQUUsZ0JBQWdCLFlBQVksQ0FBQyxFQUFFLElBQUksSUFBSTtBQUFBLElBQ3hGLFVBQVUsQ0FBQyxhQUFhLFNBQVMsVUFBVSxHQUFHLEVBQUUsSUFBSSxJQUFJO0FBQUEsSUFDeEQsV0FBVyxDQUFDLGFBQWE7QUFDdkIsZUFBUyxVQUFVLEtBQUssRUFBRSxrQkFBa0IsTUFBTSxPQUFPLENBQUM7QUFDMUQsZUFBUyxNQUFNLE1BQU0sU0FBUyxHQUFHLEdBQUcsR0FBRyxNQUFNLFNBQVMsUUFBUSxDQUFDO0FBQUEsSUFDakU7QUFBQSxJQUNBLFlBQVksQ0FBQyxhQUFhO0FBQ3hCLGVBQVMsVUFBVSxLQUFLLEVBQUUsa0JBQWtCLE1BQU0sT0FBTyxDQUFDO0FBQzFELGVBQVMsTUFBTSxNQUFNLFNBQVMsR0FBRyxHQUFHLENBQUM7QUFBQSxJQUN2QztBQUFBLElBQ0EsV0FBVyxNQUFNO0FBQUEsSUFBQztBQUFBLElBQ2xCLGdCQUFnQixDQUFDLGFBQWEsU0FBUyxVQUFVLEtBQUssRUFBRSxnQkFBZ0IsbUJBQW1CLENBQUMsRUFBRSxJQUFJLElBQUk7QUFBQSxJQUN0RyxlQUFlLENBQUMsYUFBYSxTQUFTLElBQUksSUFBSTtBQUFBLElBQzlDLGFBQWEsQ0FBQyxhQUFhLFNBQVMsVUFBVSxLQUFLLEVBQUUsZ0JBQWdCLG1CQUFtQixDQUFDLEVBQUUsSUFBSSxPQUFPO0FBQUEsRUFDeEcsQ0FBQztBQUNILENBQUM7QUFDRCxNQUFNLE1BQU0sT0FBTyxNQUFNLENBQUM7QUFFMUIsSUFBTSxXQUFXLElBQUksVUFDbkIsSUFBSSxlQUEyQjtBQUFBLEVBQzdCLE1BQU0sWUFBWTtBQUNoQixlQUFXLFFBQVEsTUFBTyxZQUFXLFFBQVEsSUFBa0I7QUFDL0QsZUFBVyxNQUFNO0FBQUEsRUFDbkI7QUFDRixDQUFDO0FBRUgsU0FBUyxTQUE0QjtBQUNuQyxRQUFNLFNBQVMsSUFBSSxrQkFBa0IsTUFBTSxNQUFNO0FBQ2pELE1BQUksV0FBVyxNQUFNLEVBQUUsSUFBSSxLQUFLO0FBQ2hDLFNBQU87QUFDVDtBQUVBLFNBQVMsY0FBd0I7QUFDL0IsUUFBTSxTQUFTLElBQUksV0FBVyxNQUFNLFNBQVMsRUFBRTtBQUMvQyxTQUFPLElBQUksT0FBTyxFQUFFO0FBQ3BCLFNBQU8sSUFBSSxTQUFTLE9BQU8sUUFBUSxJQUFJLE1BQU0sTUFBTTtBQUNyRDtBQUVBLEtBQUssZ0ZBQWdGLFlBQVk7QUFDL0YsUUFBTSxVQUEwRDtBQUFBLElBQzlELE1BQU0sTUFBTTtBQUFBLElBQ1osWUFBWSxNQUFNLGNBQWMsSUFBSTtBQUFBLElBQ3BDLHdCQUF3QixNQUFNLGNBQWMsSUFBSSxFQUFFO0FBQUEsSUFDbEQsU0FBUyxNQUFNLEdBQUcsT0FBTyxHQUFHO0FBQUEsSUFDNUIsS0FBSyxNQUFNLElBQUksSUFBSSxjQUFjLE9BQU8sR0FBRztBQUFBLElBQzNDLFlBQVksTUFBTSx3Q0FBd0MsT0FBTyxLQUFLLEtBQUssRUFBRSxTQUFTLFFBQVEsQ0FBQztBQUFBLElBQy9GLFlBQVksTUFBTSxJQUFJLGdCQUFnQixJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ3ZELFVBQVUsTUFBTSxNQUFNLEdBQUcsT0FBTyxHQUFHLFlBQVk7QUFBQSxJQUMvQyxvQkFBb0IsTUFBTSxNQUFNLEdBQUcsT0FBTyxHQUFHLGNBQWM7QUFBQSxJQUMzRCxNQUFNLE1BQU0sSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDO0FBQUEsSUFDNUIsTUFBTSxNQUFNLElBQUksS0FBSyxDQUFDLEtBQUssR0FBRyxXQUFXO0FBQUEsSUFDekMsUUFBUSxNQUFNLFNBQVMsTUFBTSxTQUFTLEdBQUcsQ0FBQyxHQUFHLE1BQU0sU0FBUyxHQUFHLEdBQUksR0FBRyxNQUFNLFNBQVMsR0FBSSxDQUFDO0FBQUEsSUFDMUYsYUFBYSxNQUFNLE1BQU07QUFBQSxJQUN6QixlQUFlLE1BQU07QUFBQSxJQUNyQix3QkFBd0I7QUFBQSxJQUN4QixtQkFBbUI7QUFBQSxJQUNuQixTQUFTLE1BQU0sV0FBVyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQUEsSUFDOUMsZ0JBQWdCLE1BQU0sSUFBSSxLQUFLLENBQUMsU0FBUyxLQUFLLENBQUMsQ0FBQztBQUFBLElBQ2hELHlCQUF5QixNQUFNO0FBQzdCLFlBQU0sU0FBUyxTQUFTLEtBQUs7QUFDN0IsWUFBTSxPQUFPLElBQUksV0FBVyxJQUFJLGtCQUFrQixPQUFPLE1BQU0sQ0FBQztBQUNoRSxXQUFLLElBQUksTUFBTTtBQUNmLGFBQU87QUFBQSxJQUNUO0FBQUEsRUFDRjtBQUNBLGFBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsT0FBTyxHQUFHO0FBQ3BELFVBQU0sUUFBUSxNQUFNLEtBQUssTUFBTSxPQUFPLENBQUM7QUFDdkMsSUFBQUMsUUFBTyxNQUFNLE1BQU0sUUFBUSxHQUFHLEdBQUcsUUFBUSxJQUFJO0FBQzdDLElBQUFBLFFBQU8sTUFBTSxNQUFNLEtBQUssT0FBTyxNQUFNLFFBQVEsSUFBSTtBQUNqRCxVQUFNLFFBQVE7QUFBQSxFQUNoQjtBQUNGLENBQUM7QUFFRCxLQUFLLDRDQUE0QyxZQUFZO0FBQzNELGFBQVcsVUFBVSxDQUFDLFFBQVcsTUFBTSxHQUFHLENBQUMsR0FBRyxDQUFDLEdBQUcsSUFBSSxRQUFRLE1BQU07QUFBQSxFQUFDLENBQUMsQ0FBQyxHQUFHO0FBQ3hFLFVBQU0sYUFBYSxLQUFLLE1BQTJCLEdBQUcsb0JBQW9CLEVBQUUsT0FBTyxVQUFVLFVBQVUsUUFBUSxDQUFDO0FBQUEsRUFDbEg7QUFDQSxRQUFNLGFBQWEsS0FBSyxFQUFFLEdBQUcsb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFDcEUsUUFBTSxPQUFPLE1BQU0sTUFBTSxHQUFHLE9BQU8sR0FBRyxZQUFZO0FBQ2xELFFBQU0sS0FBSyxZQUFZO0FBQ3ZCLFFBQU0sYUFBYSxLQUFLLElBQUksR0FBRyxvQkFBb0IsRUFBRSxTQUFTLG9CQUFvQixDQUFDO0FBQ25GLFFBQU0sU0FBUyxTQUFTLEtBQUs7QUFDN0IsU0FBTyxVQUFVO0FBQ2pCLFFBQU0sYUFBYSxLQUFLLE1BQU0sR0FBRyxvQkFBb0IsRUFBRSxTQUFTLHFCQUFxQixDQUFDO0FBQ3RGLFFBQU0sYUFBYSxLQUFLLFNBQVMsTUFBTSxDQUFDLEdBQUcsb0JBQW9CLEVBQUUsS0FBSyxVQUFVLFVBQVUsYUFBYSxDQUFDO0FBQzFHLENBQUM7QUFFRCxLQUFLLDhEQUE4RCxZQUFZO0FBQzdFLFFBQU0sYUFBYSxLQUFLLG9CQUFvQixHQUFHLFdBQVcsRUFBRSxPQUFPLHNCQUFzQixLQUFLLFNBQVMsQ0FBQztBQUN4RyxRQUFNLGFBQWEsS0FBSyxNQUFNLEdBQUcsV0FBVyxFQUFFLE9BQU8sUUFBUSxTQUFTLFNBQVMsQ0FBQztBQUNoRixRQUFNLGFBQWEsS0FBSyxHQUFHLE9BQU8sR0FBRyxVQUFVLEdBQUcsV0FBVyxFQUFFLE9BQU8sWUFBWSxLQUFLLGFBQWEsQ0FBQztBQUNyRyxRQUFNLGFBQWEsS0FBSyxNQUFNLE1BQU0sR0FBRyxPQUFPLEdBQUcsUUFBUSxDQUFDLEdBQUcsV0FBVyxFQUFFLE9BQU8sVUFBVSxLQUFLLGFBQWEsQ0FBQztBQUM5RyxRQUFNLGFBQWEsS0FBSyxHQUFHLE9BQU8sR0FBRyxTQUFTLEdBQUcsV0FBVyxFQUFFLE9BQU8sV0FBVyxTQUFTLGtCQUFrQixDQUFDO0FBQzVHLFFBQU0sYUFBYSxLQUFLLDhCQUE4QixHQUFHLFdBQVcsRUFBRSxPQUFPLGNBQWMsQ0FBQztBQUM5RixDQUFDO0FBRUQsS0FBSywrQ0FBK0MsWUFBWTtBQUM5RCxRQUFNLFFBQVEsRUFBRSxLQUFLLGdCQUFnQixTQUFTLGlCQUFpQjtBQUMvRCxRQUFNLGFBQWEsS0FBSyxHQUFHLE9BQU8sR0FBRyxPQUFPLEdBQUcsa0JBQWtCLEVBQUUsR0FBRyxPQUFPLE9BQU8sU0FBUyxTQUFTLGFBQWEsQ0FBQztBQUNwSCxRQUFNLGFBQWEsS0FBSyxJQUFJLEtBQUssQ0FBQyxJQUFJLENBQUMsQ0FBQyxHQUFHLGtCQUFrQixLQUFLO0FBQ3BFLENBQUM7QUFFRCxLQUFLLG9DQUFvQyxZQUFZO0FBQ25ELFFBQU0sT0FBTyxPQUFPLFdBQW1CO0FBQ3JDLFVBQU0sUUFBb0IsQ0FBQztBQUMzQixVQUFNLEtBQUssUUFBUSxFQUFFLFlBQVksQ0FBQyxTQUFTLE1BQU0sS0FBSyxJQUFJLEVBQUUsQ0FBQztBQUM3RCxXQUFPO0FBQUEsRUFDVDtBQUNBLFFBQU0sUUFBUSxNQUFNO0FBQ3BCLEVBQUFBLFFBQU8sVUFBVSxNQUFNLEtBQUssU0FBUyxNQUFNLFNBQVMsR0FBRyxDQUFDLEdBQUcsTUFBTSxTQUFTLENBQUMsQ0FBQyxDQUFDLEdBQUc7QUFBQSxJQUM5RSxFQUFFLFFBQVEsR0FBRyxPQUFPLEtBQUs7QUFBQSxJQUN6QixFQUFFLFFBQVEsR0FBRyxPQUFPLEtBQUs7QUFBQSxJQUN6QixFQUFFLFFBQVEsT0FBTyxPQUFPLEtBQUs7QUFBQSxFQUMvQixDQUFDO0FBQ0QsYUFBVyxVQUFVLENBQUMsTUFBTSxHQUFHLE9BQU8sR0FBRyxjQUFjLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxHQUFHLEtBQUssR0FBRztBQUNoRixVQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU07QUFDL0IsSUFBQUEsUUFBTyxVQUFVLE1BQU0sQ0FBQyxHQUFHLEVBQUUsUUFBUSxHQUFHLE1BQU0sQ0FBQztBQUMvQyxJQUFBQSxRQUFPLFVBQVUsTUFBTSxHQUFHLEVBQUUsR0FBRyxFQUFFLFFBQVEsT0FBTyxNQUFNLENBQUM7QUFBQSxFQUN6RDtBQUNBLEVBQUFBLFFBQU8sT0FBTyxNQUFNLEtBQUssR0FBRyxPQUFPLEdBQUcsY0FBYyxHQUFHLEdBQUcsRUFBRSxHQUFHLE9BQU8sTUFBTSxrQ0FBa0M7QUFDOUcsUUFBTSxRQUFRLElBQUksTUFBTSxNQUFNO0FBQzlCLFFBQU0sV0FBVyxLQUFLLE9BQU8sRUFBRSxZQUFZLE1BQU07QUFBRSxVQUFNO0FBQUEsRUFBTyxFQUFFLENBQUM7QUFDbkUsUUFBTUEsUUFBTyxRQUFRLFVBQVUsQ0FBQyxXQUFXLFdBQVcsT0FBTyx3Q0FBd0M7QUFDdkcsQ0FBQztBQUVELEtBQUssc0NBQXNDLFlBQVk7QUFDckQsUUFBTSxTQUFTLElBQUksTUFBTSxpQkFBaUI7QUFDMUMsUUFBTSxhQUFhLEtBQUssTUFBTSxFQUFFLFFBQVEsWUFBWSxNQUFNLE1BQU0sRUFBRSxDQUFDLEdBQUcsV0FBVyxFQUFFLE9BQU8sU0FBUyxDQUFDO0FBQ3BHLGFBQVcsVUFBVSxDQUFDLEdBQUcsT0FBTyxHQUFHLFlBQVksR0FBRyxPQUFPLEdBQUcsV0FBVyxJQUFJLGVBQTJCLENBQUMsR0FBRztBQUN4RyxVQUFNQyxjQUFhLElBQUksZ0JBQWdCO0FBQ3ZDLFVBQU1DLFdBQVUsS0FBSyxRQUFRLEVBQUUsUUFBUUQsWUFBVyxPQUFPLENBQUM7QUFDMUQsZUFBVyxNQUFNQSxZQUFXLE1BQU0sTUFBTSxHQUFHLEVBQUU7QUFDN0MsVUFBTUQsUUFBTyxRQUFRRSxVQUFTLENBQUMsVUFBb0MsTUFBTSxTQUFTLGFBQWEsTUFBTSxVQUFVLE1BQU07QUFBQSxFQUN2SDtBQUNBLFFBQU0sYUFBYSxJQUFJLGdCQUFnQjtBQUN2QyxRQUFNLFVBQVUsS0FBSyxPQUFPLEVBQUUsUUFBUSxXQUFXLFFBQVEsWUFBWSxNQUFNLFdBQVcsTUFBTSxFQUFFLENBQUM7QUFDL0YsUUFBTSxhQUFhLFNBQVMsU0FBUztBQUN2QyxDQUFDO0FBRUQsS0FBSyw0Q0FBNEMsWUFBWTtBQUMzRCxNQUFJLFlBQVk7QUFDaEIsUUFBTSxVQUFVLElBQUksZUFBMkI7QUFBQSxJQUM3QyxNQUFNLENBQUMsZUFBZSxXQUFXLFFBQVEsSUFBSSxXQUFXLEdBQUksQ0FBQztBQUFBLElBQzdELFNBQVM7QUFBRSxrQkFBWTtBQUFBLElBQU07QUFBQSxFQUMvQixDQUFDO0FBQ0QsUUFBTSxhQUFhLEtBQUssU0FBUyxFQUFFLFVBQVUsSUFBSyxDQUFDLEdBQUcsYUFBYSxFQUFFLFVBQVUsT0FBTyxDQUFDO0FBQ3ZGLFFBQU0sSUFBSSxRQUFRLENBQUMsU0FBUyxXQUFXLElBQUksQ0FBQztBQUM1QyxFQUFBRixRQUFPLEdBQUcsU0FBUztBQUNyQixDQUFDO0FBRUQsSUFBTSxNQUFNLENBQUMsV0FBbUIsT0FBTyxVQUFVLEdBQUcsU0FBUyxJQUFJLFdBQVcsU0FBUyxFQUFFLE9BQU8sSUFBSSxFQUFFLE9BQU8sUUFBUSxDQUFDO0FBRXBILEtBQUssNENBQTRDLFlBQVk7QUFDM0QsUUFBTSxTQUFTLFdBQVcsS0FBSyxTQUFTLEtBQUssQ0FBQztBQUM5QyxhQUFXLGFBQWEsQ0FBQyxVQUFVLFVBQVUsUUFBUSxHQUFHO0FBQ3RELFVBQU0sS0FBSyxPQUFPLEVBQUUsV0FBVyxJQUFJLFNBQVMsRUFBRSxDQUFDO0FBQy9DLFVBQU0sS0FBSyxRQUFRLEVBQUUsV0FBVyxJQUFJLFdBQVcsTUFBTSxFQUFFLENBQUM7QUFDeEQsVUFBTSxhQUFhLEtBQUssUUFBUSxFQUFFLFdBQVcsSUFBSSxTQUFTLEVBQUUsQ0FBQyxHQUFHLGFBQWE7QUFBQSxNQUMzRSxLQUFLLElBQUksV0FBVyxNQUFNO0FBQUEsTUFDMUIsVUFBVSxJQUFJLFNBQVM7QUFBQSxJQUN6QixDQUFDO0FBQUEsRUFDSDtBQUNBLFFBQU0sS0FBSyxPQUFPLEVBQUUsV0FBVyxHQUFHLElBQUksVUFBVSxNQUFNLENBQUMsS0FBSyxJQUFJLFFBQVEsQ0FBQztBQUFBLEVBQUssQ0FBQztBQUMvRSxRQUFNLEtBQUssT0FBTyxFQUFFLFdBQVcsR0FBRyxJQUFJLFVBQVUsTUFBTSxDQUFDLElBQUksSUFBSSxRQUFRLENBQUMsR0FBRyxDQUFDO0FBQzVFLFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxXQUFXLEdBQUcsSUFBSSxRQUFRLENBQUMsSUFBSSxJQUFJLFVBQVUsTUFBTSxDQUFDLEdBQUcsQ0FBQyxHQUFHLGFBQWEsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUM3SCxDQUFDO0FBRUQsS0FBSyw4REFBOEQsWUFBWTtBQUM3RSxhQUFXLGFBQWEsQ0FBQyxJQUFJLFlBQVksY0FBYyxHQUFHLElBQUksUUFBUSxDQUFDLFVBQVUsSUFBSSxRQUFRLEVBQUUsUUFBUSxPQUFPLEtBQUssQ0FBQyxHQUFHO0FBQ3JILFVBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxVQUFVLENBQUMsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLGFBQWEsVUFBVSxVQUFVLENBQUM7QUFBQSxFQUNoSDtBQUNGLENBQUM7QUFFRCxLQUFLLGdGQUFnRixZQUFZO0FBQy9GLFFBQU0sRUFBRSxPQUFPLElBQUk7QUFDbkIsU0FBTyxlQUFlLFlBQVksVUFBVSxFQUFFLE9BQU8sUUFBVyxjQUFjLEtBQUssQ0FBQztBQUNwRixNQUFJO0FBQ0YsVUFBTSxLQUFLLE9BQU8sRUFBRSxXQUFXLElBQUksUUFBUSxFQUFFLENBQUM7QUFDOUMsVUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLFdBQVcsSUFBSSxVQUFVLElBQUksRUFBRSxDQUFDLEdBQUcsYUFBYSxFQUFFLEtBQUssSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUN2RyxVQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsV0FBVyxJQUFJLFFBQVEsRUFBRSxDQUFDLEdBQUcsZUFBZSxFQUFFLE9BQU8sYUFBYSxLQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ3BILFVBQUU7QUFDQSxXQUFPLGVBQWUsWUFBWSxVQUFVLEVBQUUsT0FBTyxRQUFRLGNBQWMsS0FBSyxDQUFDO0FBQUEsRUFDbkY7QUFDRixDQUFDO0FBRUQsS0FBSyxxQ0FBcUMsWUFBWTtBQUNwRCxRQUFNLFNBQVMsV0FBVyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQzlDLGFBQVcsT0FBTyxDQUFDLEdBQUcsSUFBSSxLQUFLLE9BQU8sU0FBUyxDQUFDLEVBQUcsT0FBTSxhQUFhLEtBQUssT0FBTyxTQUFTLEdBQUcsR0FBRyxDQUFDLEdBQUcsYUFBYSxFQUFFLE9BQU8sUUFBUSxDQUFDO0FBQ3BJLFFBQU0sVUFBVSxPQUFPLE1BQU07QUFDN0IsVUFBUSxHQUFHLElBQUssUUFBUSxHQUFHLElBQWU7QUFDMUMsUUFBTSxhQUFhLEtBQUssT0FBTyxHQUFHLGFBQWEsRUFBRSxPQUFPLFFBQVEsQ0FBQztBQUNuRSxDQUFDO0FBRUQsS0FBSywyQkFBMkIsWUFBWTtBQUMxQyxRQUFNLFFBQVEsSUFBSSxXQUFXLE9BQU8sRUFBRTtBQUN0QyxRQUFNLE9BQU8sU0FBUyxLQUFLO0FBQzNCLFFBQU1HLFVBQVMsUUFBUSxZQUFZLEVBQUU7QUFDckMsUUFBTSxhQUFhLEtBQUssSUFBSSxHQUFHLGFBQWEsRUFBRSxLQUFLLHNCQUFzQixTQUFTLGVBQWUsQ0FBQztBQUNsRyxhQUFXLEtBQUs7QUFDaEIsRUFBQUgsUUFBTyxHQUFHLFFBQVEsWUFBWSxFQUFFLGVBQWVHLFVBQVMsT0FBTyxFQUFFO0FBQ2pFLFFBQU0sYUFBYSxLQUFLLFNBQVMsS0FBSyxHQUFHLEVBQUUsVUFBVSxJQUFLLENBQUMsR0FBRyxhQUFhLEVBQUUsVUFBVSxPQUFPLENBQUM7QUFDL0YsUUFBTSxhQUFhLEtBQUssTUFBTSxFQUFFLFVBQVUsT0FBTyxHQUFHLENBQUMsR0FBRyxrQkFBa0IsQ0FBQyxDQUFDO0FBQzlFLENBQUM7QUFFRCxLQUFLLG1DQUFtQyxZQUFZO0FBQ2xELGFBQVcsWUFBWSxDQUFDLEdBQUcsSUFBSSxPQUFPLEtBQUssR0FBd0IsR0FBRztBQUNwRSxVQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsU0FBUyxDQUFDLEdBQUcsb0JBQW9CLEVBQUUsT0FBTyxXQUFXLENBQUM7QUFBQSxFQUN6RjtBQUNGLENBQUM7QUFFRCxLQUFLLCtEQUErRCxZQUFZO0FBQzlFLFFBQU0sVUFBVTtBQUFBLElBQ2QsdUJBQXVCLEdBQUcsT0FBTyxHQUFHO0FBQUEsSUFDcEMsZUFBZSxHQUFHLE9BQU8sR0FBRztBQUFBLElBQzVCLEtBQUssSUFBSSxJQUFJLGdCQUFnQixPQUFPLEdBQUc7QUFBQSxJQUN2QyxZQUFZLGNBQWMsa0JBQWtCO0FBQUEsSUFDNUMsTUFBTTtBQUFBLElBQ04sT0FBTztBQUFBLElBQ1AsUUFBUSxLQUFLO0FBQUEsSUFDYixRQUFRLE1BQU0sWUFBWSxRQUFRLElBQUk7QUFBQSxFQUN4QztBQUNBLGFBQVcsQ0FBQyxNQUFNLE1BQU0sS0FBSyxPQUFPLFFBQVEsT0FBTyxHQUFHO0FBQ3BELFVBQU0sUUFBUSxNQUFNLEtBQUssT0FBTyxFQUFFLE1BQU0sT0FBTyxDQUFDO0FBQ2hELElBQUFILFFBQU8sTUFBTSxNQUFNLFFBQVEsR0FBRyxHQUFHLFFBQVEsSUFBSTtBQUFBLEVBQy9DO0FBQ0EsRUFBQUEsUUFBTyxPQUFPLE1BQWEsWUFBSyxLQUFLLEdBQUcsUUFBUSxHQUFHLEdBQUcsUUFBUSxRQUFRO0FBQ3hFLENBQUM7QUFFRCxLQUFLLHVEQUF1RCxZQUFZO0FBQ3RFLFFBQU0sTUFBTSxFQUFFLFNBQVMsbUJBQW1CO0FBQzFDLFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxNQUFNLEdBQUcsT0FBTyxHQUFHLFFBQVEsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLFNBQVMsS0FBSyxnQkFBZ0IsR0FBRyxJQUFJLENBQUM7QUFDdkgsUUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLE1BQU0sR0FBRyxPQUFPLEdBQUcsV0FBVyxDQUFDLEdBQUcsUUFBUSxFQUFFLEtBQUssY0FBYyxHQUFHLElBQUksQ0FBQztBQUN4RyxRQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSxpQ0FBaUMsQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLGVBQWUsR0FBRyxJQUFJLENBQUM7QUFDcEgsUUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLE1BQU0sdUJBQXVCLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxVQUFVLEdBQUcsSUFBSSxDQUFDO0FBQ25HLFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxNQUFNLEdBQUcsT0FBTyxHQUFHLFlBQVksQ0FBQyxHQUFHLFFBQVEsRUFBRSxPQUFPLFlBQVksQ0FBQztBQUNsRyxRQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSxNQUFNLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxHQUFHLE1BQU0sTUFBTSxVQUFVLEdBQUcsSUFBSSxDQUFDO0FBQ2pHLFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxNQUFNLEtBQUssU0FBUyxHQUFHLEdBQUksRUFBRSxDQUFDLEdBQUcsUUFBUSxFQUFFLFNBQVMsZUFBZSxDQUFDO0FBQ3JHLFFBQU0sUUFBUSxNQUFNLFlBQVksUUFBUSxXQUFXLEdBQUcsR0FBRyxJQUFNLEtBQU0sS0FBTSxHQUFHLEdBQUcsR0FBRyxDQUFDLENBQUM7QUFDdEYsUUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLE1BQU0sTUFBTSxDQUFDLEdBQUcsTUFBTTtBQUN2RCxRQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSxFQUF1QixDQUFDLEdBQUcsb0JBQW9CLEVBQUUsT0FBTyxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQ25ILENBQUM7QUFFRCxLQUFLLHNEQUFzRCxZQUFZO0FBQ3JFLE1BQUksUUFBUTtBQUNaLFFBQU0sUUFBUSxNQUFNLE1BQU07QUFBQSxJQUN4QixnQkFBZ0IsQ0FBQyxhQUFjLFlBQVksSUFBSSxTQUFTLFVBQVUsR0FBRyxFQUFFLElBQUksSUFBSSxTQUFTLElBQUksSUFBSTtBQUFBLEVBQ2xHLENBQUM7QUFDRCxRQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSxHQUFHLE1BQU0sR0FBRyxlQUFlLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxhQUFhLENBQUM7QUFDbkcsUUFBTSxLQUFLLE9BQU8sRUFBRSxNQUFNLEdBQUcsTUFBTSxHQUFHLGVBQWUsQ0FBQztBQUN0RCxRQUFNLFFBQVEsSUFBSSxDQUFDLEdBQUcsR0FBRyxDQUFDLEVBQUUsSUFBSSxNQUFNLEtBQUssT0FBTyxFQUFFLE1BQU0sR0FBRyxNQUFNLEdBQUcsZUFBZSxDQUFDLENBQUMsQ0FBQztBQUN4RixFQUFBQSxRQUFPLE1BQU0sT0FBTyxHQUFHLDhCQUE4QjtBQUNyRCxRQUFNLE1BQU0sTUFBTTtBQUNwQixDQUFDO0FBRUQsS0FBSyxpQ0FBaUMsWUFBWTtBQUNoRCxRQUFNLFFBQVEsTUFBTSxLQUFLLE1BQU0sRUFBRSxZQUFZLENBQUMsR0FBRyxDQUFDLEVBQUUsQ0FBQztBQUNyRCxFQUFBQSxRQUFPLFVBQVUsTUFBTSxLQUFLLFFBQVEsRUFBRSxPQUFPLEdBQUcsTUFBTSxHQUFHLElBQUksR0FBRyxNQUFNLEtBQUssQ0FBQztBQUM1RSxFQUFBQSxRQUFPLFNBQVMsTUFBTSxRQUFRLEdBQUcsR0FBRyxNQUFNO0FBQzFDLFFBQU0sYUFBYSxLQUFLLE1BQU0sRUFBRSxZQUFZLENBQUMsR0FBRyxFQUFFLEVBQUUsQ0FBQyxHQUFHLG9CQUFvQixFQUFFLE9BQU8sY0FBYyxLQUFLLFVBQVUsQ0FBQztBQUNuSCxRQUFNLGFBQWEsS0FBSyxNQUFNLEVBQUUsWUFBWSxPQUFnQixDQUFDLEdBQUcsb0JBQW9CLEVBQUUsS0FBSyxPQUFPLENBQUM7QUFDckcsQ0FBQztBQUVELEtBQUssNkNBQTZDLFlBQVk7QUFDNUQsUUFBTSxPQUEyQixDQUFDO0FBQ2xDLE9BQUssT0FBTztBQUNaLFFBQU0sYUFBYSxLQUFLLE1BQU0sRUFBRSxRQUFRLEtBQWUsQ0FBQyxHQUFHLG9CQUFvQixFQUFFLE9BQU8sU0FBUyxDQUFDO0FBQ2xHLFFBQU0sYUFBYSxLQUFLLE1BQU0sRUFBRSxRQUFRLEVBQUUsU0FBUyxHQUF3QixFQUFFLENBQUMsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsQ0FBQztBQUMxSCxDQUFDO0FBRUQsS0FBSyx1RUFBdUUsWUFBWTtBQUN0RixFQUFBQSxRQUFPLE9BQU8sTUFBTSxLQUFLLE1BQU0sRUFBRSxNQUFNLGFBQWEsQ0FBQyxHQUFHLE1BQU0sWUFBWTtBQUMxRSxRQUFNLGFBQWEsS0FBSyxNQUFNLEVBQUUsTUFBTSxTQUFTLENBQUMsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLFFBQVEsS0FBSyxjQUFjLFVBQVUsU0FBUyxDQUFDO0FBQ2pJLENBQUM7IiwKICAibmFtZXMiOiBbImFzc2VydCIsICJzZXJ2ZXIiLCAiYXNzZXJ0IiwgImNvbnRyb2xsZXIiLCAibG9hZGluZyIsICJiZWZvcmUiXQp9Cg==

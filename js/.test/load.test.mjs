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
import { SapwoodError } from "sapwood";
async function refusedLater(promise, code, words = {}) {
  await assert.rejects(promise, (error) => says(error, code, words));
}
function says(error, code, words) {
  if (!(error instanceof SapwoodError)) throw error;
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
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9sb2FkLnRlc3QudHMiLCAiLi4vdGVzdC9maXh0dXJlcy50cyIsICIuLi90ZXN0L3JlZnVzZWQudHMiLCAiLi4vdGVzdC9zZXJ2ZXIudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIFdoZXJlIG1vZGVscyBjb21lIGZyb20sIGFuZCB3aGF0IG1heSBnbyB3cm9uZyBvbiB0aGUgd2F5LlxuaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgY3JlYXRlSGFzaCB9IGZyb20gJ25vZGU6Y3J5cHRvJztcbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBhZnRlciwgYmVmb3JlLCB0ZXN0IH0gZnJvbSAnbm9kZTp0ZXN0JztcbmltcG9ydCB7IHBhdGhUb0ZpbGVVUkwgfSBmcm9tICdub2RlOnVybCc7XG5pbXBvcnQgeyBnemlwU3luYyB9IGZyb20gJ25vZGU6emxpYic7XG5pbXBvcnQgeyBsb2FkLCB0eXBlIFByb2dyZXNzLCB0eXBlIFNjaGVtYSwgdHlwZSBTb3VyY2UgfSBmcm9tICdzYXB3b29kJztcbmltcG9ydCAqIGFzIGlubGluZSBmcm9tICdzYXB3b29kL2lubGluZSc7XG5pbXBvcnQgeyBtb2RlbFBhdGggfSBmcm9tICcuL2ZpeHR1cmVzLnRzJztcbmltcG9ydCB7IHJlZnVzZWRMYXRlciB9IGZyb20gJy4vcmVmdXNlZC50cyc7XG5pbXBvcnQgeyBzZXJ2ZSB9IGZyb20gJy4vc2VydmVyLnRzJztcblxuY29uc3QgcGF0aCA9IG1vZGVsUGF0aCgnb2JqZWN0aXZlLXJlZy1zcXVhcmVkZXJyb3InLCAnMy40LjEnKTtcbmNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKGF3YWl0IHJlYWRGaWxlKHBhdGgpKTtcbmNvbnN0IHdhc20gPSBVaW50OEFycmF5LmZyb20oYXdhaXQgcmVhZEZpbGUoJ2Rpc3QvZW5naW5lLndhc20nKSk7XG5jb25zdCBST1cgPSBbMSwgMiwgMywgNCwgNV07XG5jb25zdCBIVE1MID0gJ1xcbjwhLS0gYSBwYWdlIC0tPjwhRE9DVFlQRSBodG1sPjxodG1sPjx0aXRsZT5BcHA8L3RpdGxlPjwvaHRtbD4nO1xuY29uc3QgYW5zd2VyID0gKGF3YWl0IGxvYWQoYnl0ZXMpKS5wcmVkaWN0KFJPVyk7XG5cbmxldCBzZXJ2ZXI6IEF3YWl0ZWQ8UmV0dXJuVHlwZTx0eXBlb2Ygc2VydmU+PjtcbmJlZm9yZShhc3luYyAoKSA9PiB7XG4gIHNlcnZlciA9IGF3YWl0IHNlcnZlKHtcbiAgICAnL21vZGVsLnViaic6IChyZXNwb25zZSkgPT4gcmVzcG9uc2UuZW5kKGJ5dGVzKSxcbiAgICAnL2VuY29kZWQudWJqJzogKHJlc3BvbnNlKSA9PiByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7ICdjb250ZW50LWVuY29kaW5nJzogJ2d6aXAnIH0pLmVuZChnemlwU3luYyhieXRlcykpLFxuICAgICcvcGFnZSc6IChyZXNwb25zZSkgPT4gcmVzcG9uc2Uud3JpdGVIZWFkKDIwMCwgeyAnY29udGVudC10eXBlJzogJ3RleHQvaHRtbCcgfSkuZW5kKEhUTUwpLFxuICAgICcvZXJyb3InOiAocmVzcG9uc2UpID0+IHJlc3BvbnNlLndyaXRlSGVhZCg1MDMpLmVuZChIVE1MKSxcbiAgICAnL2Jyb2tlbic6IChyZXNwb25zZSkgPT4ge1xuICAgICAgcmVzcG9uc2Uud3JpdGVIZWFkKDIwMCwgeyAnY29udGVudC1sZW5ndGgnOiBieXRlcy5sZW5ndGggfSk7XG4gICAgICByZXNwb25zZS53cml0ZShieXRlcy5zdWJhcnJheSgwLCAxMDApLCAoKSA9PiByZXNwb25zZS5kZXN0cm95KCkpO1xuICAgIH0sXG4gICAgJy9oYW5naW5nJzogKHJlc3BvbnNlKSA9PiB7XG4gICAgICByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7ICdjb250ZW50LWxlbmd0aCc6IGJ5dGVzLmxlbmd0aCB9KTtcbiAgICAgIHJlc3BvbnNlLndyaXRlKGJ5dGVzLnN1YmFycmF5KDAsIDEwMCkpO1xuICAgIH0sXG4gICAgJy9zaWxlbnQnOiAoKSA9PiB7fSxcbiAgICAnL2VuZ2luZS53YXNtJzogKHJlc3BvbnNlKSA9PiByZXNwb25zZS53cml0ZUhlYWQoMjAwLCB7ICdjb250ZW50LXR5cGUnOiAnYXBwbGljYXRpb24vd2FzbScgfSkuZW5kKHdhc20pLFxuICAgICcvZW5naW5lLmJpbic6IChyZXNwb25zZSkgPT4gcmVzcG9uc2UuZW5kKHdhc20pLFxuICAgICcvbm90Lndhc20nOiAocmVzcG9uc2UpID0+IHJlc3BvbnNlLndyaXRlSGVhZCgyMDAsIHsgJ2NvbnRlbnQtdHlwZSc6ICdhcHBsaWNhdGlvbi93YXNtJyB9KS5lbmQoJ2hlbGxvJyksXG4gIH0pO1xufSk7XG5hZnRlcigoKSA9PiBzZXJ2ZXIuY2xvc2UoKSk7XG5cbmNvbnN0IHN0cmVhbU9mID0gKC4uLnBhcnRzOiB1bmtub3duW10pID0+XG4gIG5ldyBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5Pih7XG4gICAgc3RhcnQoY29udHJvbGxlcikge1xuICAgICAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSBjb250cm9sbGVyLmVucXVldWUocGFydCBhcyBVaW50OEFycmF5KTtcbiAgICAgIGNvbnRyb2xsZXIuY2xvc2UoKTtcbiAgICB9LFxuICB9KTtcblxuZnVuY3Rpb24gc2hhcmVkKCk6IFNoYXJlZEFycmF5QnVmZmVyIHtcbiAgY29uc3QgYnVmZmVyID0gbmV3IFNoYXJlZEFycmF5QnVmZmVyKGJ5dGVzLmxlbmd0aCk7XG4gIG5ldyBVaW50OEFycmF5KGJ1ZmZlcikuc2V0KGJ5dGVzKTtcbiAgcmV0dXJuIGJ1ZmZlcjtcbn1cblxuZnVuY3Rpb24gaW5UaGVNaWRkbGUoKTogRGF0YVZpZXcge1xuICBjb25zdCBidWZmZXIgPSBuZXcgVWludDhBcnJheShieXRlcy5sZW5ndGggKyAyMCk7XG4gIGJ1ZmZlci5zZXQoYnl0ZXMsIDExKTtcbiAgcmV0dXJuIG5ldyBEYXRhVmlldyhidWZmZXIuYnVmZmVyLCAxMSwgYnl0ZXMubGVuZ3RoKTtcbn1cblxudGVzdCgnYSBtb2RlbCBjb21lcyBmcm9tIGEgcGF0aCwgYW4gYWRkcmVzcywgYSByZXNwb25zZSwgYSBibG9iLCBhIHN0cmVhbSBvciBieXRlcycsIGFzeW5jICgpID0+IHtcbiAgY29uc3Qgc291cmNlczogUmVjb3JkPHN0cmluZywgKCkgPT4gU291cmNlIHwgUHJvbWlzZTxTb3VyY2U+PiA9IHtcbiAgICBwYXRoOiAoKSA9PiBwYXRoLFxuICAgICdmaWxlIFVSTCc6ICgpID0+IHBhdGhUb0ZpbGVVUkwocGF0aCksXG4gICAgJ2ZpbGUgVVJMIGFzIGEgc3RyaW5nJzogKCkgPT4gcGF0aFRvRmlsZVVSTChwYXRoKS5ocmVmLFxuICAgIGFkZHJlc3M6ICgpID0+IGAke3NlcnZlci51cmx9L21vZGVsLnViamAsXG4gICAgVVJMOiAoKSA9PiBuZXcgVVJMKCcvbW9kZWwudWJqJywgc2VydmVyLnVybCksXG4gICAgJ2RhdGEgVVJMJzogKCkgPT4gYGRhdGE6YXBwbGljYXRpb24vb2N0ZXQtc3RyZWFtO2Jhc2U2NCwke0J1ZmZlci5mcm9tKGJ5dGVzKS50b1N0cmluZygnYmFzZTY0Jyl9YCxcbiAgICAnYmxvYiBVUkwnOiAoKSA9PiBVUkwuY3JlYXRlT2JqZWN0VVJMKG5ldyBCbG9iKFtieXRlc10pKSxcbiAgICBSZXNwb25zZTogKCkgPT4gZmV0Y2goYCR7c2VydmVyLnVybH0vbW9kZWwudWJqYCksXG4gICAgJ2VuY29kZWQgUmVzcG9uc2UnOiAoKSA9PiBmZXRjaChgJHtzZXJ2ZXIudXJsfS9lbmNvZGVkLnViamApLFxuICAgIEJsb2I6ICgpID0+IG5ldyBCbG9iKFtieXRlc10pLFxuICAgIEZpbGU6ICgpID0+IG5ldyBGaWxlKFtieXRlc10sICdtb2RlbC51YmonKSxcbiAgICBzdHJlYW06ICgpID0+IHN0cmVhbU9mKGJ5dGVzLnN1YmFycmF5KDAsIDUpLCBieXRlcy5zdWJhcnJheSg1LCAxMDAwKSwgYnl0ZXMuc3ViYXJyYXkoMTAwMCkpLFxuICAgIEFycmF5QnVmZmVyOiAoKSA9PiBieXRlcy5idWZmZXIsXG4gICAgJ3R5cGVkIGFycmF5JzogKCkgPT4gYnl0ZXMsXG4gICAgJ2EgdmlldyBpbiB0aGUgbWlkZGxlJzogaW5UaGVNaWRkbGUsXG4gICAgU2hhcmVkQXJyYXlCdWZmZXI6IHNoYXJlZCxcbiAgICBnemlwcGVkOiAoKSA9PiBVaW50OEFycmF5LmZyb20oZ3ppcFN5bmMoYnl0ZXMpKSxcbiAgICAnZ3ppcHBlZCBCbG9iJzogKCkgPT4gbmV3IEJsb2IoW2d6aXBTeW5jKGJ5dGVzKV0pLFxuICAgICdnemlwcGVkIHNoYXJlZCBtZW1vcnknOiAoKSA9PiB7XG4gICAgICBjb25zdCBwYWNrZWQgPSBnemlwU3luYyhieXRlcyk7XG4gICAgICBjb25zdCB2aWV3ID0gbmV3IFVpbnQ4QXJyYXkobmV3IFNoYXJlZEFycmF5QnVmZmVyKHBhY2tlZC5sZW5ndGgpKTtcbiAgICAgIHZpZXcuc2V0KHBhY2tlZCk7XG4gICAgICByZXR1cm4gdmlldztcbiAgICB9LFxuICB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBzb3VyY2VdIG9mIE9iamVjdC5lbnRyaWVzKHNvdXJjZXMpKSB7XG4gICAgY29uc3QgbW9kZWwgPSBhd2FpdCBsb2FkKGF3YWl0IHNvdXJjZSgpKTtcbiAgICBhc3NlcnQuZXF1YWwobW9kZWwucHJlZGljdChST1cpLCBhbnN3ZXIsIG5hbWUpO1xuICAgIGFzc2VydC5lcXVhbChtb2RlbC5pbmZvLmJ5dGVzLCBieXRlcy5sZW5ndGgsIG5hbWUpO1xuICAgIG1vZGVsLmRpc3Bvc2UoKTtcbiAgfVxufSk7XG5cbnRlc3QoJ3doYXQgaXMgbm8gc291cmNlIGlzIGFuIGludmFsaWQgYXJndW1lbnQnLCBhc3luYyAoKSA9PiB7XG4gIGZvciAoY29uc3Qgc291cmNlIG9mIFt1bmRlZmluZWQsIG51bGwsIDUsIHt9LCBbXSwgbmV3IFByb21pc2UoKCkgPT4ge30pXSkge1xuICAgIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHNvdXJjZSBhcyB1bmtub3duIGFzIFNvdXJjZSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ3NvdXJjZScsIGV4cGVjdGVkOiAnYSBVUkwnIH0pO1xuICB9XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKCcnKSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnc291cmNlJyB9KTtcbiAgY29uc3QgcmVhZCA9IGF3YWl0IGZldGNoKGAke3NlcnZlci51cmx9L21vZGVsLnViamApO1xuICBhd2FpdCByZWFkLmFycmF5QnVmZmVyKCk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHJlYWQpLCAnaW52YWxpZF9hcmd1bWVudCcsIHsgbWVzc2FnZTogJ2FscmVhZHkgYmVlbiByZWFkJyB9KTtcbiAgY29uc3QgbG9ja2VkID0gc3RyZWFtT2YoYnl0ZXMpO1xuICBsb2NrZWQuZ2V0UmVhZGVyKCk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGxvY2tlZCksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBtZXNzYWdlOiAnYWxyZWFkeSBiZWluZyByZWFkJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoc3RyZWFtT2YoJ3RleHQnKSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBnb3Q6ICdcInRleHRcIicsIGV4cGVjdGVkOiAnVWludDhBcnJheScgfSk7XG59KTtcblxudGVzdCgnYSBmaWxlIHRoYXQgY2Fubm90IGJlIGhhZCBpcyBhIG5ldHdvcmsgZXJyb3IgdGhhdCBuYW1lcyBpdCcsIGFzeW5jICgpID0+IHtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoJy9uby9zdWNoL21vZGVsLnViaicpLCAnbmV0d29yaycsIHsgcGxhY2U6ICcvbm8vc3VjaC9tb2RlbC51YmonLCBnb3Q6ICdFTk9FTlQnIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZCgndGVzdCcpLCAnbmV0d29yaycsIHsgcGxhY2U6ICd0ZXN0JywgbWVzc2FnZTogJ1widGVzdFwiJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYCR7c2VydmVyLnVybH0vbm90aGluZ2ApLCAnbmV0d29yaycsIHsgcGxhY2U6ICcvbm90aGluZycsIGdvdDogJ3N0YXR1cyA0MDQnIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChhd2FpdCBmZXRjaChgJHtzZXJ2ZXIudXJsfS9lcnJvcmApKSwgJ25ldHdvcmsnLCB7IHBsYWNlOiAnL2Vycm9yJywgZ290OiAnc3RhdHVzIDUwMycgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGAke3NlcnZlci51cmx9L2Jyb2tlbmApLCAnbmV0d29yaycsIHsgcGxhY2U6ICcvYnJva2VuJywgbWVzc2FnZTogJ3JlYWQgdG8gaXRzIGVuZCcgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKCdodHRwOi8vMTI3LjAuMC4xOjEvbW9kZWwudWJqJyksICduZXR3b3JrJywgeyBwbGFjZTogJzEyNy4wLjAuMToxJyB9KTtcbn0pO1xuXG50ZXN0KCdhIHBhZ2UgaW4gcGxhY2Ugb2YgYSBtb2RlbCBpcyBjYWxsZWQgYSBwYWdlJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCB3b3JkcyA9IHsgZ290OiAnYW4gSFRNTCBwYWdlJywgbWVzc2FnZTogJ2NoZWNrIHRoZSBwYXRoJyB9O1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChgJHtzZXJ2ZXIudXJsfS9wYWdlYCksICd1bmtub3duX2Zvcm1hdCcsIHsgLi4ud29yZHMsIHBsYWNlOiAnL3BhZ2UnLCBtZXNzYWdlOiAnc3RhdHVzIDIwMCcgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKG5ldyBCbG9iKFtIVE1MXSkpLCAndW5rbm93bl9mb3JtYXQnLCB3b3Jkcyk7XG59KTtcblxudGVzdCgncHJvZ3Jlc3MgaXMgdG9sZCBhcyBieXRlcyBhcnJpdmUnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHRvbGQgPSBhc3luYyAoc291cmNlOiBTb3VyY2UpID0+IHtcbiAgICBjb25zdCBzdGVwczogUHJvZ3Jlc3NbXSA9IFtdO1xuICAgIGF3YWl0IGxvYWQoc291cmNlLCB7IG9uUHJvZ3Jlc3M6IChzdGVwKSA9PiBzdGVwcy5wdXNoKHN0ZXApIH0pO1xuICAgIHJldHVybiBzdGVwcztcbiAgfTtcbiAgY29uc3QgdG90YWwgPSBieXRlcy5sZW5ndGg7XG4gIGFzc2VydC5kZWVwRXF1YWwoYXdhaXQgdG9sZChzdHJlYW1PZihieXRlcy5zdWJhcnJheSgwLCA3KSwgYnl0ZXMuc3ViYXJyYXkoNykpKSwgW1xuICAgIHsgbG9hZGVkOiAwLCB0b3RhbDogbnVsbCB9LFxuICAgIHsgbG9hZGVkOiA3LCB0b3RhbDogbnVsbCB9LFxuICAgIHsgbG9hZGVkOiB0b3RhbCwgdG90YWw6IG51bGwgfSxcbiAgXSk7XG4gIGZvciAoY29uc3Qgc291cmNlIG9mIFtwYXRoLCBgJHtzZXJ2ZXIudXJsfS9tb2RlbC51YmpgLCBuZXcgQmxvYihbYnl0ZXNdKSwgYnl0ZXNdKSB7XG4gICAgY29uc3Qgc3RlcHMgPSBhd2FpdCB0b2xkKHNvdXJjZSk7XG4gICAgYXNzZXJ0LmRlZXBFcXVhbChzdGVwc1swXSwgeyBsb2FkZWQ6IDAsIHRvdGFsIH0pO1xuICAgIGFzc2VydC5kZWVwRXF1YWwoc3RlcHMuYXQoLTEpLCB7IGxvYWRlZDogdG90YWwsIHRvdGFsIH0pO1xuICB9XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgdG9sZChgJHtzZXJ2ZXIudXJsfS9lbmNvZGVkLnViamApKS5hdCgtMSk/LnRvdGFsLCBudWxsLCAnYSBjb21wcmVzc2VkIGxlbmd0aCBzYXlzIG5vdGhpbmcnKTtcbiAgY29uc3QgZXJyb3IgPSBuZXcgRXJyb3IoJ21pbmUnKTtcbiAgY29uc3QgdGhyb3dpbmcgPSBsb2FkKGJ5dGVzLCB7IG9uUHJvZ3Jlc3M6ICgpID0+IHsgdGhyb3cgZXJyb3I7IH0gfSk7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKHRocm93aW5nLCAoY2F1Z2h0KSA9PiBjYXVnaHQgPT09IGVycm9yLCBcInRoZSBjYWxsYmFjaydzIG93biBlcnJvciBjb21lcyB0aHJvdWdoXCIpO1xufSk7XG5cbnRlc3QoJ2Egc2lnbmFsIHN0b3BzIGEgbG9hZCBhdCBhbnkgcG9pbnQnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHJlYXNvbiA9IG5ldyBFcnJvcignY2hhbmdlZCBteSBtaW5kJyk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhdGgsIHsgc2lnbmFsOiBBYm9ydFNpZ25hbC5hYm9ydChyZWFzb24pIH0pLCAnYWJvcnRlZCcsIHsgcGxhY2U6ICdzaWduYWwnIH0pO1xuICBmb3IgKGNvbnN0IHNvdXJjZSBvZiBbYCR7c2VydmVyLnVybH0vaGFuZ2luZ2AsIGAke3NlcnZlci51cmx9L3NpbGVudGAsIG5ldyBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5PigpXSkge1xuICAgIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gICAgY29uc3QgbG9hZGluZyA9IGxvYWQoc291cmNlLCB7IHNpZ25hbDogY29udHJvbGxlci5zaWduYWwgfSk7XG4gICAgc2V0VGltZW91dCgoKSA9PiBjb250cm9sbGVyLmFib3J0KHJlYXNvbiksIDMwKTtcbiAgICBhd2FpdCBhc3NlcnQucmVqZWN0cyhsb2FkaW5nLCAoZXJyb3I6IEVycm9yICYgeyBjb2RlOiBzdHJpbmcgfSkgPT4gZXJyb3IuY29kZSA9PT0gJ2Fib3J0ZWQnICYmIGVycm9yLmNhdXNlID09PSByZWFzb24pO1xuICB9XG4gIGNvbnN0IGNvbnRyb2xsZXIgPSBuZXcgQWJvcnRDb250cm9sbGVyKCk7XG4gIGNvbnN0IGxvYWRpbmcgPSBsb2FkKGJ5dGVzLCB7IHNpZ25hbDogY29udHJvbGxlci5zaWduYWwsIG9uUHJvZ3Jlc3M6ICgpID0+IGNvbnRyb2xsZXIuYWJvcnQoKSB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWRpbmcsICdhYm9ydGVkJyk7XG59KTtcblxudGVzdCgnYSBzdHJlYW0gaXMgZ2l2ZW4gdXAgd2hlbiB0aGUgbG9hZCBmYWlscycsIGFzeW5jICgpID0+IHtcbiAgbGV0IGNhbmNlbGxlZCA9IGZhbHNlO1xuICBjb25zdCBlbmRsZXNzID0gbmV3IFJlYWRhYmxlU3RyZWFtPFVpbnQ4QXJyYXk+KHtcbiAgICBwdWxsOiAoY29udHJvbGxlcikgPT4gY29udHJvbGxlci5lbnF1ZXVlKG5ldyBVaW50OEFycmF5KDEwMDApKSxcbiAgICBjYW5jZWwoKSB7IGNhbmNlbGxlZCA9IHRydWU7IH0sXG4gIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChlbmRsZXNzLCB7IG1heEJ5dGVzOiA1MDAwIH0pLCAndG9vX2xhcmdlJywgeyBleHBlY3RlZDogJzUwMDAnIH0pO1xuICBhd2FpdCBuZXcgUHJvbWlzZSgoZG9uZSkgPT4gc2V0VGltZW91dChkb25lKSk7XG4gIGFzc2VydC5vayhjYW5jZWxsZWQpO1xufSk7XG5cbmNvbnN0IHNyaSA9IChhbGdvcml0aG06IHN0cmluZywgZGF0YSA9IGJ5dGVzKSA9PiBgJHthbGdvcml0aG19LSR7Y3JlYXRlSGFzaChhbGdvcml0aG0pLnVwZGF0ZShkYXRhKS5kaWdlc3QoJ2Jhc2U2NCcpfWA7XG5cbnRlc3QoJ2ludGVncml0eSBjb21wYXJlcyB0aGUgYnl0ZXMgYXMgcmVjZWl2ZWQnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHBhY2tlZCA9IFVpbnQ4QXJyYXkuZnJvbShnemlwU3luYyhieXRlcykpO1xuICBmb3IgKGNvbnN0IGFsZ29yaXRobSBvZiBbJ3NoYTI1NicsICdzaGEzODQnLCAnc2hhNTEyJ10pIHtcbiAgICBhd2FpdCBsb2FkKGJ5dGVzLCB7IGludGVncml0eTogc3JpKGFsZ29yaXRobSkgfSk7XG4gICAgYXdhaXQgbG9hZChwYWNrZWQsIHsgaW50ZWdyaXR5OiBzcmkoYWxnb3JpdGhtLCBwYWNrZWQpIH0pO1xuICAgIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhY2tlZCwgeyBpbnRlZ3JpdHk6IHNyaShhbGdvcml0aG0pIH0pLCAnaW50ZWdyaXR5Jywge1xuICAgICAgZ290OiBzcmkoYWxnb3JpdGhtLCBwYWNrZWQpLFxuICAgICAgZXhwZWN0ZWQ6IHNyaShhbGdvcml0aG0pLFxuICAgIH0pO1xuICB9XG4gIGF3YWl0IGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5OiBgJHtzcmkoJ3NoYTI1NicsIHBhY2tlZCl9ICAke3NyaSgnc2hhMjU2Jyl9XFxuYCB9KTtcbiAgYXdhaXQgbG9hZChieXRlcywgeyBpbnRlZ3JpdHk6IGAke3NyaSgnc2hhMjU2JywgcGFja2VkKX0gJHtzcmkoJ3NoYTUxMicpfWAgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IGludGVncml0eTogYCR7c3JpKCdzaGEyNTYnKX0gJHtzcmkoJ3NoYTUxMicsIHBhY2tlZCl9YCB9KSwgJ2ludGVncml0eScsIHsgcGxhY2U6ICdieXRlcycgfSk7XG59KTtcblxudGVzdCgnYW4gaW50ZWdyaXR5IHN0cmluZyBvZiBhbm90aGVyIGZvcm0gaXMgYW4gaW52YWxpZCBhcmd1bWVudCcsIGFzeW5jICgpID0+IHtcbiAgZm9yIChjb25zdCBpbnRlZ3JpdHkgb2YgWycnLCAnc2hhMS1hYmMnLCAnc2hhMjU2LWFiYycsIGAke3NyaSgnc2hhMjU2Jyl9IG1kNS14YCwgc3JpKCdzaGEyNTYnKS5yZXBsYWNlKCcyNTYnLCAnNTEyJyldKSB7XG4gICAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5IH0pLCAnaW52YWxpZF9hcmd1bWVudCcsIHsgcGxhY2U6ICdpbnRlZ3JpdHknLCBleHBlY3RlZDogJ3NoYTI1Ni0nIH0pO1xuICB9XG59KTtcblxudGVzdCgnd2l0aG91dCBXZWJDcnlwdG8gc2hhMjU2IGlzIGNoZWNrZWQgYWxsIHRoZSBzYW1lLCBhbmQgdGhlIG90aGVycyBhcmUgcmVmdXNlZCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgeyBjcnlwdG8gfSA9IGdsb2JhbFRoaXM7XG4gIE9iamVjdC5kZWZpbmVQcm9wZXJ0eShnbG9iYWxUaGlzLCAnY3J5cHRvJywgeyB2YWx1ZTogdW5kZWZpbmVkLCBjb25maWd1cmFibGU6IHRydWUgfSk7XG4gIHRyeSB7XG4gICAgYXdhaXQgbG9hZChieXRlcywgeyBpbnRlZ3JpdHk6IHNyaSgnc2hhMjU2JykgfSk7XG4gICAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5OiBzcmkoJ3NoYTI1NicsIHdhc20pIH0pLCAnaW50ZWdyaXR5JywgeyBnb3Q6IHNyaSgnc2hhMjU2JykgfSk7XG4gICAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgaW50ZWdyaXR5OiBzcmkoJ3NoYTUxMicpIH0pLCAndW5zdXBwb3J0ZWQnLCB7IHBsYWNlOiAnaW50ZWdyaXR5JywgZ290OiAnc2hhNTEyJyB9KTtcbiAgfSBmaW5hbGx5IHtcbiAgICBPYmplY3QuZGVmaW5lUHJvcGVydHkoZ2xvYmFsVGhpcywgJ2NyeXB0bycsIHsgdmFsdWU6IGNyeXB0bywgY29uZmlndXJhYmxlOiB0cnVlIH0pO1xuICB9XG59KTtcblxudGVzdCgnZGFtYWdlZCBhbmQgY3V0IGd6aXAgaXMgbWFsZm9ybWVkJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBwYWNrZWQgPSBVaW50OEFycmF5LmZyb20oZ3ppcFN5bmMoYnl0ZXMpKTtcbiAgZm9yIChjb25zdCBjdXQgb2YgWzIsIDEwLCAxMDAsIHBhY2tlZC5sZW5ndGggLSAxXSkgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQocGFja2VkLnN1YmFycmF5KDAsIGN1dCkpLCAnbWFsZm9ybWVkJywgeyBwbGFjZTogJ2J5dGVzJyB9KTtcbiAgY29uc3QgZGFtYWdlZCA9IHBhY2tlZC5zbGljZSgpO1xuICBkYW1hZ2VkWzIwMF0gPSAoZGFtYWdlZFsyMDBdIGFzIG51bWJlcikgXiAweDU1O1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChkYW1hZ2VkKSwgJ21hbGZvcm1lZCcsIHsgcGxhY2U6ICdieXRlcycgfSk7XG59KTtcblxudGVzdCgnYSBnemlwIGJvbWIgc3RvcHMgZWFybHknLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHplcm9zID0gbmV3IFVpbnQ4QXJyYXkoMTAwIDw8IDIwKTtcbiAgY29uc3QgYm9tYiA9IGd6aXBTeW5jKHplcm9zKTsgLy8gMTAwIGtCXG4gIGNvbnN0IGJlZm9yZSA9IHByb2Nlc3MubWVtb3J5VXNhZ2UoKS5hcnJheUJ1ZmZlcnM7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJvbWIpLCAndG9vX2xhcmdlJywgeyBnb3Q6IC9eXFxkKyBnemlwcGVkIGJ5dGVzLywgbWVzc2FnZTogJ3sgbWF4Qnl0ZXMgfScgfSk7XG4gIGdsb2JhbFRoaXMuZ2M/LigpO1xuICBhc3NlcnQub2socHJvY2Vzcy5tZW1vcnlVc2FnZSgpLmFycmF5QnVmZmVycyAtIGJlZm9yZSA8IDEwMCA8PCAyMCk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGd6aXBTeW5jKGJ5dGVzKSwgeyBtYXhCeXRlczogMzAwMCB9KSwgJ3Rvb19sYXJnZScsIHsgZXhwZWN0ZWQ6ICczMDAwJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYm9tYiwgeyBtYXhCeXRlczogMjAwIDw8IDIwIH0pLCAndW5rbm93bl9mb3JtYXQnLCB7fSk7XG59KTtcblxudGVzdCgnc2l6ZXMgdGhhdCBhcmUgbm9uZSBhcmUgcmVmdXNlZCcsIGFzeW5jICgpID0+IHtcbiAgZm9yIChjb25zdCBtYXhCeXRlcyBvZiBbMCwgLTEsIE51bWJlci5OYU4sICc1JyBhcyB1bmtub3duIGFzIG51bWJlcl0pIHtcbiAgICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyBtYXhCeXRlcyB9KSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnbWF4Qnl0ZXMnIH0pO1xuICB9XG59KTtcblxudGVzdCgndGhlIGVuZ2luZSBjb21lcyBmcm9tIGFuIGFkZHJlc3MsIGEgcGF0aCwgYnl0ZXMgb3IgYSBtb2R1bGUnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHNvdXJjZXMgPSB7XG4gICAgJ2FzIGFwcGxpY2F0aW9uL3dhc20nOiBgJHtzZXJ2ZXIudXJsfS9lbmdpbmUud2FzbWAsXG4gICAgJ2FzIGFueXRoaW5nJzogYCR7c2VydmVyLnVybH0vZW5naW5lLmJpbmAsXG4gICAgVVJMOiBuZXcgVVJMKCcvZW5naW5lLndhc20nLCBzZXJ2ZXIudXJsKSxcbiAgICAnZmlsZSBVUkwnOiBwYXRoVG9GaWxlVVJMKCdkaXN0L2VuZ2luZS53YXNtJyksXG4gICAgcGF0aDogJ2Rpc3QvZW5naW5lLndhc20nLFxuICAgIGJ5dGVzOiB3YXNtLFxuICAgIGJ1ZmZlcjogd2FzbS5idWZmZXIsXG4gICAgbW9kdWxlOiBhd2FpdCBXZWJBc3NlbWJseS5jb21waWxlKHdhc20pLFxuICB9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBzb3VyY2VdIG9mIE9iamVjdC5lbnRyaWVzKHNvdXJjZXMpKSB7XG4gICAgY29uc3QgbW9kZWwgPSBhd2FpdCBsb2FkKGJ5dGVzLCB7IHdhc206IHNvdXJjZSB9KTtcbiAgICBhc3NlcnQuZXF1YWwobW9kZWwucHJlZGljdChST1cpLCBhbnN3ZXIsIG5hbWUpO1xuICB9XG4gIGFzc2VydC5lcXVhbCgoYXdhaXQgaW5saW5lLmxvYWQoYnl0ZXMpKS5wcmVkaWN0KFJPVyksIGFuc3dlciwgJ2lubGluZScpO1xufSk7XG5cbnRlc3QoJ2FuIGVuZ2luZSB0aGF0IGlzIG5vbmUgaXMgYSB3YXNtIGVycm9yIHdpdGggdGhlIGZpeCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZml4ID0geyBtZXNzYWdlOiBcIidzYXB3b29kL2lubGluZSdcIiB9O1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiBgJHtzZXJ2ZXIudXJsfS9wYWdlYCB9KSwgJ3dhc20nLCB7IHBsYWNlOiAnL3BhZ2UnLCBnb3Q6ICdhbiBIVE1MIHBhZ2UnLCAuLi5maXggfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IHdhc206IGAke3NlcnZlci51cmx9L25vdGhpbmdgIH0pLCAnd2FzbScsIHsgZ290OiAnc3RhdHVzIDQwNCcsIC4uLmZpeCB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgd2FzbTogJ2h0dHA6Ly8xMjcuMC4wLjE6MS9lbmdpbmUud2FzbScgfSksICd3YXNtJywgeyBwbGFjZTogJzEyNy4wLjAuMToxJywgLi4uZml4IH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiAnL25vL3N1Y2gvZW5naW5lLndhc20nIH0pLCAnd2FzbScsIHsgZ290OiAnRU5PRU5UJywgLi4uZml4IH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiBgJHtzZXJ2ZXIudXJsfS9ub3Qud2FzbWAgfSksICd3YXNtJywgeyBwbGFjZTogJy9ub3Qud2FzbScgfSk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IHdhc206IGJ5dGVzIH0pLCAnd2FzbScsIHsgZ290OiBgJHtieXRlcy5sZW5ndGh9IGJ5dGVzYCwgLi4uZml4IH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiB3YXNtLnN1YmFycmF5KDAsIDEwMDApIH0pLCAnd2FzbScsIHsgbWVzc2FnZTogJ25vdCBjb21waWxlZCcgfSk7XG4gIGNvbnN0IG90aGVyID0gYXdhaXQgV2ViQXNzZW1ibHkuY29tcGlsZShVaW50OEFycmF5Lm9mKDAsIDB4NjEsIDB4NzMsIDB4NmQsIDEsIDAsIDAsIDApKTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQoYnl0ZXMsIHsgd2FzbTogb3RoZXIgfSksICd3YXNtJyk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGJ5dGVzLCB7IHdhc206IDUgYXMgdW5rbm93biBhcyBzdHJpbmcgfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ3dhc20nLCBnb3Q6ICc1JyB9KTtcbn0pO1xuXG50ZXN0KCdhbiBlbmdpbmUgdGhhdCBmYWlsZWQgdG8gYXJyaXZlIGlzIGFza2VkIGZvciBhZ2FpbicsIGFzeW5jICgpID0+IHtcbiAgbGV0IGNhbGxzID0gMDtcbiAgY29uc3QgZmxha3kgPSBhd2FpdCBzZXJ2ZSh7XG4gICAgJy9lbmdpbmUud2FzbSc6IChyZXNwb25zZSkgPT4gKGNhbGxzKysgPT09IDAgPyByZXNwb25zZS53cml0ZUhlYWQoNTAwKS5lbmQoKSA6IHJlc3BvbnNlLmVuZCh3YXNtKSksXG4gIH0pO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChieXRlcywgeyB3YXNtOiBgJHtmbGFreS51cmx9L2VuZ2luZS53YXNtYCB9KSwgJ3dhc20nLCB7IGdvdDogJ3N0YXR1cyA1MDAnIH0pO1xuICBhd2FpdCBsb2FkKGJ5dGVzLCB7IHdhc206IGAke2ZsYWt5LnVybH0vZW5naW5lLndhc21gIH0pO1xuICBhd2FpdCBQcm9taXNlLmFsbChbMSwgMiwgM10ubWFwKCgpID0+IGxvYWQoYnl0ZXMsIHsgd2FzbTogYCR7Zmxha3kudXJsfS9lbmdpbmUud2FzbWAgfSkpKTtcbiAgYXNzZXJ0LmVxdWFsKGNhbGxzLCAyLCAnY29tcGlsZWQgb25jZSBmb3IgYWxsIG1vZGVscycpO1xuICBhd2FpdCBmbGFreS5jbG9zZSgpO1xufSk7XG5cbnRlc3QoJ2Jvb3N0aW5nIHJvdW5kcyBjYW4gYmUgY2hvc2VuJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBtb2RlbCA9IGF3YWl0IGxvYWQocGF0aCwgeyBpdGVyYXRpb25zOiBbMSwgM10gfSk7XG4gIGFzc2VydC5kZWVwRXF1YWwobW9kZWwuaW5mby5yb3VuZHMsIHsgdG90YWw6IDYsIGZyb206IDEsIHRvOiAzLCBiZXN0OiBudWxsIH0pO1xuICBhc3NlcnQubm90RXF1YWwobW9kZWwucHJlZGljdChST1cpLCBhbnN3ZXIpO1xuICBhd2FpdCByZWZ1c2VkTGF0ZXIobG9hZChwYXRoLCB7IGl0ZXJhdGlvbnM6IFs0LCA5OV0gfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ2l0ZXJhdGlvbnMnLCBnb3Q6ICdbNCwgOTldJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQocGF0aCwgeyBpdGVyYXRpb25zOiAnc29tZScgYXMgJ2FsbCcgfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBnb3Q6ICdzb21lJyB9KTtcbn0pO1xuXG50ZXN0KCdhIHNjaGVtYSB0aGF0IGlzIG5vIHBsYWluIGRhdGEgaXMgcmVmdXNlZCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgbG9vcDogeyBzZWxmPzogdW5rbm93biB9ID0ge307XG4gIGxvb3Auc2VsZiA9IGxvb3A7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhdGgsIHsgc2NoZW1hOiBsb29wIGFzIFNjaGVtYSB9KSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnc2NoZW1hJyB9KTtcbiAgYXdhaXQgcmVmdXNlZExhdGVyKGxvYWQocGF0aCwgeyBzY2hlbWE6IHsgbWlzc2luZzogMW4gYXMgdW5rbm93biBhcyBudW1iZXIgfSB9KSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAnc2NoZW1hJyB9KTtcbn0pO1xuXG50ZXN0KCdhIG1vZGVsIGZvciBhbm90aGVyIHRhc2sgdGhhbiB0aGUgb25lIHRoYXQgd2FzIGFza2VkIGZvciBpcyByZWZ1c2VkJywgYXN5bmMgKCkgPT4ge1xuICBhc3NlcnQuZXF1YWwoKGF3YWl0IGxvYWQocGF0aCwgeyB0YXNrOiAncmVncmVzc2lvbicgfSkpLnRhc2ssICdyZWdyZXNzaW9uJyk7XG4gIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKHBhdGgsIHsgdGFzazogJ2JpbmFyeScgfSksICdpbnZhbGlkX2FyZ3VtZW50JywgeyBwbGFjZTogJ3Rhc2snLCBnb3Q6ICdyZWdyZXNzaW9uJywgZXhwZWN0ZWQ6ICdiaW5hcnknIH0pO1xufSk7XG4iLCAiLy8gVGhlIGNvcnB1cyBvZiB0ZXN0cy9maXh0dXJlcy94Z2Jvb3N0OiBtb2RlbHMgYnkgdGhlIHJlYWwgbGlicmFyeSwgYW5kIHdoYXQgdGhlIGxpYnJhcnkgaXRzZWxmIHByZWRpY3RlZC5cbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBqb2luIH0gZnJvbSAnbm9kZTpwYXRoJztcbmltcG9ydCB0eXBlIHsgQ2VsbCwgSW5wdXQsIExvYWRPcHRpb25zIH0gZnJvbSAnc2Fwd29vZCc7XG5cbmNvbnN0IGZvbGRlciA9IGpvaW4ocHJvY2Vzcy5jd2QoKSwgJy4uL3Rlc3RzL2ZpeHR1cmVzL3hnYm9vc3QnKTtcblxuLyoqIE9uZSBsaW5lIG9mIGluZGV4Lmpzb24uICovXG5leHBvcnQgaW50ZXJmYWNlIENhc2Uge1xuICByZWFkb25seSB2ZXJzaW9uOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGNhc2U6IHN0cmluZztcbiAgcmVhZG9ubHkgZmlsZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSBvYmplY3RpdmU6IHN0cmluZztcbiAgcmVhZG9ubHkgbWlzc2luZzogbnVtYmVyIHwgJ2luZicgfCBudWxsO1xuICByZWFkb25seSBkYW1hZ2VkX2NhdGVnb3JpZXM/OiBib29sZWFuO1xuICByZWFkb25seSB3cmFwcGVyPzogYm9vbGVhbjtcbn1cblxuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGFsbENhc2VzKCk6IFByb21pc2U8Q2FzZVtdPiB7XG4gIHJldHVybiBKU09OLnBhcnNlKGF3YWl0IHJlYWRGaWxlKGpvaW4oZm9sZGVyLCAnaW5kZXguanNvbicpLCAndXRmOCcpKTtcbn1cblxuLyoqIFRoZSBwYXRoIG9mIGEgY2FzZSdzIGZpbGU7IGBmaWxlYCBpdHMgbmFtZSwgb3IgdGhlIGxhc3Qgb25lIG9mIHRoZSBjYXNlLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHBhdGhPZihvZjogUGljazxDYXNlLCAndmVyc2lvbicgfCAnY2FzZScgfCAnZmlsZXMnPiwgZmlsZSA9IG9mLmZpbGVzLmF0KC0xKSBhcyBzdHJpbmcpOiBzdHJpbmcge1xuICByZXR1cm4gam9pbihmb2xkZXIsIG9mLnZlcnNpb24sIG9mLmNhc2UsIGZpbGUpO1xufVxuXG4vKiogQSBtb2RlbCBvZiB0aGUgY29ycHVzIGJ5IG5hbWUuICovXG5leHBvcnQgY29uc3QgbW9kZWxQYXRoID0gKG5hbWU6IHN0cmluZywgdmVyc2lvbiA9ICczLjIuMCcsIGZpbGUgPSAnbW9kZWwudWJqJyk6IHN0cmluZyA9PiBqb2luKGZvbGRlciwgdmVyc2lvbiwgbmFtZSwgZmlsZSk7XG5cbmV4cG9ydCBmdW5jdGlvbiBvcHRpb25zT2YoeyBtaXNzaW5nIH06IENhc2UpOiBMb2FkT3B0aW9ucyB7XG4gIGlmIChtaXNzaW5nID09PSBudWxsKSByZXR1cm4geyBpdGVyYXRpb25zOiAnYWxsJyB9O1xuICByZXR1cm4geyBpdGVyYXRpb25zOiAnYWxsJywgc2NoZW1hOiB7IG1pc3Npbmc6IG1pc3NpbmcgPT09ICdpbmYnID8gTnVtYmVyLlBPU0lUSVZFX0lORklOSVRZIDogbWlzc2luZyB9IH07XG59XG5cbmV4cG9ydCBpbnRlcmZhY2UgVGVuc29yIHtcbiAgcmVhZG9ubHkgZGF0YTogRmxvYXQ2NEFycmF5IHwgRmxvYXQzMkFycmF5O1xuICByZWFkb25seSBzaGFwZTogcmVhZG9ubHkgbnVtYmVyW107XG59XG5cbi8qKiBUaGUgdGVuc29ycyBvZiBhIGNhc2UncyBleHBlY3RlZC5zYWZldGVuc29yczogeCBhbmQgd2hhdCB0aGUgbGlicmFyeSBtYWRlIG9mIGl0LiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGV4cGVjdGVkT2Yob2Y6IENhc2UpOiBQcm9taXNlPFJlY29yZDxzdHJpbmcsIFRlbnNvcj4+IHtcbiAgY29uc3QgZmlsZSA9IGF3YWl0IHJlYWRGaWxlKHBhdGhPZihvZiwgJ2V4cGVjdGVkLnNhZmV0ZW5zb3JzJykpO1xuICBjb25zdCBzaXplID0gTnVtYmVyKGZpbGUucmVhZEJpZ1VJbnQ2NExFKDApKTtcbiAgY29uc3QgaGVhZGVyID0gSlNPTi5wYXJzZShmaWxlLnN1YmFycmF5KDgsIDggKyBzaXplKS50b1N0cmluZygndXRmOCcpKTtcbiAgY29uc3QgdGVuc29yczogUmVjb3JkPHN0cmluZywgVGVuc29yPiA9IHt9O1xuICBmb3IgKGNvbnN0IFtuYW1lLCBlbnRyeV0gb2YgT2JqZWN0LmVudHJpZXM8eyBkdHlwZTogc3RyaW5nOyBzaGFwZTogbnVtYmVyW107IGRhdGFfb2Zmc2V0czogW251bWJlciwgbnVtYmVyXSB9PihoZWFkZXIpKSB7XG4gICAgaWYgKG5hbWUgPT09ICdfX21ldGFkYXRhX18nKSBjb250aW51ZTtcbiAgICBjb25zdCBieXRlcyA9IFVpbnQ4QXJyYXkuZnJvbShmaWxlLnN1YmFycmF5KDggKyBzaXplICsgZW50cnkuZGF0YV9vZmZzZXRzWzBdLCA4ICsgc2l6ZSArIGVudHJ5LmRhdGFfb2Zmc2V0c1sxXSkpO1xuICAgIGNvbnN0IGRhdGEgPSBlbnRyeS5kdHlwZSA9PT0gJ0Y2NCcgPyBuZXcgRmxvYXQ2NEFycmF5KGJ5dGVzLmJ1ZmZlcikgOiBuZXcgRmxvYXQzMkFycmF5KGJ5dGVzLmJ1ZmZlcik7XG4gICAgdGVuc29yc1tuYW1lXSA9IHsgZGF0YSwgc2hhcGU6IGVudHJ5LnNoYXBlIH07XG4gIH1cbiAgcmV0dXJuIHRlbnNvcnM7XG59XG5cbi8qKiBSb3dzIG9mIGNvZGVzIGFzIGEgY2FsbGVyIHdyaXRlcyB0aGVtOiBjYXRlZ29yaWVzIGJ5IG5hbWUuIEEgY29kZSB3aXRob3V0IGEgbmFtZSBiZWNvbWVzIGBubyBuYW1lYC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBhc1Jvd3MoeyBkYXRhLCBzaGFwZSB9OiBUZW5zb3IsIGlucHV0czogcmVhZG9ubHkgSW5wdXRbXSk6IFJlY29yZDxzdHJpbmcsIENlbGw+W10ge1xuICBjb25zdCBbcm93cyA9IDAsIGNvbHVtbnMgPSAwXSA9IHNoYXBlO1xuICByZXR1cm4gQXJyYXkuZnJvbSh7IGxlbmd0aDogcm93cyB9LCAoXywgcikgPT5cbiAgICBPYmplY3QuZnJvbUVudHJpZXMoaW5wdXRzLm1hcCgoaW5wdXQsIGMpID0+IFtpbnB1dC5uYW1lLCBuYW1lZChkYXRhW3IgKiBjb2x1bW5zICsgY10gYXMgbnVtYmVyLCBpbnB1dCldKSksXG4gICk7XG59XG5cbmZ1bmN0aW9uIG5hbWVkKGNvZGU6IG51bWJlciwgeyBsZXZlbHMgfTogSW5wdXQpOiBDZWxsIHtcbiAgcmV0dXJuIGxldmVscyAmJiAhTnVtYmVyLmlzTmFOKGNvZGUpID8gKGxldmVsc1tjb2RlXSA/PyAnbm8gbmFtZScpIDogY29kZTtcbn1cblxuLyoqIEJpdHMgb2YgZmxvYXQzMiB2YWx1ZXM7IC0wIGFuZCAwIGRpZmZlciwgYW5kIHNvIGRvIE5hTnMuICovXG5leHBvcnQgY29uc3QgYml0cyA9ICh2YWx1ZXM6IEFycmF5TGlrZTxudW1iZXI+KTogVWludDMyQXJyYXkgPT4gbmV3IFVpbnQzMkFycmF5KEZsb2F0MzJBcnJheS5mcm9tKHZhbHVlcykuYnVmZmVyKTtcblxuLyoqIEhvdyBtYW55IGZsb2F0MzIgbnVtYmVycyBsaWUgYmV0d2VlbiB0d28uICovXG5leHBvcnQgZnVuY3Rpb24gdWxwcyhhOiBudW1iZXIsIGI6IG51bWJlcik6IG51bWJlciB7XG4gIGNvbnN0IG9yZGVyID0gKHg6IG51bWJlcikgPT4ge1xuICAgIGNvbnN0IGludCA9IG5ldyBJbnQzMkFycmF5KEZsb2F0MzJBcnJheS5vZih4KS5idWZmZXIpWzBdIGFzIG51bWJlcjtcbiAgICByZXR1cm4gaW50IDwgMCA/IC0oaW50ICYgMHg3ZmZmZmZmZikgOiBpbnQ7XG4gIH07XG4gIHJldHVybiBPYmplY3QuaXMoYSwgYikgPyAwIDogTWF0aC5hYnMob3JkZXIoYSkgLSBvcmRlcihiKSk7XG59XG4iLCAiaW1wb3J0IGFzc2VydCBmcm9tICdub2RlOmFzc2VydC9zdHJpY3QnO1xuaW1wb3J0IHsgdHlwZSBFcnJvckNvZGUsIFNhcHdvb2RFcnJvciB9IGZyb20gJ3NhcHdvb2QnO1xuXG4vKiogV2hhdCBhbiBlcnJvciBtdXN0IHNheTogaXRzIGNvZGUsIGFuZCB3b3JkcyBpbiBpdHMgcGxhY2UsIGdvdCwgZXhwZWN0ZWQgYW5kIG1lc3NhZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFdvcmRzIHtcbiAgcmVhZG9ubHkgcGxhY2U/OiBzdHJpbmcgfCBSZWdFeHA7XG4gIHJlYWRvbmx5IGdvdD86IHN0cmluZyB8IFJlZ0V4cDtcbiAgcmVhZG9ubHkgZXhwZWN0ZWQ/OiBzdHJpbmcgfCBSZWdFeHA7XG4gIHJlYWRvbmx5IG1lc3NhZ2U/OiBzdHJpbmcgfCBSZWdFeHA7XG59XG5cbi8qKiBDaGVjayB0aGF0IGEgY2FsbCBpcyByZWZ1c2VkIGJ5IGEgU2Fwd29vZEVycm9yIHRoYXQgc2F5cyB0aGVzZSB0aGluZ3MsIGluIGEgc2VudGVuY2UgdGhhdCByZXBlYXRzIHRoZW0uICovXG5leHBvcnQgZnVuY3Rpb24gcmVmdXNlZChjYWxsOiAoKSA9PiB1bmtub3duLCBjb2RlOiBFcnJvckNvZGUsIHdvcmRzOiBXb3JkcyA9IHt9KTogdm9pZCB7XG4gIGFzc2VydC50aHJvd3MoY2FsbCwgKGVycm9yKSA9PiBzYXlzKGVycm9yLCBjb2RlLCB3b3JkcykpO1xufVxuXG4vKiogVGhlIHNhbWUgZm9yIGEgcHJvbWlzZS4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiByZWZ1c2VkTGF0ZXIocHJvbWlzZTogUHJvbWlzZTx1bmtub3duPiwgY29kZTogRXJyb3JDb2RlLCB3b3JkczogV29yZHMgPSB7fSk6IFByb21pc2U8dm9pZD4ge1xuICBhd2FpdCBhc3NlcnQucmVqZWN0cyhwcm9taXNlLCAoZXJyb3IpID0+IHNheXMoZXJyb3IsIGNvZGUsIHdvcmRzKSk7XG59XG5cbmZ1bmN0aW9uIHNheXMoZXJyb3I6IHVua25vd24sIGNvZGU6IEVycm9yQ29kZSwgd29yZHM6IFdvcmRzKTogdHJ1ZSB7XG4gIGlmICghKGVycm9yIGluc3RhbmNlb2YgU2Fwd29vZEVycm9yKSkgdGhyb3cgZXJyb3I7XG4gIGFzc2VydC5lcXVhbChlcnJvci5jb2RlLCBjb2RlLCBlcnJvci5tZXNzYWdlKTtcbiAgYXNzZXJ0Lm1hdGNoKGVycm9yLm1lc3NhZ2UsIC9eW0EtWntcIi9dLipcXC4kL3MsICdhIHNlbnRlbmNlJyk7XG4gIGlmIChlcnJvci5nb3QpIGFzc2VydC5vayhlcnJvci5tZXNzYWdlLmluY2x1ZGVzKGVycm9yLmdvdCksICd0aGUgbWVzc2FnZSBzYXlzIHdoYXQgaXQgZ290Jyk7XG4gIGlmIChlcnJvci5leHBlY3RlZCkgYXNzZXJ0Lm9rKGVycm9yLm1lc3NhZ2UuaW5jbHVkZXMoZXJyb3IuZXhwZWN0ZWQpLCAndGhlIG1lc3NhZ2Ugc2F5cyB3aGF0IHdhcyBleHBlY3RlZCcpO1xuICBmb3IgKGNvbnN0IFtmaWVsZCwgd2FudGVkXSBvZiBPYmplY3QuZW50cmllcyh3b3JkcykpIHtcbiAgICBjb25zdCB0ZXh0ID0gZXJyb3JbZmllbGQgYXMga2V5b2YgV29yZHNdO1xuICAgIGNvbnN0IHRoZXJlID0gdHlwZW9mIHdhbnRlZCA9PT0gJ3N0cmluZycgPyB0ZXh0LmluY2x1ZGVzKHdhbnRlZCkgOiB3YW50ZWQudGVzdCh0ZXh0KTtcbiAgICBhc3NlcnQub2sodGhlcmUsIGAke2ZpZWxkfSBzYXlzICR7SlNPTi5zdHJpbmdpZnkodGV4dCl9LCBub3QgJHt3YW50ZWR9YCk7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG4iLCAiaW1wb3J0IHsgY3JlYXRlU2VydmVyLCB0eXBlIEluY29taW5nTWVzc2FnZSwgdHlwZSBTZXJ2ZXJSZXNwb25zZSB9IGZyb20gJ25vZGU6aHR0cCc7XG5pbXBvcnQgdHlwZSB7IEFkZHJlc3NJbmZvIH0gZnJvbSAnbm9kZTpuZXQnO1xuXG50eXBlIEhhbmRsZXIgPSAocmVzcG9uc2U6IFNlcnZlclJlc3BvbnNlLCByZXF1ZXN0OiBJbmNvbWluZ01lc3NhZ2UpID0+IHZvaWQ7XG5cbi8qKiBBIHdlYiBzZXJ2ZXIgZm9yIG9uZSB0ZXN0OiBhbnN3ZXJzIGVhY2ggcGF0aCB3aXRoIGl0cyBoYW5kbGVyLCBhbmQgYW55dGhpbmcgZWxzZSB3aXRoIGFuIEhUTUwgcGFnZSBhbmQgc3RhdHVzIDQwNC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBzZXJ2ZShwYXRoczogUmVjb3JkPHN0cmluZywgSGFuZGxlcj4pOiBQcm9taXNlPHsgdXJsOiBzdHJpbmc7IGNsb3NlKCk6IFByb21pc2U8dm9pZD4gfT4ge1xuICBjb25zdCBzZXJ2ZXIgPSBjcmVhdGVTZXJ2ZXIoKHJlcXVlc3QsIHJlc3BvbnNlKSA9PiB7XG4gICAgY29uc3QgaGFuZGxlciA9IHBhdGhzW3JlcXVlc3QudXJsID8/ICcnXTtcbiAgICBpZiAoaGFuZGxlcikgaGFuZGxlcihyZXNwb25zZSwgcmVxdWVzdCk7XG4gICAgZWxzZSByZXNwb25zZS53cml0ZUhlYWQoNDA0LCB7ICdjb250ZW50LXR5cGUnOiAndGV4dC9odG1sJyB9KS5lbmQoJzwhZG9jdHlwZSBodG1sPjx0aXRsZT5Ob3QgZm91bmQ8L3RpdGxlPicpO1xuICB9KTtcbiAgYXdhaXQgbmV3IFByb21pc2U8dm9pZD4oKGRvbmUpID0+IHNlcnZlci5saXN0ZW4oMCwgJzEyNy4wLjAuMScsIGRvbmUpKTtcbiAgcmV0dXJuIHtcbiAgICB1cmw6IGBodHRwOi8vMTI3LjAuMC4xOiR7KHNlcnZlci5hZGRyZXNzKCkgYXMgQWRkcmVzc0luZm8pLnBvcnR9YCxcbiAgICBjbG9zZTogKCkgPT5cbiAgICAgIG5ldyBQcm9taXNlKChkb25lKSA9PiB7XG4gICAgICAgIHNlcnZlci5jbG9zZSgoKSA9PiBkb25lKCkpO1xuICAgICAgICBzZXJ2ZXIuY2xvc2VBbGxDb25uZWN0aW9ucygpO1xuICAgICAgfSksXG4gIH07XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQ0EsT0FBT0EsYUFBWTtBQUNuQixTQUFTLGtCQUFrQjtBQUMzQixTQUFTLGdCQUFnQjtBQUN6QixTQUFTLE9BQU8sUUFBUSxZQUFZO0FBQ3BDLFNBQVMscUJBQXFCO0FBQzlCLFNBQVMsZ0JBQWdCO0FBQ3pCLFNBQVMsWUFBcUQ7QUFDOUQsWUFBWSxZQUFZOzs7QUNOeEIsU0FBUyxZQUFZO0FBR3JCLElBQU0sU0FBUyxLQUFLLFFBQVEsSUFBSSxHQUFHLDJCQUEyQjtBQXVCdkQsSUFBTSxZQUFZLENBQUMsTUFBYyxVQUFVLFNBQVMsT0FBTyxnQkFBd0IsS0FBSyxRQUFRLFNBQVMsTUFBTSxJQUFJOzs7QUM1QjFILE9BQU8sWUFBWTtBQUNuQixTQUF5QixvQkFBb0I7QUFnQjdDLGVBQXNCLGFBQWEsU0FBMkIsTUFBaUIsUUFBZSxDQUFDLEdBQWtCO0FBQy9HLFFBQU0sT0FBTyxRQUFRLFNBQVMsQ0FBQyxVQUFVLEtBQUssT0FBTyxNQUFNLEtBQUssQ0FBQztBQUNuRTtBQUVBLFNBQVMsS0FBSyxPQUFnQixNQUFpQixPQUFvQjtBQUNqRSxNQUFJLEVBQUUsaUJBQWlCLGNBQWUsT0FBTTtBQUM1QyxTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPO0FBQzVDLFNBQU8sTUFBTSxNQUFNLFNBQVMsbUJBQW1CLFlBQVk7QUFDM0QsTUFBSSxNQUFNLElBQUssUUFBTyxHQUFHLE1BQU0sUUFBUSxTQUFTLE1BQU0sR0FBRyxHQUFHLDhCQUE4QjtBQUMxRixNQUFJLE1BQU0sU0FBVSxRQUFPLEdBQUcsTUFBTSxRQUFRLFNBQVMsTUFBTSxRQUFRLEdBQUcsb0NBQW9DO0FBQzFHLGFBQVcsQ0FBQyxPQUFPLE1BQU0sS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ25ELFVBQU0sT0FBTyxNQUFNLEtBQW9CO0FBQ3ZDLFVBQU0sUUFBUSxPQUFPLFdBQVcsV0FBVyxLQUFLLFNBQVMsTUFBTSxJQUFJLE9BQU8sS0FBSyxJQUFJO0FBQ25GLFdBQU8sR0FBRyxPQUFPLEdBQUcsS0FBSyxTQUFTLEtBQUssVUFBVSxJQUFJLENBQUMsU0FBUyxNQUFNLEVBQUU7QUFBQSxFQUN6RTtBQUNBLFNBQU87QUFDVDs7O0FDakNBLFNBQVMsb0JBQStEO0FBTXhFLGVBQXNCLE1BQU0sT0FBa0Y7QUFDNUcsUUFBTUMsVUFBUyxhQUFhLENBQUMsU0FBUyxhQUFhO0FBQ2pELFVBQU0sVUFBVSxNQUFNLFFBQVEsT0FBTyxFQUFFO0FBQ3ZDLFFBQUksUUFBUyxTQUFRLFVBQVUsT0FBTztBQUFBLFFBQ2pDLFVBQVMsVUFBVSxLQUFLLEVBQUUsZ0JBQWdCLFlBQVksQ0FBQyxFQUFFLElBQUkseUNBQXlDO0FBQUEsRUFDN0csQ0FBQztBQUNELFFBQU0sSUFBSSxRQUFjLENBQUMsU0FBU0EsUUFBTyxPQUFPLEdBQUcsYUFBYSxJQUFJLENBQUM7QUFDckUsU0FBTztBQUFBLElBQ0wsS0FBSyxvQkFBcUJBLFFBQU8sUUFBUSxFQUFrQixJQUFJO0FBQUEsSUFDL0QsT0FBTyxNQUNMLElBQUksUUFBUSxDQUFDLFNBQVM7QUFDcEIsTUFBQUEsUUFBTyxNQUFNLE1BQU0sS0FBSyxDQUFDO0FBQ3pCLE1BQUFBLFFBQU8sb0JBQW9CO0FBQUEsSUFDN0IsQ0FBQztBQUFBLEVBQ0w7QUFDRjs7O0FIUkEsSUFBTSxPQUFPLFVBQVUsOEJBQThCLE9BQU87QUFDNUQsSUFBTSxRQUFRLFdBQVcsS0FBSyxNQUFNLFNBQVMsSUFBSSxDQUFDO0FBQ2xELElBQU0sT0FBTyxXQUFXLEtBQUssTUFBTSxTQUFTLGtCQUFrQixDQUFDO0FBQy9ELElBQU0sTUFBTSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQztBQUMxQixJQUFNLE9BQU87QUFDYixJQUFNLFVBQVUsTUFBTSxLQUFLLEtBQUssR0FBRyxRQUFRLEdBQUc7QUFFOUMsSUFBSTtBQUNKLE9BQU8sWUFBWTtBQUNqQixXQUFTLE1BQU0sTUFBTTtBQUFBLElBQ25CLGNBQWMsQ0FBQyxhQUFhLFNBQVMsSUFBSSxLQUFLO0FBQUEsSUFDOUMsZ0JBQWdCLENBQUMsYUFBYSxTQUFTLFVBQVUsS0FBSyxFQUFFLG9CQUFvQixPQUFPLENBQUMsRUFBRSxJQUFJLFNBQVMsS0FBSyxDQUFDO0FBQUEsSUFDekcsU0FBUyxDQUFDLGFBQWEsU0FBUyxVQUFVLEtBQUssRUFBRSxnQkFBZ0IsWUFBWSxDQUFDLEVBQUUsSUFBSSxJQUFJO0FBQUEsSUFDeEYsVUFBVSxDQUFDLGFBQWEsU0FBUyxVQUFVLEdBQUcsRUFBRSxJQUFJLElBQUk7QUFBQSxJQUN4RCxXQUFXLENBQUMsYUFBYTtBQUN2QixlQUFTLFVBQVUsS0FBSyxFQUFFLGtCQUFrQixNQUFNLE9BQU8sQ0FBQztBQUMxRCxlQUFTLE1BQU0sTUFBTSxTQUFTLEdBQUcsR0FBRyxHQUFHLE1BQU0sU0FBUyxRQUFRLENBQUM7QUFBQSxJQUNqRTtBQUFBLElBQ0EsWUFBWSxDQUFDLGFBQWE7QUFDeEIsZUFBUyxVQUFVLEtBQUssRUFBRSxrQkFBa0IsTUFBTSxPQUFPLENBQUM7QUFDMUQsZUFBUyxNQUFNLE1BQU0sU0FBUyxHQUFHLEdBQUcsQ0FBQztBQUFBLElBQ3ZDO0FBQUEsSUFDQSxXQUFXLE1BQU07QUFBQSxJQUFDO0FBQUEsSUFDbEIsZ0JBQWdCLENBQUMsYUFBYSxTQUFTLFVBQVUsS0FBSyxFQUFFLGdCQUFnQixtQkFBbUIsQ0FBQyxFQUFFLElBQUksSUFBSTtBQUFBLElBQ3RHLGVBQWUsQ0FBQyxhQUFhLFNBQVMsSUFBSSxJQUFJO0FBQUEsSUFDOUMsYUFBYSxDQUFDLGFBQWEsU0FBUyxVQUFVLEtBQUssRUFBRSxnQkFBZ0IsbUJBQW1CLENBQUMsRUFBRSxJQUFJLE9BQU87QUFBQSxFQUN4RyxDQUFDO0FBQ0gsQ0FBQztBQUNELE1BQU0sTUFBTSxPQUFPLE1BQU0sQ0FBQztBQUUxQixJQUFNLFdBQVcsSUFBSSxVQUNuQixJQUFJLGVBQTJCO0FBQUEsRUFDN0IsTUFBTSxZQUFZO0FBQ2hCLGVBQVcsUUFBUSxNQUFPLFlBQVcsUUFBUSxJQUFrQjtBQUMvRCxlQUFXLE1BQU07QUFBQSxFQUNuQjtBQUNGLENBQUM7QUFFSCxTQUFTLFNBQTRCO0FBQ25DLFFBQU0sU0FBUyxJQUFJLGtCQUFrQixNQUFNLE1BQU07QUFDakQsTUFBSSxXQUFXLE1BQU0sRUFBRSxJQUFJLEtBQUs7QUFDaEMsU0FBTztBQUNUO0FBRUEsU0FBUyxjQUF3QjtBQUMvQixRQUFNLFNBQVMsSUFBSSxXQUFXLE1BQU0sU0FBUyxFQUFFO0FBQy9DLFNBQU8sSUFBSSxPQUFPLEVBQUU7QUFDcEIsU0FBTyxJQUFJLFNBQVMsT0FBTyxRQUFRLElBQUksTUFBTSxNQUFNO0FBQ3JEO0FBRUEsS0FBSyxnRkFBZ0YsWUFBWTtBQUMvRixRQUFNLFVBQTBEO0FBQUEsSUFDOUQsTUFBTSxNQUFNO0FBQUEsSUFDWixZQUFZLE1BQU0sY0FBYyxJQUFJO0FBQUEsSUFDcEMsd0JBQXdCLE1BQU0sY0FBYyxJQUFJLEVBQUU7QUFBQSxJQUNsRCxTQUFTLE1BQU0sR0FBRyxPQUFPLEdBQUc7QUFBQSxJQUM1QixLQUFLLE1BQU0sSUFBSSxJQUFJLGNBQWMsT0FBTyxHQUFHO0FBQUEsSUFDM0MsWUFBWSxNQUFNLHdDQUF3QyxPQUFPLEtBQUssS0FBSyxFQUFFLFNBQVMsUUFBUSxDQUFDO0FBQUEsSUFDL0YsWUFBWSxNQUFNLElBQUksZ0JBQWdCLElBQUksS0FBSyxDQUFDLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDdkQsVUFBVSxNQUFNLE1BQU0sR0FBRyxPQUFPLEdBQUcsWUFBWTtBQUFBLElBQy9DLG9CQUFvQixNQUFNLE1BQU0sR0FBRyxPQUFPLEdBQUcsY0FBYztBQUFBLElBQzNELE1BQU0sTUFBTSxJQUFJLEtBQUssQ0FBQyxLQUFLLENBQUM7QUFBQSxJQUM1QixNQUFNLE1BQU0sSUFBSSxLQUFLLENBQUMsS0FBSyxHQUFHLFdBQVc7QUFBQSxJQUN6QyxRQUFRLE1BQU0sU0FBUyxNQUFNLFNBQVMsR0FBRyxDQUFDLEdBQUcsTUFBTSxTQUFTLEdBQUcsR0FBSSxHQUFHLE1BQU0sU0FBUyxHQUFJLENBQUM7QUFBQSxJQUMxRixhQUFhLE1BQU0sTUFBTTtBQUFBLElBQ3pCLGVBQWUsTUFBTTtBQUFBLElBQ3JCLHdCQUF3QjtBQUFBLElBQ3hCLG1CQUFtQjtBQUFBLElBQ25CLFNBQVMsTUFBTSxXQUFXLEtBQUssU0FBUyxLQUFLLENBQUM7QUFBQSxJQUM5QyxnQkFBZ0IsTUFBTSxJQUFJLEtBQUssQ0FBQyxTQUFTLEtBQUssQ0FBQyxDQUFDO0FBQUEsSUFDaEQseUJBQXlCLE1BQU07QUFDN0IsWUFBTSxTQUFTLFNBQVMsS0FBSztBQUM3QixZQUFNLE9BQU8sSUFBSSxXQUFXLElBQUksa0JBQWtCLE9BQU8sTUFBTSxDQUFDO0FBQ2hFLFdBQUssSUFBSSxNQUFNO0FBQ2YsYUFBTztBQUFBLElBQ1Q7QUFBQSxFQUNGO0FBQ0EsYUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxPQUFPLEdBQUc7QUFDcEQsVUFBTSxRQUFRLE1BQU0sS0FBSyxNQUFNLE9BQU8sQ0FBQztBQUN2QyxJQUFBQyxRQUFPLE1BQU0sTUFBTSxRQUFRLEdBQUcsR0FBRyxRQUFRLElBQUk7QUFDN0MsSUFBQUEsUUFBTyxNQUFNLE1BQU0sS0FBSyxPQUFPLE1BQU0sUUFBUSxJQUFJO0FBQ2pELFVBQU0sUUFBUTtBQUFBLEVBQ2hCO0FBQ0YsQ0FBQztBQUVELEtBQUssNENBQTRDLFlBQVk7QUFDM0QsYUFBVyxVQUFVLENBQUMsUUFBVyxNQUFNLEdBQUcsQ0FBQyxHQUFHLENBQUMsR0FBRyxJQUFJLFFBQVEsTUFBTTtBQUFBLEVBQUMsQ0FBQyxDQUFDLEdBQUc7QUFDeEUsVUFBTSxhQUFhLEtBQUssTUFBMkIsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLFVBQVUsVUFBVSxRQUFRLENBQUM7QUFBQSxFQUNsSDtBQUNBLFFBQU0sYUFBYSxLQUFLLEVBQUUsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLFNBQVMsQ0FBQztBQUNwRSxRQUFNLE9BQU8sTUFBTSxNQUFNLEdBQUcsT0FBTyxHQUFHLFlBQVk7QUFDbEQsUUFBTSxLQUFLLFlBQVk7QUFDdkIsUUFBTSxhQUFhLEtBQUssSUFBSSxHQUFHLG9CQUFvQixFQUFFLFNBQVMsb0JBQW9CLENBQUM7QUFDbkYsUUFBTSxTQUFTLFNBQVMsS0FBSztBQUM3QixTQUFPLFVBQVU7QUFDakIsUUFBTSxhQUFhLEtBQUssTUFBTSxHQUFHLG9CQUFvQixFQUFFLFNBQVMscUJBQXFCLENBQUM7QUFDdEYsUUFBTSxhQUFhLEtBQUssU0FBUyxNQUFNLENBQUMsR0FBRyxvQkFBb0IsRUFBRSxLQUFLLFVBQVUsVUFBVSxhQUFhLENBQUM7QUFDMUcsQ0FBQztBQUVELEtBQUssOERBQThELFlBQVk7QUFDN0UsUUFBTSxhQUFhLEtBQUssb0JBQW9CLEdBQUcsV0FBVyxFQUFFLE9BQU8sc0JBQXNCLEtBQUssU0FBUyxDQUFDO0FBQ3hHLFFBQU0sYUFBYSxLQUFLLE1BQU0sR0FBRyxXQUFXLEVBQUUsT0FBTyxRQUFRLFNBQVMsU0FBUyxDQUFDO0FBQ2hGLFFBQU0sYUFBYSxLQUFLLEdBQUcsT0FBTyxHQUFHLFVBQVUsR0FBRyxXQUFXLEVBQUUsT0FBTyxZQUFZLEtBQUssYUFBYSxDQUFDO0FBQ3JHLFFBQU0sYUFBYSxLQUFLLE1BQU0sTUFBTSxHQUFHLE9BQU8sR0FBRyxRQUFRLENBQUMsR0FBRyxXQUFXLEVBQUUsT0FBTyxVQUFVLEtBQUssYUFBYSxDQUFDO0FBQzlHLFFBQU0sYUFBYSxLQUFLLEdBQUcsT0FBTyxHQUFHLFNBQVMsR0FBRyxXQUFXLEVBQUUsT0FBTyxXQUFXLFNBQVMsa0JBQWtCLENBQUM7QUFDNUcsUUFBTSxhQUFhLEtBQUssOEJBQThCLEdBQUcsV0FBVyxFQUFFLE9BQU8sY0FBYyxDQUFDO0FBQzlGLENBQUM7QUFFRCxLQUFLLCtDQUErQyxZQUFZO0FBQzlELFFBQU0sUUFBUSxFQUFFLEtBQUssZ0JBQWdCLFNBQVMsaUJBQWlCO0FBQy9ELFFBQU0sYUFBYSxLQUFLLEdBQUcsT0FBTyxHQUFHLE9BQU8sR0FBRyxrQkFBa0IsRUFBRSxHQUFHLE9BQU8sT0FBTyxTQUFTLFNBQVMsYUFBYSxDQUFDO0FBQ3BILFFBQU0sYUFBYSxLQUFLLElBQUksS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDLEdBQUcsa0JBQWtCLEtBQUs7QUFDcEUsQ0FBQztBQUVELEtBQUssb0NBQW9DLFlBQVk7QUFDbkQsUUFBTSxPQUFPLE9BQU8sV0FBbUI7QUFDckMsVUFBTSxRQUFvQixDQUFDO0FBQzNCLFVBQU0sS0FBSyxRQUFRLEVBQUUsWUFBWSxDQUFDLFNBQVMsTUFBTSxLQUFLLElBQUksRUFBRSxDQUFDO0FBQzdELFdBQU87QUFBQSxFQUNUO0FBQ0EsUUFBTSxRQUFRLE1BQU07QUFDcEIsRUFBQUEsUUFBTyxVQUFVLE1BQU0sS0FBSyxTQUFTLE1BQU0sU0FBUyxHQUFHLENBQUMsR0FBRyxNQUFNLFNBQVMsQ0FBQyxDQUFDLENBQUMsR0FBRztBQUFBLElBQzlFLEVBQUUsUUFBUSxHQUFHLE9BQU8sS0FBSztBQUFBLElBQ3pCLEVBQUUsUUFBUSxHQUFHLE9BQU8sS0FBSztBQUFBLElBQ3pCLEVBQUUsUUFBUSxPQUFPLE9BQU8sS0FBSztBQUFBLEVBQy9CLENBQUM7QUFDRCxhQUFXLFVBQVUsQ0FBQyxNQUFNLEdBQUcsT0FBTyxHQUFHLGNBQWMsSUFBSSxLQUFLLENBQUMsS0FBSyxDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ2hGLFVBQU0sUUFBUSxNQUFNLEtBQUssTUFBTTtBQUMvQixJQUFBQSxRQUFPLFVBQVUsTUFBTSxDQUFDLEdBQUcsRUFBRSxRQUFRLEdBQUcsTUFBTSxDQUFDO0FBQy9DLElBQUFBLFFBQU8sVUFBVSxNQUFNLEdBQUcsRUFBRSxHQUFHLEVBQUUsUUFBUSxPQUFPLE1BQU0sQ0FBQztBQUFBLEVBQ3pEO0FBQ0EsRUFBQUEsUUFBTyxPQUFPLE1BQU0sS0FBSyxHQUFHLE9BQU8sR0FBRyxjQUFjLEdBQUcsR0FBRyxFQUFFLEdBQUcsT0FBTyxNQUFNLGtDQUFrQztBQUM5RyxRQUFNLFFBQVEsSUFBSSxNQUFNLE1BQU07QUFDOUIsUUFBTSxXQUFXLEtBQUssT0FBTyxFQUFFLFlBQVksTUFBTTtBQUFFLFVBQU07QUFBQSxFQUFPLEVBQUUsQ0FBQztBQUNuRSxRQUFNQSxRQUFPLFFBQVEsVUFBVSxDQUFDLFdBQVcsV0FBVyxPQUFPLHdDQUF3QztBQUN2RyxDQUFDO0FBRUQsS0FBSyxzQ0FBc0MsWUFBWTtBQUNyRCxRQUFNLFNBQVMsSUFBSSxNQUFNLGlCQUFpQjtBQUMxQyxRQUFNLGFBQWEsS0FBSyxNQUFNLEVBQUUsUUFBUSxZQUFZLE1BQU0sTUFBTSxFQUFFLENBQUMsR0FBRyxXQUFXLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFDcEcsYUFBVyxVQUFVLENBQUMsR0FBRyxPQUFPLEdBQUcsWUFBWSxHQUFHLE9BQU8sR0FBRyxXQUFXLElBQUksZUFBMkIsQ0FBQyxHQUFHO0FBQ3hHLFVBQU1DLGNBQWEsSUFBSSxnQkFBZ0I7QUFDdkMsVUFBTUMsV0FBVSxLQUFLLFFBQVEsRUFBRSxRQUFRRCxZQUFXLE9BQU8sQ0FBQztBQUMxRCxlQUFXLE1BQU1BLFlBQVcsTUFBTSxNQUFNLEdBQUcsRUFBRTtBQUM3QyxVQUFNRCxRQUFPLFFBQVFFLFVBQVMsQ0FBQyxVQUFvQyxNQUFNLFNBQVMsYUFBYSxNQUFNLFVBQVUsTUFBTTtBQUFBLEVBQ3ZIO0FBQ0EsUUFBTSxhQUFhLElBQUksZ0JBQWdCO0FBQ3ZDLFFBQU0sVUFBVSxLQUFLLE9BQU8sRUFBRSxRQUFRLFdBQVcsUUFBUSxZQUFZLE1BQU0sV0FBVyxNQUFNLEVBQUUsQ0FBQztBQUMvRixRQUFNLGFBQWEsU0FBUyxTQUFTO0FBQ3ZDLENBQUM7QUFFRCxLQUFLLDRDQUE0QyxZQUFZO0FBQzNELE1BQUksWUFBWTtBQUNoQixRQUFNLFVBQVUsSUFBSSxlQUEyQjtBQUFBLElBQzdDLE1BQU0sQ0FBQyxlQUFlLFdBQVcsUUFBUSxJQUFJLFdBQVcsR0FBSSxDQUFDO0FBQUEsSUFDN0QsU0FBUztBQUFFLGtCQUFZO0FBQUEsSUFBTTtBQUFBLEVBQy9CLENBQUM7QUFDRCxRQUFNLGFBQWEsS0FBSyxTQUFTLEVBQUUsVUFBVSxJQUFLLENBQUMsR0FBRyxhQUFhLEVBQUUsVUFBVSxPQUFPLENBQUM7QUFDdkYsUUFBTSxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVcsSUFBSSxDQUFDO0FBQzVDLEVBQUFGLFFBQU8sR0FBRyxTQUFTO0FBQ3JCLENBQUM7QUFFRCxJQUFNLE1BQU0sQ0FBQyxXQUFtQixPQUFPLFVBQVUsR0FBRyxTQUFTLElBQUksV0FBVyxTQUFTLEVBQUUsT0FBTyxJQUFJLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFFcEgsS0FBSyw0Q0FBNEMsWUFBWTtBQUMzRCxRQUFNLFNBQVMsV0FBVyxLQUFLLFNBQVMsS0FBSyxDQUFDO0FBQzlDLGFBQVcsYUFBYSxDQUFDLFVBQVUsVUFBVSxRQUFRLEdBQUc7QUFDdEQsVUFBTSxLQUFLLE9BQU8sRUFBRSxXQUFXLElBQUksU0FBUyxFQUFFLENBQUM7QUFDL0MsVUFBTSxLQUFLLFFBQVEsRUFBRSxXQUFXLElBQUksV0FBVyxNQUFNLEVBQUUsQ0FBQztBQUN4RCxVQUFNLGFBQWEsS0FBSyxRQUFRLEVBQUUsV0FBVyxJQUFJLFNBQVMsRUFBRSxDQUFDLEdBQUcsYUFBYTtBQUFBLE1BQzNFLEtBQUssSUFBSSxXQUFXLE1BQU07QUFBQSxNQUMxQixVQUFVLElBQUksU0FBUztBQUFBLElBQ3pCLENBQUM7QUFBQSxFQUNIO0FBQ0EsUUFBTSxLQUFLLE9BQU8sRUFBRSxXQUFXLEdBQUcsSUFBSSxVQUFVLE1BQU0sQ0FBQyxLQUFLLElBQUksUUFBUSxDQUFDO0FBQUEsRUFBSyxDQUFDO0FBQy9FLFFBQU0sS0FBSyxPQUFPLEVBQUUsV0FBVyxHQUFHLElBQUksVUFBVSxNQUFNLENBQUMsSUFBSSxJQUFJLFFBQVEsQ0FBQyxHQUFHLENBQUM7QUFDNUUsUUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLFdBQVcsR0FBRyxJQUFJLFFBQVEsQ0FBQyxJQUFJLElBQUksVUFBVSxNQUFNLENBQUMsR0FBRyxDQUFDLEdBQUcsYUFBYSxFQUFFLE9BQU8sUUFBUSxDQUFDO0FBQzdILENBQUM7QUFFRCxLQUFLLDhEQUE4RCxZQUFZO0FBQzdFLGFBQVcsYUFBYSxDQUFDLElBQUksWUFBWSxjQUFjLEdBQUcsSUFBSSxRQUFRLENBQUMsVUFBVSxJQUFJLFFBQVEsRUFBRSxRQUFRLE9BQU8sS0FBSyxDQUFDLEdBQUc7QUFDckgsVUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLFVBQVUsQ0FBQyxHQUFHLG9CQUFvQixFQUFFLE9BQU8sYUFBYSxVQUFVLFVBQVUsQ0FBQztBQUFBLEVBQ2hIO0FBQ0YsQ0FBQztBQUVELEtBQUssZ0ZBQWdGLFlBQVk7QUFDL0YsUUFBTSxFQUFFLE9BQU8sSUFBSTtBQUNuQixTQUFPLGVBQWUsWUFBWSxVQUFVLEVBQUUsT0FBTyxRQUFXLGNBQWMsS0FBSyxDQUFDO0FBQ3BGLE1BQUk7QUFDRixVQUFNLEtBQUssT0FBTyxFQUFFLFdBQVcsSUFBSSxRQUFRLEVBQUUsQ0FBQztBQUM5QyxVQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsV0FBVyxJQUFJLFVBQVUsSUFBSSxFQUFFLENBQUMsR0FBRyxhQUFhLEVBQUUsS0FBSyxJQUFJLFFBQVEsRUFBRSxDQUFDO0FBQ3ZHLFVBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxXQUFXLElBQUksUUFBUSxFQUFFLENBQUMsR0FBRyxlQUFlLEVBQUUsT0FBTyxhQUFhLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDcEgsVUFBRTtBQUNBLFdBQU8sZUFBZSxZQUFZLFVBQVUsRUFBRSxPQUFPLFFBQVEsY0FBYyxLQUFLLENBQUM7QUFBQSxFQUNuRjtBQUNGLENBQUM7QUFFRCxLQUFLLHFDQUFxQyxZQUFZO0FBQ3BELFFBQU0sU0FBUyxXQUFXLEtBQUssU0FBUyxLQUFLLENBQUM7QUFDOUMsYUFBVyxPQUFPLENBQUMsR0FBRyxJQUFJLEtBQUssT0FBTyxTQUFTLENBQUMsRUFBRyxPQUFNLGFBQWEsS0FBSyxPQUFPLFNBQVMsR0FBRyxHQUFHLENBQUMsR0FBRyxhQUFhLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFDcEksUUFBTSxVQUFVLE9BQU8sTUFBTTtBQUM3QixVQUFRLEdBQUcsSUFBSyxRQUFRLEdBQUcsSUFBZTtBQUMxQyxRQUFNLGFBQWEsS0FBSyxPQUFPLEdBQUcsYUFBYSxFQUFFLE9BQU8sUUFBUSxDQUFDO0FBQ25FLENBQUM7QUFFRCxLQUFLLDJCQUEyQixZQUFZO0FBQzFDLFFBQU0sUUFBUSxJQUFJLFdBQVcsT0FBTyxFQUFFO0FBQ3RDLFFBQU0sT0FBTyxTQUFTLEtBQUs7QUFDM0IsUUFBTUcsVUFBUyxRQUFRLFlBQVksRUFBRTtBQUNyQyxRQUFNLGFBQWEsS0FBSyxJQUFJLEdBQUcsYUFBYSxFQUFFLEtBQUssc0JBQXNCLFNBQVMsZUFBZSxDQUFDO0FBQ2xHLGFBQVcsS0FBSztBQUNoQixFQUFBSCxRQUFPLEdBQUcsUUFBUSxZQUFZLEVBQUUsZUFBZUcsVUFBUyxPQUFPLEVBQUU7QUFDakUsUUFBTSxhQUFhLEtBQUssU0FBUyxLQUFLLEdBQUcsRUFBRSxVQUFVLElBQUssQ0FBQyxHQUFHLGFBQWEsRUFBRSxVQUFVLE9BQU8sQ0FBQztBQUMvRixRQUFNLGFBQWEsS0FBSyxNQUFNLEVBQUUsVUFBVSxPQUFPLEdBQUcsQ0FBQyxHQUFHLGtCQUFrQixDQUFDLENBQUM7QUFDOUUsQ0FBQztBQUVELEtBQUssbUNBQW1DLFlBQVk7QUFDbEQsYUFBVyxZQUFZLENBQUMsR0FBRyxJQUFJLE9BQU8sS0FBSyxHQUF3QixHQUFHO0FBQ3BFLFVBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxTQUFTLENBQUMsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLFdBQVcsQ0FBQztBQUFBLEVBQ3pGO0FBQ0YsQ0FBQztBQUVELEtBQUssK0RBQStELFlBQVk7QUFDOUUsUUFBTSxVQUFVO0FBQUEsSUFDZCx1QkFBdUIsR0FBRyxPQUFPLEdBQUc7QUFBQSxJQUNwQyxlQUFlLEdBQUcsT0FBTyxHQUFHO0FBQUEsSUFDNUIsS0FBSyxJQUFJLElBQUksZ0JBQWdCLE9BQU8sR0FBRztBQUFBLElBQ3ZDLFlBQVksY0FBYyxrQkFBa0I7QUFBQSxJQUM1QyxNQUFNO0FBQUEsSUFDTixPQUFPO0FBQUEsSUFDUCxRQUFRLEtBQUs7QUFBQSxJQUNiLFFBQVEsTUFBTSxZQUFZLFFBQVEsSUFBSTtBQUFBLEVBQ3hDO0FBQ0EsYUFBVyxDQUFDLE1BQU0sTUFBTSxLQUFLLE9BQU8sUUFBUSxPQUFPLEdBQUc7QUFDcEQsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLEVBQUUsTUFBTSxPQUFPLENBQUM7QUFDaEQsSUFBQUgsUUFBTyxNQUFNLE1BQU0sUUFBUSxHQUFHLEdBQUcsUUFBUSxJQUFJO0FBQUEsRUFDL0M7QUFDQSxFQUFBQSxRQUFPLE9BQU8sTUFBYSxZQUFLLEtBQUssR0FBRyxRQUFRLEdBQUcsR0FBRyxRQUFRLFFBQVE7QUFDeEUsQ0FBQztBQUVELEtBQUssdURBQXVELFlBQVk7QUFDdEUsUUFBTSxNQUFNLEVBQUUsU0FBUyxtQkFBbUI7QUFDMUMsUUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLE1BQU0sR0FBRyxPQUFPLEdBQUcsUUFBUSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sU0FBUyxLQUFLLGdCQUFnQixHQUFHLElBQUksQ0FBQztBQUN2SCxRQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSxHQUFHLE9BQU8sR0FBRyxXQUFXLENBQUMsR0FBRyxRQUFRLEVBQUUsS0FBSyxjQUFjLEdBQUcsSUFBSSxDQUFDO0FBQ3hHLFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxNQUFNLGlDQUFpQyxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sZUFBZSxHQUFHLElBQUksQ0FBQztBQUNwSCxRQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSx1QkFBdUIsQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUFLLFVBQVUsR0FBRyxJQUFJLENBQUM7QUFDbkcsUUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLE1BQU0sR0FBRyxPQUFPLEdBQUcsWUFBWSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sWUFBWSxDQUFDO0FBQ2xHLFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxNQUFNLE1BQU0sQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUFLLEdBQUcsTUFBTSxNQUFNLFVBQVUsR0FBRyxJQUFJLENBQUM7QUFDakcsUUFBTSxhQUFhLEtBQUssT0FBTyxFQUFFLE1BQU0sS0FBSyxTQUFTLEdBQUcsR0FBSSxFQUFFLENBQUMsR0FBRyxRQUFRLEVBQUUsU0FBUyxlQUFlLENBQUM7QUFDckcsUUFBTSxRQUFRLE1BQU0sWUFBWSxRQUFRLFdBQVcsR0FBRyxHQUFHLElBQU0sS0FBTSxLQUFNLEdBQUcsR0FBRyxHQUFHLENBQUMsQ0FBQztBQUN0RixRQUFNLGFBQWEsS0FBSyxPQUFPLEVBQUUsTUFBTSxNQUFNLENBQUMsR0FBRyxNQUFNO0FBQ3ZELFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxNQUFNLEVBQXVCLENBQUMsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLFFBQVEsS0FBSyxJQUFJLENBQUM7QUFDbkgsQ0FBQztBQUVELEtBQUssc0RBQXNELFlBQVk7QUFDckUsTUFBSSxRQUFRO0FBQ1osUUFBTSxRQUFRLE1BQU0sTUFBTTtBQUFBLElBQ3hCLGdCQUFnQixDQUFDLGFBQWMsWUFBWSxJQUFJLFNBQVMsVUFBVSxHQUFHLEVBQUUsSUFBSSxJQUFJLFNBQVMsSUFBSSxJQUFJO0FBQUEsRUFDbEcsQ0FBQztBQUNELFFBQU0sYUFBYSxLQUFLLE9BQU8sRUFBRSxNQUFNLEdBQUcsTUFBTSxHQUFHLGVBQWUsQ0FBQyxHQUFHLFFBQVEsRUFBRSxLQUFLLGFBQWEsQ0FBQztBQUNuRyxRQUFNLEtBQUssT0FBTyxFQUFFLE1BQU0sR0FBRyxNQUFNLEdBQUcsZUFBZSxDQUFDO0FBQ3RELFFBQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxHQUFHLENBQUMsRUFBRSxJQUFJLE1BQU0sS0FBSyxPQUFPLEVBQUUsTUFBTSxHQUFHLE1BQU0sR0FBRyxlQUFlLENBQUMsQ0FBQyxDQUFDO0FBQ3hGLEVBQUFBLFFBQU8sTUFBTSxPQUFPLEdBQUcsOEJBQThCO0FBQ3JELFFBQU0sTUFBTSxNQUFNO0FBQ3BCLENBQUM7QUFFRCxLQUFLLGlDQUFpQyxZQUFZO0FBQ2hELFFBQU0sUUFBUSxNQUFNLEtBQUssTUFBTSxFQUFFLFlBQVksQ0FBQyxHQUFHLENBQUMsRUFBRSxDQUFDO0FBQ3JELEVBQUFBLFFBQU8sVUFBVSxNQUFNLEtBQUssUUFBUSxFQUFFLE9BQU8sR0FBRyxNQUFNLEdBQUcsSUFBSSxHQUFHLE1BQU0sS0FBSyxDQUFDO0FBQzVFLEVBQUFBLFFBQU8sU0FBUyxNQUFNLFFBQVEsR0FBRyxHQUFHLE1BQU07QUFDMUMsUUFBTSxhQUFhLEtBQUssTUFBTSxFQUFFLFlBQVksQ0FBQyxHQUFHLEVBQUUsRUFBRSxDQUFDLEdBQUcsb0JBQW9CLEVBQUUsT0FBTyxjQUFjLEtBQUssVUFBVSxDQUFDO0FBQ25ILFFBQU0sYUFBYSxLQUFLLE1BQU0sRUFBRSxZQUFZLE9BQWdCLENBQUMsR0FBRyxvQkFBb0IsRUFBRSxLQUFLLE9BQU8sQ0FBQztBQUNyRyxDQUFDO0FBRUQsS0FBSyw2Q0FBNkMsWUFBWTtBQUM1RCxRQUFNLE9BQTJCLENBQUM7QUFDbEMsT0FBSyxPQUFPO0FBQ1osUUFBTSxhQUFhLEtBQUssTUFBTSxFQUFFLFFBQVEsS0FBZSxDQUFDLEdBQUcsb0JBQW9CLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFDbEcsUUFBTSxhQUFhLEtBQUssTUFBTSxFQUFFLFFBQVEsRUFBRSxTQUFTLEdBQXdCLEVBQUUsQ0FBQyxHQUFHLG9CQUFvQixFQUFFLE9BQU8sU0FBUyxDQUFDO0FBQzFILENBQUM7QUFFRCxLQUFLLHVFQUF1RSxZQUFZO0FBQ3RGLEVBQUFBLFFBQU8sT0FBTyxNQUFNLEtBQUssTUFBTSxFQUFFLE1BQU0sYUFBYSxDQUFDLEdBQUcsTUFBTSxZQUFZO0FBQzFFLFFBQU0sYUFBYSxLQUFLLE1BQU0sRUFBRSxNQUFNLFNBQVMsQ0FBQyxHQUFHLG9CQUFvQixFQUFFLE9BQU8sUUFBUSxLQUFLLGNBQWMsVUFBVSxTQUFTLENBQUM7QUFDakksQ0FBQzsiLAogICJuYW1lcyI6IFsiYXNzZXJ0IiwgInNlcnZlciIsICJhc3NlcnQiLCAiY29udHJvbGxlciIsICJsb2FkaW5nIiwgImJlZm9yZSJdCn0K

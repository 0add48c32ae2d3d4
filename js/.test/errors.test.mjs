// test/errors.test.ts
import assert2 from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { after, before, test } from "node:test";

// wasm/engine.mjs
var Module = /* @__PURE__ */ (() => {
  var _scriptDir = "";
  return (function(Module2) {
    Module2 = Module2 || {};
    null;
    var Module2 = typeof Module2 != "undefined" ? Module2 : {};
    var readyPromiseResolve, readyPromiseReject;
    Module2["ready"] = new Promise(function(resolve, reject) {
      readyPromiseResolve = resolve;
      readyPromiseReject = reject;
    });
    var moduleOverrides = Object.assign({}, Module2);
    var arguments_ = [];
    var ENVIRONMENT_IS_WEB = typeof window == "object";
    var ENVIRONMENT_IS_WORKER = typeof importScripts == "function";
    var ENVIRONMENT_IS_NODE = typeof process == "object" && typeof process.versions == "object" && typeof process.versions.node == "string";
    var scriptDirectory = "";
    function locateFile(path) {
      return scriptDirectory + path;
    }
    var read_, readAsync, readBinary, setWindowTitle;
    if (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER) {
      if (ENVIRONMENT_IS_WORKER) {
        scriptDirectory = self.location.href;
      } else if (typeof document != "undefined" && document.currentScript) {
        scriptDirectory = document.currentScript.src;
      }
      if (_scriptDir) {
        scriptDirectory = _scriptDir;
      }
      if (scriptDirectory.indexOf("blob:") !== 0) {
        scriptDirectory = scriptDirectory.substr(0, scriptDirectory.replace(/[?#].*/, "").lastIndexOf("/") + 1);
      } else {
        scriptDirectory = "";
      }
      {
        read_ = ((url) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, false);
          xhr.send(null);
          return xhr.responseText;
        });
        if (ENVIRONMENT_IS_WORKER) {
          readBinary = ((url) => {
            var xhr = new XMLHttpRequest();
            xhr.open("GET", url, false);
            xhr.responseType = "arraybuffer";
            xhr.send(null);
            return new Uint8Array(xhr.response);
          });
        }
        readAsync = ((url, onload, onerror) => {
          var xhr = new XMLHttpRequest();
          xhr.open("GET", url, true);
          xhr.responseType = "arraybuffer";
          xhr.onload = (() => {
            if (xhr.status == 200 || xhr.status == 0 && xhr.response) {
              onload(xhr.response);
              return;
            }
            onerror();
          });
          xhr.onerror = onerror;
          xhr.send(null);
        });
      }
      setWindowTitle = ((title) => document.title = title);
    } else {
    }
    var out = console.log.bind(console);
    var err = console.warn.bind(console);
    Object.assign(Module2, moduleOverrides);
    moduleOverrides = null;
    var wasmBinary;
    if (typeof WebAssembly != "object") {
      abort("no native wasm support detected");
    }
    var wasmMemory;
    var ABORT = false;
    var EXITSTATUS;
    var UTF8Decoder = typeof TextDecoder != "undefined" ? new TextDecoder("utf8") : void 0;
    function UTF8ArrayToString(heap, idx, maxBytesToRead) {
      idx >>>= 0;
      var endIdx = idx + maxBytesToRead;
      var endPtr = idx;
      while (heap[endPtr >>> 0] && !(endPtr >= endIdx)) ++endPtr;
      if (endPtr - idx > 16 && heap.subarray && UTF8Decoder) {
        return UTF8Decoder.decode(heap.subarray(idx >>> 0, endPtr >>> 0));
      } else {
        var str = "";
        while (idx < endPtr) {
          var u0 = heap[idx++ >>> 0];
          if (!(u0 & 128)) {
            str += String.fromCharCode(u0);
            continue;
          }
          var u1 = heap[idx++ >>> 0] & 63;
          if ((u0 & 224) == 192) {
            str += String.fromCharCode((u0 & 31) << 6 | u1);
            continue;
          }
          var u2 = heap[idx++ >>> 0] & 63;
          if ((u0 & 240) == 224) {
            u0 = (u0 & 15) << 12 | u1 << 6 | u2;
          } else {
            u0 = (u0 & 7) << 18 | u1 << 12 | u2 << 6 | heap[idx++ >>> 0] & 63;
          }
          if (u0 < 65536) {
            str += String.fromCharCode(u0);
          } else {
            var ch = u0 - 65536;
            str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
          }
        }
      }
      return str;
    }
    function UTF8ToString(ptr, maxBytesToRead) {
      ptr >>>= 0;
      return ptr ? UTF8ArrayToString(HEAPU8, ptr, maxBytesToRead) : "";
    }
    function stringToUTF8Array(str, heap, outIdx, maxBytesToWrite) {
      outIdx >>>= 0;
      if (!(maxBytesToWrite > 0)) return 0;
      var startIdx = outIdx;
      var endIdx = outIdx + maxBytesToWrite - 1;
      for (var i = 0; i < str.length; ++i) {
        var u = str.charCodeAt(i);
        if (u >= 55296 && u <= 57343) {
          var u1 = str.charCodeAt(++i);
          u = 65536 + ((u & 1023) << 10) | u1 & 1023;
        }
        if (u <= 127) {
          if (outIdx >= endIdx) break;
          heap[outIdx++ >>> 0] = u;
        } else if (u <= 2047) {
          if (outIdx + 1 >= endIdx) break;
          heap[outIdx++ >>> 0] = 192 | u >> 6;
          heap[outIdx++ >>> 0] = 128 | u & 63;
        } else if (u <= 65535) {
          if (outIdx + 2 >= endIdx) break;
          heap[outIdx++ >>> 0] = 224 | u >> 12;
          heap[outIdx++ >>> 0] = 128 | u >> 6 & 63;
          heap[outIdx++ >>> 0] = 128 | u & 63;
        } else {
          if (outIdx + 3 >= endIdx) break;
          heap[outIdx++ >>> 0] = 240 | u >> 18;
          heap[outIdx++ >>> 0] = 128 | u >> 12 & 63;
          heap[outIdx++ >>> 0] = 128 | u >> 6 & 63;
          heap[outIdx++ >>> 0] = 128 | u & 63;
        }
      }
      heap[outIdx >>> 0] = 0;
      return outIdx - startIdx;
    }
    function stringToUTF8(str, outPtr, maxBytesToWrite) {
      return stringToUTF8Array(str, HEAPU8, outPtr, maxBytesToWrite);
    }
    function lengthBytesUTF8(str) {
      var len = 0;
      for (var i = 0; i < str.length; ++i) {
        var u = str.charCodeAt(i);
        if (u >= 55296 && u <= 57343) u = 65536 + ((u & 1023) << 10) | str.charCodeAt(++i) & 1023;
        if (u <= 127) ++len;
        else if (u <= 2047) len += 2;
        else if (u <= 65535) len += 3;
        else len += 4;
      }
      return len;
    }
    var UTF16Decoder = typeof TextDecoder != "undefined" ? new TextDecoder("utf-16le") : void 0;
    function UTF16ToString(ptr, maxBytesToRead) {
      var endPtr = ptr;
      var idx = endPtr >> 1;
      var maxIdx = idx + maxBytesToRead / 2;
      while (!(idx >= maxIdx) && HEAPU16[idx >>> 0]) ++idx;
      endPtr = idx << 1;
      if (endPtr - ptr > 32 && UTF16Decoder) {
        return UTF16Decoder.decode(HEAPU8.subarray(ptr >>> 0, endPtr >>> 0));
      } else {
        var str = "";
        for (var i = 0; !(i >= maxBytesToRead / 2); ++i) {
          var codeUnit = HEAP16[ptr + i * 2 >>> 1];
          if (codeUnit == 0) break;
          str += String.fromCharCode(codeUnit);
        }
        return str;
      }
    }
    function stringToUTF16(str, outPtr, maxBytesToWrite) {
      if (maxBytesToWrite === void 0) {
        maxBytesToWrite = 2147483647;
      }
      if (maxBytesToWrite < 2) return 0;
      maxBytesToWrite -= 2;
      var startPtr = outPtr;
      var numCharsToWrite = maxBytesToWrite < str.length * 2 ? maxBytesToWrite / 2 : str.length;
      for (var i = 0; i < numCharsToWrite; ++i) {
        var codeUnit = str.charCodeAt(i);
        HEAP16[outPtr >>> 1] = codeUnit;
        outPtr += 2;
      }
      HEAP16[outPtr >>> 1] = 0;
      return outPtr - startPtr;
    }
    function lengthBytesUTF16(str) {
      return str.length * 2;
    }
    function UTF32ToString(ptr, maxBytesToRead) {
      var i = 0;
      var str = "";
      while (!(i >= maxBytesToRead / 4)) {
        var utf32 = HEAP32[ptr + i * 4 >>> 2];
        if (utf32 == 0) break;
        ++i;
        if (utf32 >= 65536) {
          var ch = utf32 - 65536;
          str += String.fromCharCode(55296 | ch >> 10, 56320 | ch & 1023);
        } else {
          str += String.fromCharCode(utf32);
        }
      }
      return str;
    }
    function stringToUTF32(str, outPtr, maxBytesToWrite) {
      outPtr >>>= 0;
      if (maxBytesToWrite === void 0) {
        maxBytesToWrite = 2147483647;
      }
      if (maxBytesToWrite < 4) return 0;
      var startPtr = outPtr;
      var endPtr = startPtr + maxBytesToWrite - 4;
      for (var i = 0; i < str.length; ++i) {
        var codeUnit = str.charCodeAt(i);
        if (codeUnit >= 55296 && codeUnit <= 57343) {
          var trailSurrogate = str.charCodeAt(++i);
          codeUnit = 65536 + ((codeUnit & 1023) << 10) | trailSurrogate & 1023;
        }
        HEAP32[outPtr >>> 2] = codeUnit;
        outPtr += 4;
        if (outPtr + 4 > endPtr) break;
      }
      HEAP32[outPtr >>> 2] = 0;
      return outPtr - startPtr;
    }
    function lengthBytesUTF32(str) {
      var len = 0;
      for (var i = 0; i < str.length; ++i) {
        var codeUnit = str.charCodeAt(i);
        if (codeUnit >= 55296 && codeUnit <= 57343) ++i;
        len += 4;
      }
      return len;
    }
    var buffer, HEAP8, HEAPU8, HEAP16, HEAPU16, HEAP32, HEAPU32, HEAPF32, HEAPF64;
    function updateGlobalBufferAndViews(buf) {
      buffer = buf;
      Module2["HEAP8"] = HEAP8 = new Int8Array(buf);
      Module2["HEAP16"] = HEAP16 = new Int16Array(buf);
      Module2["HEAP32"] = HEAP32 = new Int32Array(buf);
      Module2["HEAPU8"] = HEAPU8 = new Uint8Array(buf);
      Module2["HEAPU16"] = HEAPU16 = new Uint16Array(buf);
      Module2["HEAPU32"] = HEAPU32 = new Uint32Array(buf);
      Module2["HEAPF32"] = HEAPF32 = new Float32Array(buf);
      Module2["HEAPF64"] = HEAPF64 = new Float64Array(buf);
    }
    var wasmTable;
    var __ATPRERUN__ = [];
    var __ATINIT__ = [];
    var __ATPOSTRUN__ = [];
    var runtimeInitialized = false;
    function preRun() {
      callRuntimeCallbacks(__ATPRERUN__);
    }
    function initRuntime() {
      runtimeInitialized = true;
      callRuntimeCallbacks(__ATINIT__);
    }
    function postRun() {
      callRuntimeCallbacks(__ATPOSTRUN__);
    }
    function addOnInit(cb) {
      __ATINIT__.unshift(cb);
    }
    var runDependencies = 0;
    var runDependencyWatcher = null;
    var dependenciesFulfilled = null;
    function addRunDependency(id) {
      runDependencies++;
    }
    function removeRunDependency(id) {
      runDependencies--;
      if (runDependencies == 0) {
        if (runDependencyWatcher !== null) {
          clearInterval(runDependencyWatcher);
          runDependencyWatcher = null;
        }
        if (dependenciesFulfilled) {
          var callback = dependenciesFulfilled;
          dependenciesFulfilled = null;
          callback();
        }
      }
    }
    Module2["preloadedImages"] = {};
    Module2["preloadedAudios"] = {};
    function abort(what) {
      what = "Aborted(" + what + ")";
      err(what);
      ABORT = true;
      EXITSTATUS = 1;
      what += ". Build with -s ASSERTIONS=1 for more info.";
      var e = new WebAssembly.RuntimeError(what);
      readyPromiseReject(e);
      throw e;
    }
    var dataURIPrefix = "data:application/octet-stream;base64,";
    function isDataURI(filename) {
      return filename.startsWith(dataURIPrefix);
    }
    var wasmBinaryFile;
    if (Module2["locateFile"]) {
      wasmBinaryFile = "engine.wasm";
      if (!isDataURI(wasmBinaryFile)) {
        wasmBinaryFile = locateFile(wasmBinaryFile);
      }
    } else {
      wasmBinaryFile = "".toString();
    }
    function getBinary(file) {
      try {
        if (file == wasmBinaryFile && wasmBinary) {
          return new Uint8Array(wasmBinary);
        }
        if (readBinary) {
          return readBinary(file);
        } else {
          throw "both async and sync fetching of the wasm failed";
        }
      } catch (err2) {
        abort(err2);
      }
    }
    function getBinaryPromise() {
      if (!wasmBinary && (ENVIRONMENT_IS_WEB || ENVIRONMENT_IS_WORKER)) {
        if (typeof fetch == "function") {
          return fetch(wasmBinaryFile, { credentials: "same-origin" }).then(function(response) {
            if (!response["ok"]) {
              throw "failed to load wasm binary file at '" + wasmBinaryFile + "'";
            }
            return response["arrayBuffer"]();
          }).catch(function() {
            return getBinary(wasmBinaryFile);
          });
        }
      }
      return Promise.resolve().then(function() {
        return getBinary(wasmBinaryFile);
      });
    }
    function createWasm() {
      var info = { "a": asmLibraryArg };
      function receiveInstance(instance, module) {
        var exports2 = instance.exports;
        Module2["asm"] = exports2;
        wasmMemory = Module2["asm"]["B"];
        updateGlobalBufferAndViews(wasmMemory.buffer);
        wasmTable = Module2["asm"]["F"];
        addOnInit(Module2["asm"]["C"]);
        removeRunDependency("wasm-instantiate");
      }
      addRunDependency("wasm-instantiate");
      function receiveInstantiationResult(result) {
        receiveInstance(result["instance"]);
      }
      function instantiateArrayBuffer(receiver) {
        return getBinaryPromise().then(function(binary) {
          return WebAssembly.instantiate(binary, info);
        }).then(function(instance) {
          return instance;
        }).then(receiver, function(reason2) {
          err("failed to asynchronously prepare wasm: " + reason2);
          abort(reason2);
        });
      }
      function instantiateAsync() {
        if (!wasmBinary && typeof WebAssembly.instantiateStreaming == "function" && !isDataURI(wasmBinaryFile) && typeof fetch == "function") {
          return fetch(wasmBinaryFile, { credentials: "same-origin" }).then(function(response) {
            var result = WebAssembly.instantiateStreaming(response, info);
            return result.then(receiveInstantiationResult, function(reason2) {
              err("wasm streaming compile failed: " + reason2);
              err("falling back to ArrayBuffer instantiation");
              return instantiateArrayBuffer(receiveInstantiationResult);
            });
          });
        } else {
          return instantiateArrayBuffer(receiveInstantiationResult);
        }
      }
      if (Module2["instantiateWasm"]) {
        try {
          var exports = Module2["instantiateWasm"](info, receiveInstance);
          return exports;
        } catch (e) {
          err("Module.instantiateWasm callback failed with error: " + e);
          return false;
        }
      }
      instantiateAsync().catch(readyPromiseReject);
      return {};
    }
    function callRuntimeCallbacks(callbacks) {
      while (callbacks.length > 0) {
        var callback = callbacks.shift();
        if (typeof callback == "function") {
          callback(Module2);
          continue;
        }
        var func = callback.func;
        if (typeof func == "number") {
          if (callback.arg === void 0) {
            getWasmTableEntry(func)();
          } else {
            getWasmTableEntry(func)(callback.arg);
          }
        } else {
          func(callback.arg === void 0 ? null : callback.arg);
        }
      }
    }
    function getWasmTableEntry(funcPtr) {
      return wasmTable.get(funcPtr);
    }
    function __embind_register_bigint(primitiveType, name, size, minRange, maxRange) {
    }
    function getShiftFromSize(size) {
      switch (size) {
        case 1:
          return 0;
        case 2:
          return 1;
        case 4:
          return 2;
        case 8:
          return 3;
        default:
          throw new TypeError("Unknown type size: " + size);
      }
    }
    function embind_init_charCodes() {
      var codes = new Array(256);
      for (var i = 0; i < 256; ++i) {
        codes[i] = String.fromCharCode(i);
      }
      embind_charCodes = codes;
    }
    var embind_charCodes = void 0;
    function readLatin1String(ptr) {
      var ret = "";
      var c = ptr;
      while (HEAPU8[c >>> 0]) {
        ret += embind_charCodes[HEAPU8[c++ >>> 0]];
      }
      return ret;
    }
    var awaitingDependencies = {};
    var registeredTypes = {};
    var typeDependencies = {};
    var char_0 = 48;
    var char_9 = 57;
    function makeLegalFunctionName(name) {
      if (void 0 === name) {
        return "_unknown";
      }
      name = name.replace(/[^a-zA-Z0-9_]/g, "$");
      var f = name.charCodeAt(0);
      if (f >= char_0 && f <= char_9) {
        return "_" + name;
      } else {
        return name;
      }
    }
    function createNamedFunction(name, body) {
      name = makeLegalFunctionName(name);
      return function() {
        null;
        return body.apply(this, arguments);
      };
    }
    function extendError(baseErrorType, errorName) {
      var errorClass = createNamedFunction(errorName, function(message) {
        this.name = errorName;
        this.message = message;
        var stack = new Error(message).stack;
        if (stack !== void 0) {
          this.stack = this.toString() + "\n" + stack.replace(/^Error(:[^\n]*)?\n/, "");
        }
      });
      errorClass.prototype = Object.create(baseErrorType.prototype);
      errorClass.prototype.constructor = errorClass;
      errorClass.prototype.toString = function() {
        if (this.message === void 0) {
          return this.name;
        } else {
          return this.name + ": " + this.message;
        }
      };
      return errorClass;
    }
    var BindingError = void 0;
    function throwBindingError(message) {
      throw new BindingError(message);
    }
    var InternalError = void 0;
    function throwInternalError(message) {
      throw new InternalError(message);
    }
    function whenDependentTypesAreResolved(myTypes, dependentTypes, getTypeConverters) {
      myTypes.forEach(function(type) {
        typeDependencies[type] = dependentTypes;
      });
      function onComplete(typeConverters2) {
        var myTypeConverters = getTypeConverters(typeConverters2);
        if (myTypeConverters.length !== myTypes.length) {
          throwInternalError("Mismatched type converter count");
        }
        for (var i = 0; i < myTypes.length; ++i) {
          registerType(myTypes[i], myTypeConverters[i]);
        }
      }
      var typeConverters = new Array(dependentTypes.length);
      var unregisteredTypes = [];
      var registered = 0;
      dependentTypes.forEach(function(dt, i) {
        if (registeredTypes.hasOwnProperty(dt)) {
          typeConverters[i] = registeredTypes[dt];
        } else {
          unregisteredTypes.push(dt);
          if (!awaitingDependencies.hasOwnProperty(dt)) {
            awaitingDependencies[dt] = [];
          }
          awaitingDependencies[dt].push(function() {
            typeConverters[i] = registeredTypes[dt];
            ++registered;
            if (registered === unregisteredTypes.length) {
              onComplete(typeConverters);
            }
          });
        }
      });
      if (0 === unregisteredTypes.length) {
        onComplete(typeConverters);
      }
    }
    function registerType(rawType, registeredInstance, options = {}) {
      if (!("argPackAdvance" in registeredInstance)) {
        throw new TypeError("registerType registeredInstance requires argPackAdvance");
      }
      var name = registeredInstance.name;
      if (!rawType) {
        throwBindingError('type "' + name + '" must have a positive integer typeid pointer');
      }
      if (registeredTypes.hasOwnProperty(rawType)) {
        if (options.ignoreDuplicateRegistrations) {
          return;
        } else {
          throwBindingError("Cannot register type '" + name + "' twice");
        }
      }
      registeredTypes[rawType] = registeredInstance;
      delete typeDependencies[rawType];
      if (awaitingDependencies.hasOwnProperty(rawType)) {
        var callbacks = awaitingDependencies[rawType];
        delete awaitingDependencies[rawType];
        callbacks.forEach(function(cb) {
          cb();
        });
      }
    }
    function __embind_register_bool(rawType, name, size, trueValue, falseValue) {
      var shift = getShiftFromSize(size);
      name = readLatin1String(name);
      registerType(rawType, { name, "fromWireType": function(wt) {
        return !!wt;
      }, "toWireType": function(destructors, o) {
        return o ? trueValue : falseValue;
      }, "argPackAdvance": 8, "readValueFromPointer": function(pointer) {
        var heap;
        if (size === 1) {
          heap = HEAP8;
        } else if (size === 2) {
          heap = HEAP16;
        } else if (size === 4) {
          heap = HEAP32;
        } else {
          throw new TypeError("Unknown boolean type size: " + name);
        }
        return this["fromWireType"](heap[pointer >>> shift]);
      }, destructorFunction: null });
    }
    function ClassHandle_isAliasOf(other) {
      if (!(this instanceof ClassHandle)) {
        return false;
      }
      if (!(other instanceof ClassHandle)) {
        return false;
      }
      var leftClass = this.$$.ptrType.registeredClass;
      var left = this.$$.ptr;
      var rightClass = other.$$.ptrType.registeredClass;
      var right = other.$$.ptr;
      while (leftClass.baseClass) {
        left = leftClass.upcast(left);
        leftClass = leftClass.baseClass;
      }
      while (rightClass.baseClass) {
        right = rightClass.upcast(right);
        rightClass = rightClass.baseClass;
      }
      return leftClass === rightClass && left === right;
    }
    function shallowCopyInternalPointer(o) {
      return { count: o.count, deleteScheduled: o.deleteScheduled, preservePointerOnDelete: o.preservePointerOnDelete, ptr: o.ptr, ptrType: o.ptrType, smartPtr: o.smartPtr, smartPtrType: o.smartPtrType };
    }
    function throwInstanceAlreadyDeleted(obj) {
      function getInstanceTypeName(handle) {
        return handle.$$.ptrType.registeredClass.name;
      }
      throwBindingError(getInstanceTypeName(obj) + " instance already deleted");
    }
    var finalizationRegistry = false;
    function detachFinalizer(handle) {
    }
    function runDestructor($$) {
      if ($$.smartPtr) {
        $$.smartPtrType.rawDestructor($$.smartPtr);
      } else {
        $$.ptrType.registeredClass.rawDestructor($$.ptr);
      }
    }
    function releaseClassHandle($$) {
      $$.count.value -= 1;
      var toDelete = 0 === $$.count.value;
      if (toDelete) {
        runDestructor($$);
      }
    }
    function downcastPointer(ptr, ptrClass, desiredClass) {
      if (ptrClass === desiredClass) {
        return ptr;
      }
      if (void 0 === desiredClass.baseClass) {
        return null;
      }
      var rv = downcastPointer(ptr, ptrClass, desiredClass.baseClass);
      if (rv === null) {
        return null;
      }
      return desiredClass.downcast(rv);
    }
    var registeredPointers = {};
    function getInheritedInstanceCount() {
      return Object.keys(registeredInstances).length;
    }
    function getLiveInheritedInstances() {
      var rv = [];
      for (var k in registeredInstances) {
        if (registeredInstances.hasOwnProperty(k)) {
          rv.push(registeredInstances[k]);
        }
      }
      return rv;
    }
    var deletionQueue = [];
    function flushPendingDeletes() {
      while (deletionQueue.length) {
        var obj = deletionQueue.pop();
        obj.$$.deleteScheduled = false;
        obj["delete"]();
      }
    }
    var delayFunction = void 0;
    function setDelayFunction(fn) {
      delayFunction = fn;
      if (deletionQueue.length && delayFunction) {
        delayFunction(flushPendingDeletes);
      }
    }
    function init_embind() {
      Module2["getInheritedInstanceCount"] = getInheritedInstanceCount;
      Module2["getLiveInheritedInstances"] = getLiveInheritedInstances;
      Module2["flushPendingDeletes"] = flushPendingDeletes;
      Module2["setDelayFunction"] = setDelayFunction;
    }
    var registeredInstances = {};
    function getBasestPointer(class_, ptr) {
      if (ptr === void 0) {
        throwBindingError("ptr should not be undefined");
      }
      while (class_.baseClass) {
        ptr = class_.upcast(ptr);
        class_ = class_.baseClass;
      }
      return ptr;
    }
    function getInheritedInstance(class_, ptr) {
      ptr = getBasestPointer(class_, ptr);
      return registeredInstances[ptr];
    }
    function makeClassHandle(prototype, record) {
      if (!record.ptrType || !record.ptr) {
        throwInternalError("makeClassHandle requires ptr and ptrType");
      }
      var hasSmartPtrType = !!record.smartPtrType;
      var hasSmartPtr = !!record.smartPtr;
      if (hasSmartPtrType !== hasSmartPtr) {
        throwInternalError("Both smartPtrType and smartPtr must be specified");
      }
      record.count = { value: 1 };
      return attachFinalizer(Object.create(prototype, { $$: { value: record } }));
    }
    function RegisteredPointer_fromWireType(ptr) {
      var rawPointer = this.getPointee(ptr);
      if (!rawPointer) {
        this.destructor(ptr);
        return null;
      }
      var registeredInstance = getInheritedInstance(this.registeredClass, rawPointer);
      if (void 0 !== registeredInstance) {
        if (0 === registeredInstance.$$.count.value) {
          registeredInstance.$$.ptr = rawPointer;
          registeredInstance.$$.smartPtr = ptr;
          return registeredInstance["clone"]();
        } else {
          var rv = registeredInstance["clone"]();
          this.destructor(ptr);
          return rv;
        }
      }
      function makeDefaultHandle() {
        if (this.isSmartPointer) {
          return makeClassHandle(this.registeredClass.instancePrototype, { ptrType: this.pointeeType, ptr: rawPointer, smartPtrType: this, smartPtr: ptr });
        } else {
          return makeClassHandle(this.registeredClass.instancePrototype, { ptrType: this, ptr });
        }
      }
      var actualType = this.registeredClass.getActualType(rawPointer);
      var registeredPointerRecord = registeredPointers[actualType];
      if (!registeredPointerRecord) {
        return makeDefaultHandle.call(this);
      }
      var toType;
      if (this.isConst) {
        toType = registeredPointerRecord.constPointerType;
      } else {
        toType = registeredPointerRecord.pointerType;
      }
      var dp = downcastPointer(rawPointer, this.registeredClass, toType.registeredClass);
      if (dp === null) {
        return makeDefaultHandle.call(this);
      }
      if (this.isSmartPointer) {
        return makeClassHandle(toType.registeredClass.instancePrototype, { ptrType: toType, ptr: dp, smartPtrType: this, smartPtr: ptr });
      } else {
        return makeClassHandle(toType.registeredClass.instancePrototype, { ptrType: toType, ptr: dp });
      }
    }
    function attachFinalizer(handle) {
      if ("undefined" === typeof FinalizationRegistry) {
        attachFinalizer = ((handle2) => handle2);
        return handle;
      }
      finalizationRegistry = new FinalizationRegistry((info) => {
        releaseClassHandle(info.$$);
      });
      attachFinalizer = ((handle2) => {
        var $$ = handle2.$$;
        var hasSmartPtr = !!$$.smartPtr;
        if (hasSmartPtr) {
          var info = { $$ };
          finalizationRegistry.register(handle2, info, handle2);
        }
        return handle2;
      });
      detachFinalizer = ((handle2) => finalizationRegistry.unregister(handle2));
      return attachFinalizer(handle);
    }
    function ClassHandle_clone() {
      if (!this.$$.ptr) {
        throwInstanceAlreadyDeleted(this);
      }
      if (this.$$.preservePointerOnDelete) {
        this.$$.count.value += 1;
        return this;
      } else {
        var clone = attachFinalizer(Object.create(Object.getPrototypeOf(this), { $$: { value: shallowCopyInternalPointer(this.$$) } }));
        clone.$$.count.value += 1;
        clone.$$.deleteScheduled = false;
        return clone;
      }
    }
    function ClassHandle_delete() {
      if (!this.$$.ptr) {
        throwInstanceAlreadyDeleted(this);
      }
      if (this.$$.deleteScheduled && !this.$$.preservePointerOnDelete) {
        throwBindingError("Object already scheduled for deletion");
      }
      detachFinalizer(this);
      releaseClassHandle(this.$$);
      if (!this.$$.preservePointerOnDelete) {
        this.$$.smartPtr = void 0;
        this.$$.ptr = void 0;
      }
    }
    function ClassHandle_isDeleted() {
      return !this.$$.ptr;
    }
    function ClassHandle_deleteLater() {
      if (!this.$$.ptr) {
        throwInstanceAlreadyDeleted(this);
      }
      if (this.$$.deleteScheduled && !this.$$.preservePointerOnDelete) {
        throwBindingError("Object already scheduled for deletion");
      }
      deletionQueue.push(this);
      if (deletionQueue.length === 1 && delayFunction) {
        delayFunction(flushPendingDeletes);
      }
      this.$$.deleteScheduled = true;
      return this;
    }
    function init_ClassHandle() {
      ClassHandle.prototype["isAliasOf"] = ClassHandle_isAliasOf;
      ClassHandle.prototype["clone"] = ClassHandle_clone;
      ClassHandle.prototype["delete"] = ClassHandle_delete;
      ClassHandle.prototype["isDeleted"] = ClassHandle_isDeleted;
      ClassHandle.prototype["deleteLater"] = ClassHandle_deleteLater;
    }
    function ClassHandle() {
    }
    function ensureOverloadTable(proto, methodName, humanName) {
      if (void 0 === proto[methodName].overloadTable) {
        var prevFunc = proto[methodName];
        proto[methodName] = function() {
          if (!proto[methodName].overloadTable.hasOwnProperty(arguments.length)) {
            throwBindingError("Function '" + humanName + "' called with an invalid number of arguments (" + arguments.length + ") - expects one of (" + proto[methodName].overloadTable + ")!");
          }
          return proto[methodName].overloadTable[arguments.length].apply(this, arguments);
        };
        proto[methodName].overloadTable = [];
        proto[methodName].overloadTable[prevFunc.argCount] = prevFunc;
      }
    }
    function exposePublicSymbol(name, value, numArguments) {
      if (Module2.hasOwnProperty(name)) {
        if (void 0 === numArguments || void 0 !== Module2[name].overloadTable && void 0 !== Module2[name].overloadTable[numArguments]) {
          throwBindingError("Cannot register public name '" + name + "' twice");
        }
        ensureOverloadTable(Module2, name, name);
        if (Module2.hasOwnProperty(numArguments)) {
          throwBindingError("Cannot register multiple overloads of a function with the same number of arguments (" + numArguments + ")!");
        }
        Module2[name].overloadTable[numArguments] = value;
      } else {
        Module2[name] = value;
        if (void 0 !== numArguments) {
          Module2[name].numArguments = numArguments;
        }
      }
    }
    function RegisteredClass(name, constructor, instancePrototype, rawDestructor, baseClass, getActualType, upcast, downcast) {
      this.name = name;
      this.constructor = constructor;
      this.instancePrototype = instancePrototype;
      this.rawDestructor = rawDestructor;
      this.baseClass = baseClass;
      this.getActualType = getActualType;
      this.upcast = upcast;
      this.downcast = downcast;
      this.pureVirtualFunctions = [];
    }
    function upcastPointer(ptr, ptrClass, desiredClass) {
      while (ptrClass !== desiredClass) {
        if (!ptrClass.upcast) {
          throwBindingError("Expected null or instance of " + desiredClass.name + ", got an instance of " + ptrClass.name);
        }
        ptr = ptrClass.upcast(ptr);
        ptrClass = ptrClass.baseClass;
      }
      return ptr;
    }
    function constNoSmartPtrRawPointerToWireType(destructors, handle) {
      if (handle === null) {
        if (this.isReference) {
          throwBindingError("null is not a valid " + this.name);
        }
        return 0;
      }
      if (!handle.$$) {
        throwBindingError('Cannot pass "' + _embind_repr(handle) + '" as a ' + this.name);
      }
      if (!handle.$$.ptr) {
        throwBindingError("Cannot pass deleted object as a pointer of type " + this.name);
      }
      var handleClass = handle.$$.ptrType.registeredClass;
      var ptr = upcastPointer(handle.$$.ptr, handleClass, this.registeredClass);
      return ptr;
    }
    function genericPointerToWireType(destructors, handle) {
      var ptr;
      if (handle === null) {
        if (this.isReference) {
          throwBindingError("null is not a valid " + this.name);
        }
        if (this.isSmartPointer) {
          ptr = this.rawConstructor();
          if (destructors !== null) {
            destructors.push(this.rawDestructor, ptr);
          }
          return ptr;
        } else {
          return 0;
        }
      }
      if (!handle.$$) {
        throwBindingError('Cannot pass "' + _embind_repr(handle) + '" as a ' + this.name);
      }
      if (!handle.$$.ptr) {
        throwBindingError("Cannot pass deleted object as a pointer of type " + this.name);
      }
      if (!this.isConst && handle.$$.ptrType.isConst) {
        throwBindingError("Cannot convert argument of type " + (handle.$$.smartPtrType ? handle.$$.smartPtrType.name : handle.$$.ptrType.name) + " to parameter type " + this.name);
      }
      var handleClass = handle.$$.ptrType.registeredClass;
      ptr = upcastPointer(handle.$$.ptr, handleClass, this.registeredClass);
      if (this.isSmartPointer) {
        if (void 0 === handle.$$.smartPtr) {
          throwBindingError("Passing raw pointer to smart pointer is illegal");
        }
        switch (this.sharingPolicy) {
          case 0:
            if (handle.$$.smartPtrType === this) {
              ptr = handle.$$.smartPtr;
            } else {
              throwBindingError("Cannot convert argument of type " + (handle.$$.smartPtrType ? handle.$$.smartPtrType.name : handle.$$.ptrType.name) + " to parameter type " + this.name);
            }
            break;
          case 1:
            ptr = handle.$$.smartPtr;
            break;
          case 2:
            if (handle.$$.smartPtrType === this) {
              ptr = handle.$$.smartPtr;
            } else {
              var clonedHandle = handle["clone"]();
              ptr = this.rawShare(ptr, Emval.toHandle(function() {
                clonedHandle["delete"]();
              }));
              if (destructors !== null) {
                destructors.push(this.rawDestructor, ptr);
              }
            }
            break;
          default:
            throwBindingError("Unsupporting sharing policy");
        }
      }
      return ptr;
    }
    function nonConstNoSmartPtrRawPointerToWireType(destructors, handle) {
      if (handle === null) {
        if (this.isReference) {
          throwBindingError("null is not a valid " + this.name);
        }
        return 0;
      }
      if (!handle.$$) {
        throwBindingError('Cannot pass "' + _embind_repr(handle) + '" as a ' + this.name);
      }
      if (!handle.$$.ptr) {
        throwBindingError("Cannot pass deleted object as a pointer of type " + this.name);
      }
      if (handle.$$.ptrType.isConst) {
        throwBindingError("Cannot convert argument of type " + handle.$$.ptrType.name + " to parameter type " + this.name);
      }
      var handleClass = handle.$$.ptrType.registeredClass;
      var ptr = upcastPointer(handle.$$.ptr, handleClass, this.registeredClass);
      return ptr;
    }
    function simpleReadValueFromPointer(pointer) {
      return this["fromWireType"](HEAPU32[pointer >>> 2]);
    }
    function RegisteredPointer_getPointee(ptr) {
      if (this.rawGetPointee) {
        ptr = this.rawGetPointee(ptr);
      }
      return ptr;
    }
    function RegisteredPointer_destructor(ptr) {
      if (this.rawDestructor) {
        this.rawDestructor(ptr);
      }
    }
    function RegisteredPointer_deleteObject(handle) {
      if (handle !== null) {
        handle["delete"]();
      }
    }
    function init_RegisteredPointer() {
      RegisteredPointer.prototype.getPointee = RegisteredPointer_getPointee;
      RegisteredPointer.prototype.destructor = RegisteredPointer_destructor;
      RegisteredPointer.prototype["argPackAdvance"] = 8;
      RegisteredPointer.prototype["readValueFromPointer"] = simpleReadValueFromPointer;
      RegisteredPointer.prototype["deleteObject"] = RegisteredPointer_deleteObject;
      RegisteredPointer.prototype["fromWireType"] = RegisteredPointer_fromWireType;
    }
    function RegisteredPointer(name, registeredClass, isReference, isConst, isSmartPointer, pointeeType, sharingPolicy, rawGetPointee, rawConstructor, rawShare, rawDestructor) {
      this.name = name;
      this.registeredClass = registeredClass;
      this.isReference = isReference;
      this.isConst = isConst;
      this.isSmartPointer = isSmartPointer;
      this.pointeeType = pointeeType;
      this.sharingPolicy = sharingPolicy;
      this.rawGetPointee = rawGetPointee;
      this.rawConstructor = rawConstructor;
      this.rawShare = rawShare;
      this.rawDestructor = rawDestructor;
      if (!isSmartPointer && registeredClass.baseClass === void 0) {
        if (isConst) {
          this["toWireType"] = constNoSmartPtrRawPointerToWireType;
          this.destructorFunction = null;
        } else {
          this["toWireType"] = nonConstNoSmartPtrRawPointerToWireType;
          this.destructorFunction = null;
        }
      } else {
        this["toWireType"] = genericPointerToWireType;
      }
    }
    function replacePublicSymbol(name, value, numArguments) {
      if (!Module2.hasOwnProperty(name)) {
        throwInternalError("Replacing nonexistant public symbol");
      }
      if (void 0 !== Module2[name].overloadTable && void 0 !== numArguments) {
        Module2[name].overloadTable[numArguments] = value;
      } else {
        Module2[name] = value;
        Module2[name].argCount = numArguments;
      }
    }
    function dynCallLegacy(sig, ptr, args) {
      var f = Module2["dynCall_" + sig];
      return args && args.length ? f.apply(null, [ptr].concat(args)) : f.call(null, ptr);
    }
    function dynCall(sig, ptr, args) {
      if (sig.includes("j")) {
        return dynCallLegacy(sig, ptr, args);
      }
      return getWasmTableEntry(ptr).apply(null, args);
    }
    function getDynCaller(sig, ptr) {
      var argCache = [];
      return function() {
        argCache.length = 0;
        Object.assign(argCache, arguments);
        return dynCall(sig, ptr, argCache);
      };
    }
    function embind__requireFunction(signature, rawFunction) {
      signature = readLatin1String(signature);
      function makeDynCaller() {
        if (signature.includes("j")) {
          return getDynCaller(signature, rawFunction);
        }
        return getWasmTableEntry(rawFunction);
      }
      var fp = makeDynCaller();
      if (typeof fp != "function") {
        throwBindingError("unknown function pointer with signature " + signature + ": " + rawFunction);
      }
      return fp;
    }
    var UnboundTypeError = void 0;
    function getTypeName(type) {
      var ptr = ___getTypeName(type);
      var rv = readLatin1String(ptr);
      _free(ptr);
      return rv;
    }
    function throwUnboundTypeError(message, types) {
      var unboundTypes = [];
      var seen = {};
      function visit(type) {
        if (seen[type]) {
          return;
        }
        if (registeredTypes[type]) {
          return;
        }
        if (typeDependencies[type]) {
          typeDependencies[type].forEach(visit);
          return;
        }
        unboundTypes.push(type);
        seen[type] = true;
      }
      types.forEach(visit);
      throw new UnboundTypeError(message + ": " + unboundTypes.map(getTypeName).join([", "]));
    }
    function __embind_register_class(rawType, rawPointerType, rawConstPointerType, baseClassRawType, getActualTypeSignature, getActualType, upcastSignature, upcast, downcastSignature, downcast, name, destructorSignature, rawDestructor) {
      name = readLatin1String(name);
      getActualType = embind__requireFunction(getActualTypeSignature, getActualType);
      if (upcast) {
        upcast = embind__requireFunction(upcastSignature, upcast);
      }
      if (downcast) {
        downcast = embind__requireFunction(downcastSignature, downcast);
      }
      rawDestructor = embind__requireFunction(destructorSignature, rawDestructor);
      var legalFunctionName = makeLegalFunctionName(name);
      exposePublicSymbol(legalFunctionName, function() {
        throwUnboundTypeError("Cannot construct " + name + " due to unbound types", [baseClassRawType]);
      });
      whenDependentTypesAreResolved([rawType, rawPointerType, rawConstPointerType], baseClassRawType ? [baseClassRawType] : [], function(base) {
        base = base[0];
        var baseClass;
        var basePrototype;
        if (baseClassRawType) {
          baseClass = base.registeredClass;
          basePrototype = baseClass.instancePrototype;
        } else {
          basePrototype = ClassHandle.prototype;
        }
        var constructor = createNamedFunction(legalFunctionName, function() {
          if (Object.getPrototypeOf(this) !== instancePrototype) {
            throw new BindingError("Use 'new' to construct " + name);
          }
          if (void 0 === registeredClass.constructor_body) {
            throw new BindingError(name + " has no accessible constructor");
          }
          var body = registeredClass.constructor_body[arguments.length];
          if (void 0 === body) {
            throw new BindingError("Tried to invoke ctor of " + name + " with invalid number of parameters (" + arguments.length + ") - expected (" + Object.keys(registeredClass.constructor_body).toString() + ") parameters instead!");
          }
          return body.apply(this, arguments);
        });
        var instancePrototype = Object.create(basePrototype, { constructor: { value: constructor } });
        constructor.prototype = instancePrototype;
        var registeredClass = new RegisteredClass(name, constructor, instancePrototype, rawDestructor, baseClass, getActualType, upcast, downcast);
        var referenceConverter = new RegisteredPointer(name, registeredClass, true, false, false);
        var pointerConverter = new RegisteredPointer(name + "*", registeredClass, false, false, false);
        var constPointerConverter = new RegisteredPointer(name + " const*", registeredClass, false, true, false);
        registeredPointers[rawType] = { pointerType: pointerConverter, constPointerType: constPointerConverter };
        replacePublicSymbol(legalFunctionName, constructor);
        return [referenceConverter, pointerConverter, constPointerConverter];
      });
    }
    function runDestructors(destructors) {
      while (destructors.length) {
        var ptr = destructors.pop();
        var del = destructors.pop();
        del(ptr);
      }
    }
    function craftInvokerFunction(humanName, argTypes, classType, cppInvokerFunc, cppTargetFunc) {
      var argCount = argTypes.length;
      if (argCount < 2) {
        throwBindingError("argTypes array size mismatch! Must at least get return value and 'this' types!");
      }
      var isClassMethodFunc = argTypes[1] !== null && classType !== null;
      var needsDestructorStack = false;
      for (var i = 1; i < argTypes.length; ++i) {
        if (argTypes[i] !== null && argTypes[i].destructorFunction === void 0) {
          needsDestructorStack = true;
          break;
        }
      }
      var returns = argTypes[0].name !== "void";
      var expectedArgCount = argCount - 2;
      var argsWired = new Array(expectedArgCount);
      var invokerFuncArgs = [];
      var destructors = [];
      return function() {
        if (arguments.length !== expectedArgCount) {
          throwBindingError("function " + humanName + " called with " + arguments.length + " arguments, expected " + expectedArgCount + " args!");
        }
        destructors.length = 0;
        var thisWired;
        invokerFuncArgs.length = isClassMethodFunc ? 2 : 1;
        invokerFuncArgs[0] = cppTargetFunc;
        if (isClassMethodFunc) {
          thisWired = argTypes[1]["toWireType"](destructors, this);
          invokerFuncArgs[1] = thisWired;
        }
        for (var i2 = 0; i2 < expectedArgCount; ++i2) {
          argsWired[i2] = argTypes[i2 + 2]["toWireType"](destructors, arguments[i2]);
          invokerFuncArgs.push(argsWired[i2]);
        }
        var rv = cppInvokerFunc.apply(null, invokerFuncArgs);
        function onDone(rv2) {
          if (needsDestructorStack) {
            runDestructors(destructors);
          } else {
            for (var i3 = isClassMethodFunc ? 1 : 2; i3 < argTypes.length; i3++) {
              var param = i3 === 1 ? thisWired : argsWired[i3 - 2];
              if (argTypes[i3].destructorFunction !== null) {
                argTypes[i3].destructorFunction(param);
              }
            }
          }
          if (returns) {
            return argTypes[0]["fromWireType"](rv2);
          }
        }
        return onDone(rv);
      };
    }
    function heap32VectorToArray(count, firstElement) {
      var array = [];
      for (var i = 0; i < count; i++) {
        array.push(HEAP32[(firstElement >> 2) + i >>> 0]);
      }
      return array;
    }
    function __embind_register_class_function(rawClassType, methodName, argCount, rawArgTypesAddr, invokerSignature, rawInvoker, context, isPureVirtual) {
      var rawArgTypes = heap32VectorToArray(argCount, rawArgTypesAddr);
      methodName = readLatin1String(methodName);
      rawInvoker = embind__requireFunction(invokerSignature, rawInvoker);
      whenDependentTypesAreResolved([], [rawClassType], function(classType) {
        classType = classType[0];
        var humanName = classType.name + "." + methodName;
        if (methodName.startsWith("@@")) {
          methodName = Symbol[methodName.substring(2)];
        }
        if (isPureVirtual) {
          classType.registeredClass.pureVirtualFunctions.push(methodName);
        }
        function unboundTypesHandler() {
          throwUnboundTypeError("Cannot call " + humanName + " due to unbound types", rawArgTypes);
        }
        var proto = classType.registeredClass.instancePrototype;
        var method = proto[methodName];
        if (void 0 === method || void 0 === method.overloadTable && method.className !== classType.name && method.argCount === argCount - 2) {
          unboundTypesHandler.argCount = argCount - 2;
          unboundTypesHandler.className = classType.name;
          proto[methodName] = unboundTypesHandler;
        } else {
          ensureOverloadTable(proto, methodName, humanName);
          proto[methodName].overloadTable[argCount - 2] = unboundTypesHandler;
        }
        whenDependentTypesAreResolved([], rawArgTypes, function(argTypes) {
          var memberFunction = craftInvokerFunction(humanName, argTypes, classType, rawInvoker, context);
          if (void 0 === proto[methodName].overloadTable) {
            memberFunction.argCount = argCount - 2;
            proto[methodName] = memberFunction;
          } else {
            proto[methodName].overloadTable[argCount - 2] = memberFunction;
          }
          return [];
        });
        return [];
      });
    }
    var emval_free_list = [];
    var emval_handle_array = [{}, { value: void 0 }, { value: null }, { value: true }, { value: false }];
    function __emval_decref(handle) {
      if (handle > 4 && 0 === --emval_handle_array[handle].refcount) {
        emval_handle_array[handle] = void 0;
        emval_free_list.push(handle);
      }
    }
    function count_emval_handles() {
      var count = 0;
      for (var i = 5; i < emval_handle_array.length; ++i) {
        if (emval_handle_array[i] !== void 0) {
          ++count;
        }
      }
      return count;
    }
    function get_first_emval() {
      for (var i = 5; i < emval_handle_array.length; ++i) {
        if (emval_handle_array[i] !== void 0) {
          return emval_handle_array[i];
        }
      }
      return null;
    }
    function init_emval() {
      Module2["count_emval_handles"] = count_emval_handles;
      Module2["get_first_emval"] = get_first_emval;
    }
    var Emval = { toValue: function(handle) {
      if (!handle) {
        throwBindingError("Cannot use deleted val. handle = " + handle);
      }
      return emval_handle_array[handle].value;
    }, toHandle: function(value) {
      switch (value) {
        case void 0: {
          return 1;
        }
        case null: {
          return 2;
        }
        case true: {
          return 3;
        }
        case false: {
          return 4;
        }
        default: {
          var handle = emval_free_list.length ? emval_free_list.pop() : emval_handle_array.length;
          emval_handle_array[handle] = { refcount: 1, value };
          return handle;
        }
      }
    } };
    function __embind_register_emval(rawType, name) {
      name = readLatin1String(name);
      registerType(rawType, { name, "fromWireType": function(handle) {
        var rv = Emval.toValue(handle);
        __emval_decref(handle);
        return rv;
      }, "toWireType": function(destructors, value) {
        return Emval.toHandle(value);
      }, "argPackAdvance": 8, "readValueFromPointer": simpleReadValueFromPointer, destructorFunction: null });
    }
    function _embind_repr(v) {
      if (v === null) {
        return "null";
      }
      var t = typeof v;
      if (t === "object" || t === "array" || t === "function") {
        return v.toString();
      } else {
        return "" + v;
      }
    }
    function floatReadValueFromPointer(name, shift) {
      switch (shift) {
        case 2:
          return function(pointer) {
            return this["fromWireType"](HEAPF32[pointer >>> 2]);
          };
        case 3:
          return function(pointer) {
            return this["fromWireType"](HEAPF64[pointer >>> 3]);
          };
        default:
          throw new TypeError("Unknown float type: " + name);
      }
    }
    function __embind_register_float(rawType, name, size) {
      var shift = getShiftFromSize(size);
      name = readLatin1String(name);
      registerType(rawType, { name, "fromWireType": function(value) {
        return value;
      }, "toWireType": function(destructors, value) {
        return value;
      }, "argPackAdvance": 8, "readValueFromPointer": floatReadValueFromPointer(name, shift), destructorFunction: null });
    }
    function __embind_register_function(name, argCount, rawArgTypesAddr, signature, rawInvoker, fn) {
      var argTypes = heap32VectorToArray(argCount, rawArgTypesAddr);
      name = readLatin1String(name);
      rawInvoker = embind__requireFunction(signature, rawInvoker);
      exposePublicSymbol(name, function() {
        throwUnboundTypeError("Cannot call " + name + " due to unbound types", argTypes);
      }, argCount - 1);
      whenDependentTypesAreResolved([], argTypes, function(argTypes2) {
        var invokerArgsArray = [argTypes2[0], null].concat(argTypes2.slice(1));
        replacePublicSymbol(name, craftInvokerFunction(name, invokerArgsArray, null, rawInvoker, fn), argCount - 1);
        return [];
      });
    }
    function integerReadValueFromPointer(name, shift, signed) {
      switch (shift) {
        case 0:
          return signed ? function readS8FromPointer(pointer) {
            return HEAP8[pointer >>> 0];
          } : function readU8FromPointer(pointer) {
            return HEAPU8[pointer >>> 0];
          };
        case 1:
          return signed ? function readS16FromPointer(pointer) {
            return HEAP16[pointer >>> 1];
          } : function readU16FromPointer(pointer) {
            return HEAPU16[pointer >>> 1];
          };
        case 2:
          return signed ? function readS32FromPointer(pointer) {
            return HEAP32[pointer >>> 2];
          } : function readU32FromPointer(pointer) {
            return HEAPU32[pointer >>> 2];
          };
        default:
          throw new TypeError("Unknown integer type: " + name);
      }
    }
    function __embind_register_integer(primitiveType, name, size, minRange, maxRange) {
      name = readLatin1String(name);
      if (maxRange === -1) {
        maxRange = 4294967295;
      }
      var shift = getShiftFromSize(size);
      var fromWireType = (value) => value;
      if (minRange === 0) {
        var bitshift = 32 - 8 * size;
        fromWireType = ((value) => value << bitshift >>> bitshift);
      }
      var isUnsignedType = name.includes("unsigned");
      var checkAssertions = (value, toTypeName) => {
      };
      var toWireType;
      if (isUnsignedType) {
        toWireType = function(destructors, value) {
          checkAssertions(value, this.name);
          return value >>> 0;
        };
      } else {
        toWireType = function(destructors, value) {
          checkAssertions(value, this.name);
          return value;
        };
      }
      registerType(primitiveType, { name, "fromWireType": fromWireType, "toWireType": toWireType, "argPackAdvance": 8, "readValueFromPointer": integerReadValueFromPointer(name, shift, minRange !== 0), destructorFunction: null });
    }
    function __embind_register_memory_view(rawType, dataTypeIndex, name) {
      var typeMapping = [Int8Array, Uint8Array, Int16Array, Uint16Array, Int32Array, Uint32Array, Float32Array, Float64Array];
      var TA = typeMapping[dataTypeIndex];
      function decodeMemoryView(handle) {
        handle = handle >> 2;
        var heap = HEAPU32;
        var size = heap[handle >>> 0];
        var data = heap[handle + 1 >>> 0];
        return new TA(buffer, data, size);
      }
      name = readLatin1String(name);
      registerType(rawType, { name, "fromWireType": decodeMemoryView, "argPackAdvance": 8, "readValueFromPointer": decodeMemoryView }, { ignoreDuplicateRegistrations: true });
    }
    function __embind_register_smart_ptr(rawType, rawPointeeType, name, sharingPolicy, getPointeeSignature, rawGetPointee, constructorSignature, rawConstructor, shareSignature, rawShare, destructorSignature, rawDestructor) {
      name = readLatin1String(name);
      rawGetPointee = embind__requireFunction(getPointeeSignature, rawGetPointee);
      rawConstructor = embind__requireFunction(constructorSignature, rawConstructor);
      rawShare = embind__requireFunction(shareSignature, rawShare);
      rawDestructor = embind__requireFunction(destructorSignature, rawDestructor);
      whenDependentTypesAreResolved([rawType], [rawPointeeType], function(pointeeType) {
        pointeeType = pointeeType[0];
        var registeredPointer = new RegisteredPointer(name, pointeeType.registeredClass, false, false, true, pointeeType, sharingPolicy, rawGetPointee, rawConstructor, rawShare, rawDestructor);
        return [registeredPointer];
      });
    }
    function __embind_register_std_string(rawType, name) {
      name = readLatin1String(name);
      var stdStringIsUTF8 = name === "std::string";
      registerType(rawType, { name, "fromWireType": function(value) {
        var length = HEAPU32[value >>> 2];
        var str;
        if (stdStringIsUTF8) {
          var decodeStartPtr = value + 4;
          for (var i = 0; i <= length; ++i) {
            var currentBytePtr = value + 4 + i;
            if (i == length || HEAPU8[currentBytePtr >>> 0] == 0) {
              var maxRead = currentBytePtr - decodeStartPtr;
              var stringSegment = UTF8ToString(decodeStartPtr, maxRead);
              if (str === void 0) {
                str = stringSegment;
              } else {
                str += String.fromCharCode(0);
                str += stringSegment;
              }
              decodeStartPtr = currentBytePtr + 1;
            }
          }
        } else {
          var a = new Array(length);
          for (var i = 0; i < length; ++i) {
            a[i] = String.fromCharCode(HEAPU8[value + 4 + i >>> 0]);
          }
          str = a.join("");
        }
        _free(value);
        return str;
      }, "toWireType": function(destructors, value) {
        if (value instanceof ArrayBuffer) {
          value = new Uint8Array(value);
        }
        var getLength;
        var valueIsOfTypeString = typeof value == "string";
        if (!(valueIsOfTypeString || value instanceof Uint8Array || value instanceof Uint8ClampedArray || value instanceof Int8Array)) {
          throwBindingError("Cannot pass non-string to std::string");
        }
        if (stdStringIsUTF8 && valueIsOfTypeString) {
          getLength = (() => lengthBytesUTF8(value));
        } else {
          getLength = (() => value.length);
        }
        var length = getLength();
        var ptr = _malloc(4 + length + 1);
        ptr >>>= 0;
        HEAPU32[ptr >>> 2] = length;
        if (stdStringIsUTF8 && valueIsOfTypeString) {
          stringToUTF8(value, ptr + 4, length + 1);
        } else {
          if (valueIsOfTypeString) {
            for (var i = 0; i < length; ++i) {
              var charCode = value.charCodeAt(i);
              if (charCode > 255) {
                _free(ptr);
                throwBindingError("String has UTF-16 code units that do not fit in 8 bits");
              }
              HEAPU8[ptr + 4 + i >>> 0] = charCode;
            }
          } else {
            for (var i = 0; i < length; ++i) {
              HEAPU8[ptr + 4 + i >>> 0] = value[i];
            }
          }
        }
        if (destructors !== null) {
          destructors.push(_free, ptr);
        }
        return ptr;
      }, "argPackAdvance": 8, "readValueFromPointer": simpleReadValueFromPointer, destructorFunction: function(ptr) {
        _free(ptr);
      } });
    }
    function __embind_register_std_wstring(rawType, charSize, name) {
      name = readLatin1String(name);
      var decodeString, encodeString, getHeap, lengthBytesUTF, shift;
      if (charSize === 2) {
        decodeString = UTF16ToString;
        encodeString = stringToUTF16;
        lengthBytesUTF = lengthBytesUTF16;
        getHeap = (() => HEAPU16);
        shift = 1;
      } else if (charSize === 4) {
        decodeString = UTF32ToString;
        encodeString = stringToUTF32;
        lengthBytesUTF = lengthBytesUTF32;
        getHeap = (() => HEAPU32);
        shift = 2;
      }
      registerType(rawType, { name, "fromWireType": function(value) {
        var length = HEAPU32[value >>> 2];
        var HEAP = getHeap();
        var str;
        var decodeStartPtr = value + 4;
        for (var i = 0; i <= length; ++i) {
          var currentBytePtr = value + 4 + i * charSize;
          if (i == length || HEAP[currentBytePtr >>> shift] == 0) {
            var maxReadBytes = currentBytePtr - decodeStartPtr;
            var stringSegment = decodeString(decodeStartPtr, maxReadBytes);
            if (str === void 0) {
              str = stringSegment;
            } else {
              str += String.fromCharCode(0);
              str += stringSegment;
            }
            decodeStartPtr = currentBytePtr + charSize;
          }
        }
        _free(value);
        return str;
      }, "toWireType": function(destructors, value) {
        if (!(typeof value == "string")) {
          throwBindingError("Cannot pass non-string to C++ string type " + name);
        }
        var length = lengthBytesUTF(value);
        var ptr = _malloc(4 + length + charSize);
        ptr >>>= 0;
        HEAPU32[ptr >>> 2] = length >> shift;
        encodeString(value, ptr + 4, length + charSize);
        if (destructors !== null) {
          destructors.push(_free, ptr);
        }
        return ptr;
      }, "argPackAdvance": 8, "readValueFromPointer": simpleReadValueFromPointer, destructorFunction: function(ptr) {
        _free(ptr);
      } });
    }
    function __embind_register_void(rawType, name) {
      name = readLatin1String(name);
      registerType(rawType, { isVoid: true, name, "argPackAdvance": 0, "fromWireType": function() {
        return void 0;
      }, "toWireType": function(destructors, o) {
        return void 0;
      } });
    }
    function requireRegisteredType(rawType, humanName) {
      var impl = registeredTypes[rawType];
      if (void 0 === impl) {
        throwBindingError(humanName + " has unknown type " + getTypeName(rawType));
      }
      return impl;
    }
    function __emval_lookupTypes(argCount, argTypes) {
      var a = new Array(argCount);
      for (var i = 0; i < argCount; ++i) {
        a[i] = requireRegisteredType(HEAP32[(argTypes >> 2) + i >>> 0], "parameter " + i);
      }
      return a;
    }
    function __emval_call(handle, argCount, argTypes, argv) {
      handle = Emval.toValue(handle);
      var types = __emval_lookupTypes(argCount, argTypes);
      var args = new Array(argCount);
      for (var i = 0; i < argCount; ++i) {
        var type = types[i];
        args[i] = type["readValueFromPointer"](argv);
        argv += type["argPackAdvance"];
      }
      var rv = handle.apply(void 0, args);
      return Emval.toHandle(rv);
    }
    function __emval_allocateDestructors(destructorsRef) {
      var destructors = [];
      HEAP32[destructorsRef >>> 2] = Emval.toHandle(destructors);
      return destructors;
    }
    var emval_symbols = {};
    function getStringOrSymbol(address) {
      var symbol = emval_symbols[address];
      if (symbol === void 0) {
        return readLatin1String(address);
      } else {
        return symbol;
      }
    }
    var emval_methodCallers = [];
    function __emval_call_method(caller, handle, methodName, destructorsRef, args) {
      caller = emval_methodCallers[caller];
      handle = Emval.toValue(handle);
      methodName = getStringOrSymbol(methodName);
      return caller(handle, methodName, __emval_allocateDestructors(destructorsRef), args);
    }
    function emval_get_global() {
      if (typeof globalThis == "object") {
        return globalThis;
      }
      function testGlobal(obj) {
        obj["$$$embind_global$$$"] = obj;
        var success = typeof $$$embind_global$$$ == "object" && obj["$$$embind_global$$$"] == obj;
        if (!success) {
          delete obj["$$$embind_global$$$"];
        }
        return success;
      }
      if (typeof $$$embind_global$$$ == "object") {
        return $$$embind_global$$$;
      }
      if (typeof global == "object" && testGlobal(global)) {
        $$$embind_global$$$ = global;
      } else if (typeof self == "object" && testGlobal(self)) {
        $$$embind_global$$$ = self;
      }
      if (typeof $$$embind_global$$$ == "object") {
        return $$$embind_global$$$;
      }
      throw Error("unable to get global object.");
    }
    function __emval_get_global(name) {
      if (name === 0) {
        return Emval.toHandle(emval_get_global());
      } else {
        name = getStringOrSymbol(name);
        return Emval.toHandle(emval_get_global()[name]);
      }
    }
    function __emval_addMethodCaller(caller) {
      var id = emval_methodCallers.length;
      emval_methodCallers.push(caller);
      return id;
    }
    var emval_registeredMethods = [];
    function __emval_get_method_caller(argCount, argTypes) {
      var types = __emval_lookupTypes(argCount, argTypes);
      var retType = types[0];
      var signatureName = retType.name + "_$" + types.slice(1).map(function(t) {
        return t.name;
      }).join("_") + "$";
      var returnId = emval_registeredMethods[signatureName];
      if (returnId !== void 0) {
        return returnId;
      }
      var argN = new Array(argCount - 1);
      var invokerFunction = (handle, name, destructors, args) => {
        var offset = 0;
        for (var i = 0; i < argCount - 1; ++i) {
          argN[i] = types[i + 1]["readValueFromPointer"](args + offset);
          offset += types[i + 1]["argPackAdvance"];
        }
        var rv = handle[name].apply(handle, argN);
        for (var i = 0; i < argCount - 1; ++i) {
          if (types[i + 1].deleteObject) {
            types[i + 1].deleteObject(argN[i]);
          }
        }
        if (!retType.isVoid) {
          return retType["toWireType"](destructors, rv);
        }
      };
      returnId = __emval_addMethodCaller(invokerFunction);
      emval_registeredMethods[signatureName] = returnId;
      return returnId;
    }
    function __emval_incref(handle) {
      if (handle > 4) {
        emval_handle_array[handle].refcount += 1;
      }
    }
    function __emval_new_cstring(v) {
      return Emval.toHandle(getStringOrSymbol(v));
    }
    function __emval_new_object() {
      return Emval.toHandle({});
    }
    function __emval_run_destructors(handle) {
      var destructors = Emval.toValue(handle);
      runDestructors(destructors);
      __emval_decref(handle);
    }
    function __emval_set_property(handle, key, value) {
      handle = Emval.toValue(handle);
      key = Emval.toValue(key);
      value = Emval.toValue(value);
      handle[key] = value;
    }
    function __emval_take_value(type, argv) {
      type = requireRegisteredType(type, "_emval_take_value");
      var v = type["readValueFromPointer"](argv);
      return Emval.toHandle(v);
    }
    function _abort() {
      abort("");
    }
    function _emscripten_memcpy_big(dest, src, num) {
      HEAPU8.copyWithin(dest >>> 0, src >>> 0, src + num >>> 0);
    }
    function _emscripten_get_heap_max() {
      return 4294901760;
    }
    function emscripten_realloc_buffer(size) {
      try {
        wasmMemory.grow(size - buffer.byteLength + 65535 >>> 16);
        updateGlobalBufferAndViews(wasmMemory.buffer);
        return 1;
      } catch (e) {
      }
    }
    function _emscripten_resize_heap(requestedSize) {
      var oldSize = HEAPU8.length;
      requestedSize = requestedSize >>> 0;
      var maxHeapSize = _emscripten_get_heap_max();
      if (requestedSize > maxHeapSize) {
        return false;
      }
      let alignUp = (x, multiple) => x + (multiple - x % multiple) % multiple;
      for (var cutDown = 1; cutDown <= 4; cutDown *= 2) {
        var overGrownHeapSize = oldSize * (1 + 0.2 / cutDown);
        overGrownHeapSize = Math.min(overGrownHeapSize, requestedSize + 100663296);
        var newSize = Math.min(maxHeapSize, alignUp(Math.max(requestedSize, overGrownHeapSize), 65536));
        var replacement = emscripten_realloc_buffer(newSize);
        if (replacement) {
          return true;
        }
      }
      return false;
    }
    embind_init_charCodes();
    BindingError = Module2["BindingError"] = extendError(Error, "BindingError");
    InternalError = Module2["InternalError"] = extendError(Error, "InternalError");
    init_ClassHandle();
    init_embind();
    init_RegisteredPointer();
    UnboundTypeError = Module2["UnboundTypeError"] = extendError(Error, "UnboundTypeError");
    init_emval();
    var asmLibraryArg = { "o": __embind_register_bigint, "t": __embind_register_bool, "A": __embind_register_class, "d": __embind_register_class_function, "r": __embind_register_emval, "k": __embind_register_float, "i": __embind_register_function, "c": __embind_register_integer, "a": __embind_register_memory_view, "s": __embind_register_smart_ptr, "j": __embind_register_std_string, "g": __embind_register_std_wstring, "u": __embind_register_void, "v": __emval_call, "z": __emval_call_method, "h": __emval_decref, "l": __emval_get_global, "y": __emval_get_method_caller, "w": __emval_incref, "m": __emval_new_cstring, "n": __emval_new_object, "x": __emval_run_destructors, "f": __emval_set_property, "e": __emval_take_value, "b": _abort, "q": _emscripten_memcpy_big, "p": _emscripten_resize_heap };
    var asm = createWasm();
    var ___wasm_call_ctors = Module2["___wasm_call_ctors"] = function() {
      return (___wasm_call_ctors = Module2["___wasm_call_ctors"] = Module2["asm"]["C"]).apply(null, arguments);
    };
    var _malloc = Module2["_malloc"] = function() {
      return (_malloc = Module2["_malloc"] = Module2["asm"]["D"]).apply(null, arguments);
    };
    var _free = Module2["_free"] = function() {
      return (_free = Module2["_free"] = Module2["asm"]["E"]).apply(null, arguments);
    };
    var _sw_abi_version = Module2["_sw_abi_version"] = function() {
      return (_sw_abi_version = Module2["_sw_abi_version"] = Module2["asm"]["G"]).apply(null, arguments);
    };
    var _sw_alloc = Module2["_sw_alloc"] = function() {
      return (_sw_alloc = Module2["_sw_alloc"] = Module2["asm"]["H"]).apply(null, arguments);
    };
    var _sw_free = Module2["_sw_free"] = function() {
      return (_sw_free = Module2["_sw_free"] = Module2["asm"]["I"]).apply(null, arguments);
    };
    var _sw_open = Module2["_sw_open"] = function() {
      return (_sw_open = Module2["_sw_open"] = Module2["asm"]["J"]).apply(null, arguments);
    };
    var _sw_close = Module2["_sw_close"] = function() {
      return (_sw_close = Module2["_sw_close"] = Module2["asm"]["K"]).apply(null, arguments);
    };
    var _sw_describe = Module2["_sw_describe"] = function() {
      return (_sw_describe = Module2["_sw_describe"] = Module2["asm"]["L"]).apply(null, arguments);
    };
    var _sw_width = Module2["_sw_width"] = function() {
      return (_sw_width = Module2["_sw_width"] = Module2["asm"]["M"]).apply(null, arguments);
    };
    var _sw_predict = Module2["_sw_predict"] = function() {
      return (_sw_predict = Module2["_sw_predict"] = Module2["asm"]["N"]).apply(null, arguments);
    };
    var _sw_input = Module2["_sw_input"] = function() {
      return (_sw_input = Module2["_sw_input"] = Module2["asm"]["O"]).apply(null, arguments);
    };
    var _sw_output = Module2["_sw_output"] = function() {
      return (_sw_output = Module2["_sw_output"] = Module2["asm"]["P"]).apply(null, arguments);
    };
    var _sw_predict_row = Module2["_sw_predict_row"] = function() {
      return (_sw_predict_row = Module2["_sw_predict_row"] = Module2["asm"]["Q"]).apply(null, arguments);
    };
    var _sw_self_test = Module2["_sw_self_test"] = function() {
      return (_sw_self_test = Module2["_sw_self_test"] = Module2["asm"]["R"]).apply(null, arguments);
    };
    var _sw_save = Module2["_sw_save"] = function() {
      return (_sw_save = Module2["_sw_save"] = Module2["asm"]["S"]).apply(null, arguments);
    };
    var _sw_saved_size = Module2["_sw_saved_size"] = function() {
      return (_sw_saved_size = Module2["_sw_saved_size"] = Module2["asm"]["T"]).apply(null, arguments);
    };
    var _sw_error = Module2["_sw_error"] = function() {
      return (_sw_error = Module2["_sw_error"] = Module2["asm"]["U"]).apply(null, arguments);
    };
    var _sw_error_codes = Module2["_sw_error_codes"] = function() {
      return (_sw_error_codes = Module2["_sw_error_codes"] = Module2["asm"]["V"]).apply(null, arguments);
    };
    var ___getTypeName = Module2["___getTypeName"] = function() {
      return (___getTypeName = Module2["___getTypeName"] = Module2["asm"]["W"]).apply(null, arguments);
    };
    var ___embind_register_native_and_builtin_types = Module2["___embind_register_native_and_builtin_types"] = function() {
      return (___embind_register_native_and_builtin_types = Module2["___embind_register_native_and_builtin_types"] = Module2["asm"]["X"]).apply(null, arguments);
    };
    var calledRun;
    dependenciesFulfilled = function runCaller() {
      if (!calledRun) run();
      if (!calledRun) dependenciesFulfilled = runCaller;
    };
    function run(args) {
      args = args || arguments_;
      if (runDependencies > 0) {
        return;
      }
      preRun();
      if (runDependencies > 0) {
        return;
      }
      function doRun() {
        if (calledRun) return;
        calledRun = true;
        Module2["calledRun"] = true;
        if (ABORT) return;
        initRuntime();
        readyPromiseResolve(Module2);
        postRun();
      }
      {
        doRun();
      }
    }
    Module2["run"] = run;
    run();
    return Module2.ready;
  });
})();
var engine_default = Module;

// test/errors.test.ts
import { load, SapwoodError as SapwoodError2 } from "sapwood";

// src/errors.ts
var SapwoodError = class extends Error {
  name = "SapwoodError";
  /** What went wrong, in one word. */
  code;
  /** The argument, the row and column, or the place in the file. Empty if there is none. */
  place;
  /** What was found there. May be empty. */
  got;
  /** What should have been there. May be empty. */
  expected;
  constructor(parts, cause) {
    super(parts.message, cause === void 0 ? void 0 : { cause });
    this.code = parts.code;
    this.place = parts.place ?? "";
    this.got = parts.got ?? "";
    this.expected = parts.expected ?? "";
  }
};
function failure(code, place, what, got = "", expected = "", cause) {
  const details = [got && `got ${got}`, expected && `expected ${expected}`].filter(Boolean).join(", ");
  const message = `${what.charAt(0).toUpperCase()}${what.slice(1)}${details && `: ${details}`}.`;
  return new SapwoodError({ code, message, place, got, expected }, cause);
}
function engineFailure(parts, place = parts.place ?? "") {
  return failure(parts.code, place, place ? `${parts.message} (${place})` : parts.message, parts.got, parts.expected);
}

// src/heap.ts
var Heap = class {
  #memory;
  /** The whole memory as doubles; look at `doubles()`. */
  #view;
  constructor(memory) {
    this.#memory = memory;
    this.#view = new Float64Array(memory.buffer);
  }
  /** The memory as doubles: the double at address a is element a / 8. Good until the engine allocates. */
  doubles() {
    if (this.#view.length === 0) this.#view = new Float64Array(this.#memory.buffer);
    return this.#view;
  }
  /** Copy bytes into the memory at an address. */
  write(address, bytes) {
    new Uint8Array(this.#memory.buffer, address, bytes.length).set(bytes);
  }
  /** A copy of bytes of the memory. */
  read(address, size) {
    return new Uint8Array(this.#memory.buffer, address, size).slice();
  }
  /** Size of the memory in bytes. */
  get size() {
    return this.#memory.buffer.byteLength;
  }
};

// src/source.ts
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}

// src/engine.ts
var Engine = class _Engine {
  description;
  /** Where the model's row of inputs begins in heap.doubles(); fixed. */
  input;
  /** Where the answer to that row begins; fixed. */
  output;
  #module;
  #heap;
  #session;
  #handle;
  #buffer = { address: 0, doubles: 0 };
  /** Why the instance can no longer be used: it trapped. */
  #trap;
  #closed = false;
  /**
   * A fresh instance with the model of these bytes in it.
   * Errors: the engine's own about the bytes and options; wasm, out_of_memory
   */
  static async open(compiled2, bytes, options) {
    const { module, memory } = await instantiate(compiled2);
    return new _Engine(module, memory, bytes, options);
  }
  constructor(module, memory, bytes, options) {
    this.#module = module;
    this.#heap = new Heap(memory);
    this.#session = this.#guard(() => {
      const address = this.#allocate(bytes.length, "the model file");
      this.#heap.write(address, bytes);
      const opened = module.open(address, bytes.length, options);
      module._sw_free(address);
      if ("error" in opened) throw engineFailure(opened.error);
      return opened.model;
    });
    this.#handle = this.#guard(() => this.#session.handle());
    this.description = this.#guard(() => JSON.parse(this.#session.describe()));
    this.input = this.#guard(() => module._sw_input(this.#handle) >>> 0) / 8;
    this.output = this.#guard(() => module._sw_output(this.#handle) >>> 0) / 8;
  }
  /** The memory as doubles; good until the next call of this class. */
  doubles() {
    return this.#heap.doubles();
  }
  /** Answer the row in the input slots into the output slots. */
  predictRow(answer) {
    if (this.#trap !== void 0) throw this.#trapped(this.#trap);
    let status;
    try {
      status = this.#module._sw_predict_row(this.#handle, answer);
    } catch (error) {
      throw this.#trapped(error);
    }
    if (status !== 0) throw this.#lastError((place) => place.replace(/^row 0, /, ""));
  }
  /**
   * Answer `rows` rows that lie in the memory; strides in doubles, positions in heap.doubles().
   * first: the number of the first row, for messages
   */
  predict(answer, at, rows, rowStride, columnStride, out, first) {
    const status = this.#guard(
      () => this.#module._sw_predict(this.#handle, answer, at * 8, rows, rowStride, columnStride, out * 8)
    );
    if (status === 0) return;
    throw this.#lastError((place) => place.replace(/^row (\d+)/, (_, row) => `row ${Number(row) + first}`));
  }
  /** Room for a batch, kept from call to call: where it begins in heap.doubles(). */
  reserve(doubles) {
    if (doubles > this.#buffer.doubles) {
      this.#guard(() => this.#module._sw_free(this.#buffer.address));
      this.#buffer = { address: 0, doubles: 0 };
      this.#buffer = { address: this.#guard(() => this.#allocate(doubles * 8, "the batch")), doubles };
    }
    return this.#buffer.address / 8;
  }
  /** Run the golden rows. Errors: golden_mismatch */
  selfTest() {
    const error = this.#guard(() => this.#session.selfTest());
    if (error) throw engineFailure(error);
  }
  /** The model as a Sapwood file. */
  save(options) {
    const saved2 = this.#guard(() => this.#session.save(options));
    if ("error" in saved2) throw engineFailure(saved2.error);
    return this.#heap.read(saved2.address, saved2.size);
  }
  /** Free the model. The memory itself goes with the last reference to this object. */
  close() {
    if (this.#closed) return;
    this.#closed = true;
    if (this.#trap === void 0) this.#guard(() => this.#session.delete());
  }
  #allocate(size, what) {
    const address = size < 2 ** 32 ? this.#module._sw_alloc(size) >>> 0 : 0;
    if (address === 0) throw failure("out_of_memory", what, `There is no memory for ${what}`, `${size} bytes`);
    return address;
  }
  /** The engine counts rows from the first one that it was given; `rename` says it in the caller's terms. */
  #lastError(rename) {
    const parts = this.#guard(() => this.#module.lastError());
    return engineFailure(parts, rename(parts.place ?? ""));
  }
  /** Whatever the engine throws, apart from our own errors, is a trap: its memory cannot be trusted any more. */
  #guard(call) {
    if (this.#trap !== void 0) throw this.#trapped(this.#trap);
    try {
      return call();
    } catch (error) {
      throw error instanceof SapwoodError ? error : this.#trapped(error);
    }
  }
  #trapped(error) {
    this.#trap ??= error;
    return failure(
      "wasm",
      "the engine",
      "The engine stopped with a fault of its own, and this model with it (others are not touched); load it again, and please report what led here",
      reason(this.#trap),
      "",
      this.#trap
    );
  }
};
async function instantiate(compiled2) {
  let memory;
  try {
    const module = await new Promise((resolve, reject) => {
      engine_default({
        // We instantiate, so the glue fetches nothing and one module serves pages, workers and Node.
        instantiateWasm(imports, done) {
          WebAssembly.instantiate(compiled2, imports).then((instance) => {
            memory = Object.values(instance.exports).find((value) => value instanceof WebAssembly.Memory);
            done(instance, compiled2);
          }).catch(reject);
          return {};
        }
      }).then(resolve, reject);
    });
    if (memory) return { module, memory };
  } catch (error) {
    throw failure("wasm", "wasm", "The engine could not be started", reason(error), "this version's engine.wasm", error);
  }
  throw failure("wasm", "wasm", "This is not the engine", "a module without memory", "this version's engine.wasm");
}

// test/fixtures.ts
import { join } from "node:path";
var folder = join(process.cwd(), "../tests/fixtures/xgboost");
var modelPath = (name, version = "3.2.0", file = "model.ubj") => join(folder, version, name, file);

// test/refused.ts
import assert from "node:assert/strict";
function refused(call, code, words = {}) {
  assert.throws(call, (error) => says(error, code, words));
}
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
    const text2 = error[field];
    const there = typeof wanted === "string" ? text2.includes(wanted) : wanted.test(text2);
    assert.ok(there, `${field} says ${JSON.stringify(text2)}, not ${wanted}`);
  }
  return true;
}
function isSapwoodError(error) {
  return error instanceof Error && error.name === "SapwoodError";
}

// test/errors.test.ts
var json = await readFile(modelPath("objective-reg-squarederror", "3.4.1", "model.json"), "utf8");
var compiled = await WebAssembly.compile(await readFile("dist/engine.wasm"));
var text = (model2) => new TextEncoder().encode(model2);
var loadChanged = (from, to) => {
  const changed = json.replace(from, to);
  assert2.notEqual(changed, json, "the text to change is there");
  return load(text(changed));
};
var model;
var saved;
before(async () => {
  model = await load(text(json));
  saved = model.save();
});
after(() => model.dispose());
function savedWith(from, to) {
  const at = Buffer.from(saved).indexOf(from);
  assert2.ok(at >= 0 && from.length === to.length);
  const copy = saved.slice();
  copy.set(text(to), at);
  return copy;
}
function savedWithOther(name) {
  const bytes = saved;
  const size = Number(new DataView(bytes.buffer).getBigUint64(0, true));
  const header = JSON.parse(new TextDecoder().decode(bytes.subarray(8, 8 + size)));
  const copy = bytes.slice();
  const last = 8 + size + header[name].data_offsets[1] - 1;
  copy[last] = copy[last] + 1;
  return copy;
}
var cases = {
  truncated: () => refusedLater(load(text(json.slice(0, 1e3))), "truncated", { place: "byte 1000", expected: "more bytes" }),
  malformed: () => refusedLater(loadChanged('"learner":', '"learner";'), "malformed", { place: "byte", got: ";" }),
  invalid_model: () => refusedLater(loadChanged(/"left_children":\s*\[\s*\d+/, '"left_children":[999'), "invalid_model", { place: "trees[0]", got: "999" }),
  unsupported: () => refusedLater(loadChanged('"gbtree"', '"forest"'), "unsupported", { place: "name", got: "forest" }),
  unknown_format: () => refusedLater(load(text("hello")), "unknown_format", { message: "save_model", expected: "XGBoost JSON" }),
  future_version: () => refusedLater(load(savedWith('\\"format\\":[1,0]', '\\"format\\":[9,0]')), "future_version", { got: "9", expected: "1" }),
  too_large: () => refusedLater(load(text(json), { maxBytes: 100 }), "too_large", { message: "maxBytes", expected: "100 bytes" }),
  out_of_memory: async () => {
    const engine = await Engine.open(compiled, text(json), "");
    for (const doubles of [2 ** 29 - 100, 2 ** 29, 2 ** 40]) {
      refused(() => engine.reserve(doubles), "out_of_memory", { place: "the batch", got: `${doubles * 8} bytes` });
    }
    engine.doubles().fill(1, engine.input, engine.input + 5);
    engine.predictRow(0);
  },
  digest_mismatch: () => refusedLater(load(savedWithOther("forest.leaf")), "digest_mismatch", { message: /changed|damaged|contents/ }),
  golden_mismatch: async () => {
    const changed = savedWithOther("golden.raw");
    const error = await load(changed).then(() => assert2.fail(), (error2) => error2);
    changed.set(text(error.got), Buffer.from(changed).indexOf(error.expected));
    await refusedLater(load(changed), "golden_mismatch", { place: "row 31" });
  },
  invalid_argument: () => refused(() => model.predict(5), "invalid_argument", { place: "x", got: "5" }),
  invalid_input: () => refused(() => model.predict({ f1: "1" }), "invalid_input", { place: "f1", got: '"1"', expected: "a number" }),
  unknown_category: async () => {
    const trees = await load(modelPath("categories-strings", "3.4.1"));
    refused(() => trees.predict({ small: "palm" }), "unknown_category", { place: "small", got: '"palm"', expected: 'one of "x"' });
  },
  no_such_answer: () => refused(() => model.predictProba({ f1: 1 }), "no_such_answer", { place: "predictProba", message: "use predict" }),
  wasm: () => refusedLater(load(text(json), { wasm: text("hello") }), "wasm", { place: "{ wasm }", got: "5 bytes" }),
  network: () => refusedLater(load("/no/such/file"), "network", { place: "/no/such/file", got: "ENOENT" }),
  aborted: () => refusedLater(load(text(json), { signal: AbortSignal.abort() }), "aborted", { place: "signal" }),
  integrity: () => refusedLater(load(text(json), { integrity: `sha256-${"A".repeat(43)}=` }), "integrity", { expected: "sha256-AAAA" }),
  disposed: async () => {
    const gone = await load(text(json));
    gone.dispose();
    for (const call of [() => gone.predict({ f0: 1 }), () => gone.predictRaw([]), () => gone.selfTest(), () => gone.save()]) {
      refused(call, "disposed", { place: "model" });
    }
    assert2.equal(gone.task, "regression", "what it was is still known");
  }
};
for (const [code, check] of Object.entries(cases)) {
  test(`${code} is raised with its parts`, async () => {
    await check();
  });
}
test("the codes are those of the engine", async () => {
  const engine = await engine_default({
    instantiateWasm(imports, done) {
      WebAssembly.instantiate(compiled, imports).then((instance) => done(instance, compiled));
      return {};
    }
  });
  assert2.deepEqual(Object.keys(engine.errorCodes()).sort(), Object.keys(cases).sort());
});
test("an error is an Error with a name and a stack", () => {
  try {
    model.predict({ f1: "x" });
    assert2.fail();
  } catch (error) {
    assert2.ok(error instanceof SapwoodError2 && error instanceof Error);
    assert2.equal(error.name, "SapwoodError");
    assert2.match(error.stack ?? "", /SapwoodError: A value of the wrong type/);
  }
});
test("a model cut anywhere is refused, and the instances that failed leave nothing behind", async () => {
  const bytes = text(json);
  for (const file of [bytes, new Uint8Array(await readFile(modelPath("objective-reg-squarederror", "3.4.1"))), saved]) {
    for (let length = 0; length < file.length; length += 97) {
      await assert2.rejects(load(file.subarray(0, length)), (error) => {
        assert2.ok(["truncated", "malformed", "unknown_format", "digest_mismatch"].includes(error.code), `${length}: ${error.message}`);
        return true;
      });
    }
  }
});
test("a trap ends its model and no other", async () => {
  const engine = await Engine.open(compiled, text(json), "");
  const beyond = 2 ** 29 - 8;
  refused(() => engine.predict(0, engine.input, 1, 5, 1, beyond, 0), "wasm", { place: "the engine", message: "load it again" });
  for (const call of [() => engine.predictRow(0), () => engine.save("{}"), () => engine.selfTest()]) refused(call, "wasm");
  engine.close();
  assert2.equal(typeof model.predict({ f0: 1 }), "number");
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9lcnJvcnMudGVzdC50cyIsICIuLi93YXNtL2VuZ2luZS5tanMiLCAiLi4vc3JjL2Vycm9ycy50cyIsICIuLi9zcmMvaGVhcC50cyIsICIuLi9zcmMvc291cmNlLnRzIiwgIi4uL3NyYy9lbmdpbmUudHMiLCAiLi4vdGVzdC9maXh0dXJlcy50cyIsICIuLi90ZXN0L3JlZnVzZWQudHMiXSwKICAic291cmNlc0NvbnRlbnQiOiBbIi8vIE9uZSBjYXNlIGZvciBlYWNoIGVycm9yIGNvZGU7IGFuZCB0aGUgZW5naW5lJ3MgdGFibGUgb2YgY29kZXMgaXMgdGhlIHBhY2thZ2Uncy5cbmltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyBhZnRlciwgYmVmb3JlLCB0ZXN0IH0gZnJvbSAnbm9kZTp0ZXN0JztcbmltcG9ydCBjcmVhdGVFbmdpbmUgZnJvbSAnI2VuZ2luZSc7XG5pbXBvcnQgeyB0eXBlIEVycm9yQ29kZSwgbG9hZCwgdHlwZSBNb2RlbCwgU2Fwd29vZEVycm9yIH0gZnJvbSAnc2Fwd29vZCc7XG5pbXBvcnQgeyBFbmdpbmUgfSBmcm9tICcuLi9zcmMvZW5naW5lLnRzJztcbmltcG9ydCB7IG1vZGVsUGF0aCB9IGZyb20gJy4vZml4dHVyZXMudHMnO1xuaW1wb3J0IHsgcmVmdXNlZCwgcmVmdXNlZExhdGVyIH0gZnJvbSAnLi9yZWZ1c2VkLnRzJztcblxuY29uc3QganNvbiA9IGF3YWl0IHJlYWRGaWxlKG1vZGVsUGF0aCgnb2JqZWN0aXZlLXJlZy1zcXVhcmVkZXJyb3InLCAnMy40LjEnLCAnbW9kZWwuanNvbicpLCAndXRmOCcpO1xuY29uc3QgY29tcGlsZWQgPSBhd2FpdCBXZWJBc3NlbWJseS5jb21waWxlKGF3YWl0IHJlYWRGaWxlKCdkaXN0L2VuZ2luZS53YXNtJykpO1xuY29uc3QgdGV4dCA9IChtb2RlbDogc3RyaW5nKSA9PiBuZXcgVGV4dEVuY29kZXIoKS5lbmNvZGUobW9kZWwpO1xuY29uc3QgbG9hZENoYW5nZWQgPSAoZnJvbTogc3RyaW5nIHwgUmVnRXhwLCB0bzogc3RyaW5nKSA9PiB7XG4gIGNvbnN0IGNoYW5nZWQgPSBqc29uLnJlcGxhY2UoZnJvbSwgdG8pO1xuICBhc3NlcnQubm90RXF1YWwoY2hhbmdlZCwganNvbiwgJ3RoZSB0ZXh0IHRvIGNoYW5nZSBpcyB0aGVyZScpO1xuICByZXR1cm4gbG9hZCh0ZXh0KGNoYW5nZWQpKTtcbn07XG5cbmxldCBtb2RlbDogTW9kZWw7XG5sZXQgc2F2ZWQ6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+O1xuYmVmb3JlKGFzeW5jICgpID0+IHtcbiAgbW9kZWwgPSBhd2FpdCBsb2FkKHRleHQoanNvbikpO1xuICBzYXZlZCA9IG1vZGVsLnNhdmUoKTtcbn0pO1xuYWZ0ZXIoKCkgPT4gbW9kZWwuZGlzcG9zZSgpKTtcblxuLyoqIFRoZSBzYXZlZCBmaWxlIHdpdGggYSB0ZXh0IG9mIGl0cyBoZWFkZXIgcmVwbGFjZWQgYnkgb25lIG9mIHRoZSBzYW1lIGxlbmd0aC4gKi9cbmZ1bmN0aW9uIHNhdmVkV2l0aChmcm9tOiBzdHJpbmcsIHRvOiBzdHJpbmcpOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiB7XG4gIGNvbnN0IGF0ID0gQnVmZmVyLmZyb20oc2F2ZWQpLmluZGV4T2YoZnJvbSk7XG4gIGFzc2VydC5vayhhdCA+PSAwICYmIGZyb20ubGVuZ3RoID09PSB0by5sZW5ndGgpO1xuICBjb25zdCBjb3B5ID0gc2F2ZWQuc2xpY2UoKTtcbiAgY29weS5zZXQodGV4dCh0byksIGF0KTtcbiAgcmV0dXJuIGNvcHk7XG59XG5cbi8qKiBUaGUgbGFzdCBieXRlIG9mIHRoZSBuYW1lZCBhcnJheSwgb25lIGhpZ2hlci4gKi9cbmZ1bmN0aW9uIHNhdmVkV2l0aE90aGVyKG5hbWU6IHN0cmluZyk6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgY29uc3QgYnl0ZXMgPSBzYXZlZDtcbiAgY29uc3Qgc2l6ZSA9IE51bWJlcihuZXcgRGF0YVZpZXcoYnl0ZXMuYnVmZmVyKS5nZXRCaWdVaW50NjQoMCwgdHJ1ZSkpO1xuICBjb25zdCBoZWFkZXIgPSBKU09OLnBhcnNlKG5ldyBUZXh0RGVjb2RlcigpLmRlY29kZShieXRlcy5zdWJhcnJheSg4LCA4ICsgc2l6ZSkpKTtcbiAgY29uc3QgY29weSA9IGJ5dGVzLnNsaWNlKCk7XG4gIGNvbnN0IGxhc3QgPSA4ICsgc2l6ZSArIGhlYWRlcltuYW1lXS5kYXRhX29mZnNldHNbMV0gLSAxO1xuICBjb3B5W2xhc3RdID0gKGNvcHlbbGFzdF0gYXMgbnVtYmVyKSArIDE7XG4gIHJldHVybiBjb3B5O1xufVxuXG5jb25zdCBjYXNlczogUmVjb3JkPEVycm9yQ29kZSwgKCkgPT4gdW5rbm93bj4gPSB7XG4gIHRydW5jYXRlZDogKCkgPT4gcmVmdXNlZExhdGVyKGxvYWQodGV4dChqc29uLnNsaWNlKDAsIDEwMDApKSksICd0cnVuY2F0ZWQnLCB7IHBsYWNlOiAnYnl0ZSAxMDAwJywgZXhwZWN0ZWQ6ICdtb3JlIGJ5dGVzJyB9KSxcbiAgbWFsZm9ybWVkOiAoKSA9PiByZWZ1c2VkTGF0ZXIobG9hZENoYW5nZWQoJ1wibGVhcm5lclwiOicsICdcImxlYXJuZXJcIjsnKSwgJ21hbGZvcm1lZCcsIHsgcGxhY2U6ICdieXRlJywgZ290OiAnOycgfSksXG4gIGludmFsaWRfbW9kZWw6ICgpID0+XG4gICAgcmVmdXNlZExhdGVyKGxvYWRDaGFuZ2VkKC9cImxlZnRfY2hpbGRyZW5cIjpcXHMqXFxbXFxzKlxcZCsvLCAnXCJsZWZ0X2NoaWxkcmVuXCI6Wzk5OScpLCAnaW52YWxpZF9tb2RlbCcsIHsgcGxhY2U6ICd0cmVlc1swXScsIGdvdDogJzk5OScgfSksXG4gIHVuc3VwcG9ydGVkOiAoKSA9PiByZWZ1c2VkTGF0ZXIobG9hZENoYW5nZWQoJ1wiZ2J0cmVlXCInLCAnXCJmb3Jlc3RcIicpLCAndW5zdXBwb3J0ZWQnLCB7IHBsYWNlOiAnbmFtZScsIGdvdDogJ2ZvcmVzdCcgfSksXG4gIHVua25vd25fZm9ybWF0OiAoKSA9PiByZWZ1c2VkTGF0ZXIobG9hZCh0ZXh0KCdoZWxsbycpKSwgJ3Vua25vd25fZm9ybWF0JywgeyBtZXNzYWdlOiAnc2F2ZV9tb2RlbCcsIGV4cGVjdGVkOiAnWEdCb29zdCBKU09OJyB9KSxcbiAgZnV0dXJlX3ZlcnNpb246ICgpID0+XG4gICAgcmVmdXNlZExhdGVyKGxvYWQoc2F2ZWRXaXRoKCdcXFxcXCJmb3JtYXRcXFxcXCI6WzEsMF0nLCAnXFxcXFwiZm9ybWF0XFxcXFwiOls5LDBdJykpLCAnZnV0dXJlX3ZlcnNpb24nLCB7IGdvdDogJzknLCBleHBlY3RlZDogJzEnIH0pLFxuICB0b29fbGFyZ2U6ICgpID0+IHJlZnVzZWRMYXRlcihsb2FkKHRleHQoanNvbiksIHsgbWF4Qnl0ZXM6IDEwMCB9KSwgJ3Rvb19sYXJnZScsIHsgbWVzc2FnZTogJ21heEJ5dGVzJywgZXhwZWN0ZWQ6ICcxMDAgYnl0ZXMnIH0pLFxuICBvdXRfb2ZfbWVtb3J5OiBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgZW5naW5lID0gYXdhaXQgRW5naW5lLm9wZW4oY29tcGlsZWQsIHRleHQoanNvbiksICcnKTtcbiAgICBmb3IgKGNvbnN0IGRvdWJsZXMgb2YgWzIgKiogMjkgLSAxMDAsIDIgKiogMjksIDIgKiogNDBdKSB7XG4gICAgICByZWZ1c2VkKCgpID0+IGVuZ2luZS5yZXNlcnZlKGRvdWJsZXMpLCAnb3V0X29mX21lbW9yeScsIHsgcGxhY2U6ICd0aGUgYmF0Y2gnLCBnb3Q6IGAke2RvdWJsZXMgKiA4fSBieXRlc2AgfSk7XG4gICAgfVxuICAgIGVuZ2luZS5kb3VibGVzKCkuZmlsbCgxLCBlbmdpbmUuaW5wdXQsIGVuZ2luZS5pbnB1dCArIDUpO1xuICAgIGVuZ2luZS5wcmVkaWN0Um93KDApOyAvLyB0aGUgc2FtZSBpbnN0YW5jZSBrZWVwcyB3b3JraW5nXG4gIH0sXG4gIGRpZ2VzdF9taXNtYXRjaDogKCkgPT4gcmVmdXNlZExhdGVyKGxvYWQoc2F2ZWRXaXRoT3RoZXIoJ2ZvcmVzdC5sZWFmJykpLCAnZGlnZXN0X21pc21hdGNoJywgeyBtZXNzYWdlOiAvY2hhbmdlZHxkYW1hZ2VkfGNvbnRlbnRzLyB9KSxcbiAgZ29sZGVuX21pc21hdGNoOiBhc3luYyAoKSA9PiB7XG4gICAgY29uc3QgY2hhbmdlZCA9IHNhdmVkV2l0aE90aGVyKCdnb2xkZW4ucmF3Jyk7XG4gICAgY29uc3QgZXJyb3IgPSBhd2FpdCBsb2FkKGNoYW5nZWQpLnRoZW4oKCkgPT4gYXNzZXJ0LmZhaWwoKSwgKGVycm9yOiBTYXB3b29kRXJyb3IpID0+IGVycm9yKTtcbiAgICBjaGFuZ2VkLnNldCh0ZXh0KGVycm9yLmdvdCksIEJ1ZmZlci5mcm9tKGNoYW5nZWQpLmluZGV4T2YoZXJyb3IuZXhwZWN0ZWQpKTsgLy8gaXRzIGRpZ2VzdCBpcyByaWdodCBhZ2FpblxuICAgIGF3YWl0IHJlZnVzZWRMYXRlcihsb2FkKGNoYW5nZWQpLCAnZ29sZGVuX21pc21hdGNoJywgeyBwbGFjZTogJ3JvdyAzMScgfSk7XG4gIH0sXG4gIGludmFsaWRfYXJndW1lbnQ6ICgpID0+IHJlZnVzZWQoKCkgPT4gbW9kZWwucHJlZGljdCg1IGFzIHVua25vd24gYXMgb2JqZWN0KSwgJ2ludmFsaWRfYXJndW1lbnQnLCB7IHBsYWNlOiAneCcsIGdvdDogJzUnIH0pLFxuICBpbnZhbGlkX2lucHV0OiAoKSA9PiByZWZ1c2VkKCgpID0+IG1vZGVsLnByZWRpY3QoeyBmMTogJzEnIH0pLCAnaW52YWxpZF9pbnB1dCcsIHsgcGxhY2U6ICdmMScsIGdvdDogJ1wiMVwiJywgZXhwZWN0ZWQ6ICdhIG51bWJlcicgfSksXG4gIHVua25vd25fY2F0ZWdvcnk6IGFzeW5jICgpID0+IHtcbiAgICBjb25zdCB0cmVlcyA9IGF3YWl0IGxvYWQobW9kZWxQYXRoKCdjYXRlZ29yaWVzLXN0cmluZ3MnLCAnMy40LjEnKSk7XG4gICAgcmVmdXNlZCgoKSA9PiB0cmVlcy5wcmVkaWN0KHsgc21hbGw6ICdwYWxtJyB9KSwgJ3Vua25vd25fY2F0ZWdvcnknLCB7IHBsYWNlOiAnc21hbGwnLCBnb3Q6ICdcInBhbG1cIicsIGV4cGVjdGVkOiAnb25lIG9mIFwieFwiJyB9KTtcbiAgfSxcbiAgbm9fc3VjaF9hbnN3ZXI6ICgpID0+IHJlZnVzZWQoKCkgPT4gbW9kZWwucHJlZGljdFByb2JhKHsgZjE6IDEgfSksICdub19zdWNoX2Fuc3dlcicsIHsgcGxhY2U6ICdwcmVkaWN0UHJvYmEnLCBtZXNzYWdlOiAndXNlIHByZWRpY3QnIH0pLFxuICB3YXNtOiAoKSA9PiByZWZ1c2VkTGF0ZXIobG9hZCh0ZXh0KGpzb24pLCB7IHdhc206IHRleHQoJ2hlbGxvJykgfSksICd3YXNtJywgeyBwbGFjZTogJ3sgd2FzbSB9JywgZ290OiAnNSBieXRlcycgfSksXG4gIG5ldHdvcms6ICgpID0+IHJlZnVzZWRMYXRlcihsb2FkKCcvbm8vc3VjaC9maWxlJyksICduZXR3b3JrJywgeyBwbGFjZTogJy9uby9zdWNoL2ZpbGUnLCBnb3Q6ICdFTk9FTlQnIH0pLFxuICBhYm9ydGVkOiAoKSA9PiByZWZ1c2VkTGF0ZXIobG9hZCh0ZXh0KGpzb24pLCB7IHNpZ25hbDogQWJvcnRTaWduYWwuYWJvcnQoKSB9KSwgJ2Fib3J0ZWQnLCB7IHBsYWNlOiAnc2lnbmFsJyB9KSxcbiAgaW50ZWdyaXR5OiAoKSA9PiByZWZ1c2VkTGF0ZXIobG9hZCh0ZXh0KGpzb24pLCB7IGludGVncml0eTogYHNoYTI1Ni0keydBJy5yZXBlYXQoNDMpfT1gIH0pLCAnaW50ZWdyaXR5JywgeyBleHBlY3RlZDogJ3NoYTI1Ni1BQUFBJyB9KSxcbiAgZGlzcG9zZWQ6IGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBnb25lID0gYXdhaXQgbG9hZCh0ZXh0KGpzb24pKTtcbiAgICBnb25lLmRpc3Bvc2UoKTtcbiAgICBmb3IgKGNvbnN0IGNhbGwgb2YgWygpID0+IGdvbmUucHJlZGljdCh7IGYwOiAxIH0pLCAoKSA9PiBnb25lLnByZWRpY3RSYXcoW10pLCAoKSA9PiBnb25lLnNlbGZUZXN0KCksICgpID0+IGdvbmUuc2F2ZSgpXSkge1xuICAgICAgcmVmdXNlZChjYWxsLCAnZGlzcG9zZWQnLCB7IHBsYWNlOiAnbW9kZWwnIH0pO1xuICAgIH1cbiAgICBhc3NlcnQuZXF1YWwoZ29uZS50YXNrLCAncmVncmVzc2lvbicsICd3aGF0IGl0IHdhcyBpcyBzdGlsbCBrbm93bicpO1xuICB9LFxufTtcblxuZm9yIChjb25zdCBbY29kZSwgY2hlY2tdIG9mIE9iamVjdC5lbnRyaWVzKGNhc2VzKSkge1xuICB0ZXN0KGAke2NvZGV9IGlzIHJhaXNlZCB3aXRoIGl0cyBwYXJ0c2AsIGFzeW5jICgpID0+IHtcbiAgICBhd2FpdCBjaGVjaygpO1xuICB9KTtcbn1cblxudGVzdCgndGhlIGNvZGVzIGFyZSB0aG9zZSBvZiB0aGUgZW5naW5lJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBlbmdpbmUgPSBhd2FpdCBjcmVhdGVFbmdpbmUoe1xuICAgIGluc3RhbnRpYXRlV2FzbShpbXBvcnRzLCBkb25lKSB7XG4gICAgICBXZWJBc3NlbWJseS5pbnN0YW50aWF0ZShjb21waWxlZCwgaW1wb3J0cykudGhlbigoaW5zdGFuY2UpID0+IGRvbmUoaW5zdGFuY2UsIGNvbXBpbGVkKSk7XG4gICAgICByZXR1cm4ge307XG4gICAgfSxcbiAgfSk7XG4gIGFzc2VydC5kZWVwRXF1YWwoT2JqZWN0LmtleXMoZW5naW5lLmVycm9yQ29kZXMoKSkuc29ydCgpLCBPYmplY3Qua2V5cyhjYXNlcykuc29ydCgpKTtcbn0pO1xuXG50ZXN0KCdhbiBlcnJvciBpcyBhbiBFcnJvciB3aXRoIGEgbmFtZSBhbmQgYSBzdGFjaycsICgpID0+IHtcbiAgdHJ5IHtcbiAgICBtb2RlbC5wcmVkaWN0KHsgZjE6ICd4JyB9KTtcbiAgICBhc3NlcnQuZmFpbCgpO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGFzc2VydC5vayhlcnJvciBpbnN0YW5jZW9mIFNhcHdvb2RFcnJvciAmJiBlcnJvciBpbnN0YW5jZW9mIEVycm9yKTtcbiAgICBhc3NlcnQuZXF1YWwoZXJyb3IubmFtZSwgJ1NhcHdvb2RFcnJvcicpO1xuICAgIGFzc2VydC5tYXRjaChlcnJvci5zdGFjayA/PyAnJywgL1NhcHdvb2RFcnJvcjogQSB2YWx1ZSBvZiB0aGUgd3JvbmcgdHlwZS8pO1xuICB9XG59KTtcblxudGVzdCgnYSBtb2RlbCBjdXQgYW55d2hlcmUgaXMgcmVmdXNlZCwgYW5kIHRoZSBpbnN0YW5jZXMgdGhhdCBmYWlsZWQgbGVhdmUgbm90aGluZyBiZWhpbmQnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IGJ5dGVzID0gdGV4dChqc29uKTtcbiAgZm9yIChjb25zdCBmaWxlIG9mIFtieXRlcywgbmV3IFVpbnQ4QXJyYXkoYXdhaXQgcmVhZEZpbGUobW9kZWxQYXRoKCdvYmplY3RpdmUtcmVnLXNxdWFyZWRlcnJvcicsICczLjQuMScpKSksIHNhdmVkXSkge1xuICAgIGZvciAobGV0IGxlbmd0aCA9IDA7IGxlbmd0aCA8IGZpbGUubGVuZ3RoOyBsZW5ndGggKz0gOTcpIHtcbiAgICAgIGF3YWl0IGFzc2VydC5yZWplY3RzKGxvYWQoZmlsZS5zdWJhcnJheSgwLCBsZW5ndGgpKSwgKGVycm9yOiBTYXB3b29kRXJyb3IpID0+IHtcbiAgICAgICAgYXNzZXJ0Lm9rKFsndHJ1bmNhdGVkJywgJ21hbGZvcm1lZCcsICd1bmtub3duX2Zvcm1hdCcsICdkaWdlc3RfbWlzbWF0Y2gnXS5pbmNsdWRlcyhlcnJvci5jb2RlKSwgYCR7bGVuZ3RofTogJHtlcnJvci5tZXNzYWdlfWApO1xuICAgICAgICByZXR1cm4gdHJ1ZTtcbiAgICAgIH0pO1xuICAgIH1cbiAgfVxufSk7XG5cbnRlc3QoJ2EgdHJhcCBlbmRzIGl0cyBtb2RlbCBhbmQgbm8gb3RoZXInLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IGVuZ2luZSA9IGF3YWl0IEVuZ2luZS5vcGVuKGNvbXBpbGVkLCB0ZXh0KGpzb24pLCAnJyk7XG4gIGNvbnN0IGJleW9uZCA9IDIgKiogMjkgLSA4OyAvLyA0IEdCOiBubyBzdWNoIG1lbW9yeVxuICByZWZ1c2VkKCgpID0+IGVuZ2luZS5wcmVkaWN0KDAsIGVuZ2luZS5pbnB1dCwgMSwgNSwgMSwgYmV5b25kLCAwKSwgJ3dhc20nLCB7IHBsYWNlOiAndGhlIGVuZ2luZScsIG1lc3NhZ2U6ICdsb2FkIGl0IGFnYWluJyB9KTtcbiAgZm9yIChjb25zdCBjYWxsIG9mIFsoKSA9PiBlbmdpbmUucHJlZGljdFJvdygwKSwgKCkgPT4gZW5naW5lLnNhdmUoJ3t9JyksICgpID0+IGVuZ2luZS5zZWxmVGVzdCgpXSkgcmVmdXNlZChjYWxsLCAnd2FzbScpO1xuICBlbmdpbmUuY2xvc2UoKTtcbiAgYXNzZXJ0LmVxdWFsKHR5cGVvZiBtb2RlbC5wcmVkaWN0KHsgZjA6IDEgfSksICdudW1iZXInKTtcbn0pO1xuIiwgIlxudmFyIE1vZHVsZSA9ICgoKSA9PiB7XG4gIHZhciBfc2NyaXB0RGlyID0gXCJcIjtcbiAgXG4gIHJldHVybiAoXG5mdW5jdGlvbihNb2R1bGUpIHtcbiAgTW9kdWxlID0gTW9kdWxlIHx8IHt9O1xuXG5udWxsO3ZhciBNb2R1bGU9dHlwZW9mIE1vZHVsZSE9XCJ1bmRlZmluZWRcIj9Nb2R1bGU6e307dmFyIHJlYWR5UHJvbWlzZVJlc29sdmUscmVhZHlQcm9taXNlUmVqZWN0O01vZHVsZVtcInJlYWR5XCJdPW5ldyBQcm9taXNlKGZ1bmN0aW9uKHJlc29sdmUscmVqZWN0KXtyZWFkeVByb21pc2VSZXNvbHZlPXJlc29sdmU7cmVhZHlQcm9taXNlUmVqZWN0PXJlamVjdH0pO3ZhciBtb2R1bGVPdmVycmlkZXM9T2JqZWN0LmFzc2lnbih7fSxNb2R1bGUpO3ZhciBhcmd1bWVudHNfPVtdO3ZhciBFTlZJUk9OTUVOVF9JU19XRUI9dHlwZW9mIHdpbmRvdz09XCJvYmplY3RcIjt2YXIgRU5WSVJPTk1FTlRfSVNfV09SS0VSPXR5cGVvZiBpbXBvcnRTY3JpcHRzPT1cImZ1bmN0aW9uXCI7dmFyIEVOVklST05NRU5UX0lTX05PREU9dHlwZW9mIHByb2Nlc3M9PVwib2JqZWN0XCImJnR5cGVvZiBwcm9jZXNzLnZlcnNpb25zPT1cIm9iamVjdFwiJiZ0eXBlb2YgcHJvY2Vzcy52ZXJzaW9ucy5ub2RlPT1cInN0cmluZ1wiO3ZhciBzY3JpcHREaXJlY3Rvcnk9XCJcIjtmdW5jdGlvbiBsb2NhdGVGaWxlKHBhdGgpe3JldHVybiBzY3JpcHREaXJlY3RvcnkrcGF0aH12YXIgcmVhZF8scmVhZEFzeW5jLHJlYWRCaW5hcnksc2V0V2luZG93VGl0bGU7aWYoRU5WSVJPTk1FTlRfSVNfV0VCfHxFTlZJUk9OTUVOVF9JU19XT1JLRVIpe2lmKEVOVklST05NRU5UX0lTX1dPUktFUil7c2NyaXB0RGlyZWN0b3J5PXNlbGYubG9jYXRpb24uaHJlZn1lbHNlIGlmKHR5cGVvZiBkb2N1bWVudCE9XCJ1bmRlZmluZWRcIiYmZG9jdW1lbnQuY3VycmVudFNjcmlwdCl7c2NyaXB0RGlyZWN0b3J5PWRvY3VtZW50LmN1cnJlbnRTY3JpcHQuc3JjfWlmKF9zY3JpcHREaXIpe3NjcmlwdERpcmVjdG9yeT1fc2NyaXB0RGlyfWlmKHNjcmlwdERpcmVjdG9yeS5pbmRleE9mKFwiYmxvYjpcIikhPT0wKXtzY3JpcHREaXJlY3Rvcnk9c2NyaXB0RGlyZWN0b3J5LnN1YnN0cigwLHNjcmlwdERpcmVjdG9yeS5yZXBsYWNlKC9bPyNdLiovLFwiXCIpLmxhc3RJbmRleE9mKFwiL1wiKSsxKX1lbHNle3NjcmlwdERpcmVjdG9yeT1cIlwifXtyZWFkXz0odXJsPT57dmFyIHhocj1uZXcgWE1MSHR0cFJlcXVlc3Q7eGhyLm9wZW4oXCJHRVRcIix1cmwsZmFsc2UpO3hoci5zZW5kKG51bGwpO3JldHVybiB4aHIucmVzcG9uc2VUZXh0fSk7aWYoRU5WSVJPTk1FTlRfSVNfV09SS0VSKXtyZWFkQmluYXJ5PSh1cmw9Pnt2YXIgeGhyPW5ldyBYTUxIdHRwUmVxdWVzdDt4aHIub3BlbihcIkdFVFwiLHVybCxmYWxzZSk7eGhyLnJlc3BvbnNlVHlwZT1cImFycmF5YnVmZmVyXCI7eGhyLnNlbmQobnVsbCk7cmV0dXJuIG5ldyBVaW50OEFycmF5KHhoci5yZXNwb25zZSl9KX1yZWFkQXN5bmM9KCh1cmwsb25sb2FkLG9uZXJyb3IpPT57dmFyIHhocj1uZXcgWE1MSHR0cFJlcXVlc3Q7eGhyLm9wZW4oXCJHRVRcIix1cmwsdHJ1ZSk7eGhyLnJlc3BvbnNlVHlwZT1cImFycmF5YnVmZmVyXCI7eGhyLm9ubG9hZD0oKCk9PntpZih4aHIuc3RhdHVzPT0yMDB8fHhoci5zdGF0dXM9PTAmJnhoci5yZXNwb25zZSl7b25sb2FkKHhoci5yZXNwb25zZSk7cmV0dXJufW9uZXJyb3IoKX0pO3hoci5vbmVycm9yPW9uZXJyb3I7eGhyLnNlbmQobnVsbCl9KX1zZXRXaW5kb3dUaXRsZT0odGl0bGU9PmRvY3VtZW50LnRpdGxlPXRpdGxlKX1lbHNle312YXIgb3V0PWNvbnNvbGUubG9nLmJpbmQoY29uc29sZSk7dmFyIGVycj1jb25zb2xlLndhcm4uYmluZChjb25zb2xlKTtPYmplY3QuYXNzaWduKE1vZHVsZSxtb2R1bGVPdmVycmlkZXMpO21vZHVsZU92ZXJyaWRlcz1udWxsO3ZhciB3YXNtQmluYXJ5O2lmKHR5cGVvZiBXZWJBc3NlbWJseSE9XCJvYmplY3RcIil7YWJvcnQoXCJubyBuYXRpdmUgd2FzbSBzdXBwb3J0IGRldGVjdGVkXCIpfXZhciB3YXNtTWVtb3J5O3ZhciBBQk9SVD1mYWxzZTt2YXIgRVhJVFNUQVRVUzt2YXIgVVRGOERlY29kZXI9dHlwZW9mIFRleHREZWNvZGVyIT1cInVuZGVmaW5lZFwiP25ldyBUZXh0RGVjb2RlcihcInV0ZjhcIik6dW5kZWZpbmVkO2Z1bmN0aW9uIFVURjhBcnJheVRvU3RyaW5nKGhlYXAsaWR4LG1heEJ5dGVzVG9SZWFkKXtpZHg+Pj49MDt2YXIgZW5kSWR4PWlkeCttYXhCeXRlc1RvUmVhZDt2YXIgZW5kUHRyPWlkeDt3aGlsZShoZWFwW2VuZFB0cj4+PjBdJiYhKGVuZFB0cj49ZW5kSWR4KSkrK2VuZFB0cjtpZihlbmRQdHItaWR4PjE2JiZoZWFwLnN1YmFycmF5JiZVVEY4RGVjb2Rlcil7cmV0dXJuIFVURjhEZWNvZGVyLmRlY29kZShoZWFwLnN1YmFycmF5KGlkeD4+PjAsZW5kUHRyPj4+MCkpfWVsc2V7dmFyIHN0cj1cIlwiO3doaWxlKGlkeDxlbmRQdHIpe3ZhciB1MD1oZWFwW2lkeCsrPj4+MF07aWYoISh1MCYxMjgpKXtzdHIrPVN0cmluZy5mcm9tQ2hhckNvZGUodTApO2NvbnRpbnVlfXZhciB1MT1oZWFwW2lkeCsrPj4+MF0mNjM7aWYoKHUwJjIyNCk9PTE5Mil7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKCh1MCYzMSk8PDZ8dTEpO2NvbnRpbnVlfXZhciB1Mj1oZWFwW2lkeCsrPj4+MF0mNjM7aWYoKHUwJjI0MCk9PTIyNCl7dTA9KHUwJjE1KTw8MTJ8dTE8PDZ8dTJ9ZWxzZXt1MD0odTAmNyk8PDE4fHUxPDwxMnx1Mjw8NnxoZWFwW2lkeCsrPj4+MF0mNjN9aWYodTA8NjU1MzYpe3N0cis9U3RyaW5nLmZyb21DaGFyQ29kZSh1MCl9ZWxzZXt2YXIgY2g9dTAtNjU1MzY7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDU1Mjk2fGNoPj4xMCw1NjMyMHxjaCYxMDIzKX19fXJldHVybiBzdHJ9ZnVuY3Rpb24gVVRGOFRvU3RyaW5nKHB0cixtYXhCeXRlc1RvUmVhZCl7cHRyPj4+PTA7cmV0dXJuIHB0cj9VVEY4QXJyYXlUb1N0cmluZyhIRUFQVTgscHRyLG1heEJ5dGVzVG9SZWFkKTpcIlwifWZ1bmN0aW9uIHN0cmluZ1RvVVRGOEFycmF5KHN0cixoZWFwLG91dElkeCxtYXhCeXRlc1RvV3JpdGUpe291dElkeD4+Pj0wO2lmKCEobWF4Qnl0ZXNUb1dyaXRlPjApKXJldHVybiAwO3ZhciBzdGFydElkeD1vdXRJZHg7dmFyIGVuZElkeD1vdXRJZHgrbWF4Qnl0ZXNUb1dyaXRlLTE7Zm9yKHZhciBpPTA7aTxzdHIubGVuZ3RoOysraSl7dmFyIHU9c3RyLmNoYXJDb2RlQXQoaSk7aWYodT49NTUyOTYmJnU8PTU3MzQzKXt2YXIgdTE9c3RyLmNoYXJDb2RlQXQoKytpKTt1PTY1NTM2KygodSYxMDIzKTw8MTApfHUxJjEwMjN9aWYodTw9MTI3KXtpZihvdXRJZHg+PWVuZElkeClicmVhaztoZWFwW291dElkeCsrPj4+MF09dX1lbHNlIGlmKHU8PTIwNDcpe2lmKG91dElkeCsxPj1lbmRJZHgpYnJlYWs7aGVhcFtvdXRJZHgrKz4+PjBdPTE5Mnx1Pj42O2hlYXBbb3V0SWR4Kys+Pj4wXT0xMjh8dSY2M31lbHNlIGlmKHU8PTY1NTM1KXtpZihvdXRJZHgrMj49ZW5kSWR4KWJyZWFrO2hlYXBbb3V0SWR4Kys+Pj4wXT0yMjR8dT4+MTI7aGVhcFtvdXRJZHgrKz4+PjBdPTEyOHx1Pj42JjYzO2hlYXBbb3V0SWR4Kys+Pj4wXT0xMjh8dSY2M31lbHNle2lmKG91dElkeCszPj1lbmRJZHgpYnJlYWs7aGVhcFtvdXRJZHgrKz4+PjBdPTI0MHx1Pj4xODtoZWFwW291dElkeCsrPj4+MF09MTI4fHU+PjEyJjYzO2hlYXBbb3V0SWR4Kys+Pj4wXT0xMjh8dT4+NiY2MztoZWFwW291dElkeCsrPj4+MF09MTI4fHUmNjN9fWhlYXBbb3V0SWR4Pj4+MF09MDtyZXR1cm4gb3V0SWR4LXN0YXJ0SWR4fWZ1bmN0aW9uIHN0cmluZ1RvVVRGOChzdHIsb3V0UHRyLG1heEJ5dGVzVG9Xcml0ZSl7cmV0dXJuIHN0cmluZ1RvVVRGOEFycmF5KHN0cixIRUFQVTgsb3V0UHRyLG1heEJ5dGVzVG9Xcml0ZSl9ZnVuY3Rpb24gbGVuZ3RoQnl0ZXNVVEY4KHN0cil7dmFyIGxlbj0wO2Zvcih2YXIgaT0wO2k8c3RyLmxlbmd0aDsrK2kpe3ZhciB1PXN0ci5jaGFyQ29kZUF0KGkpO2lmKHU+PTU1Mjk2JiZ1PD01NzM0Myl1PTY1NTM2KygodSYxMDIzKTw8MTApfHN0ci5jaGFyQ29kZUF0KCsraSkmMTAyMztpZih1PD0xMjcpKytsZW47ZWxzZSBpZih1PD0yMDQ3KWxlbis9MjtlbHNlIGlmKHU8PTY1NTM1KWxlbis9MztlbHNlIGxlbis9NH1yZXR1cm4gbGVufXZhciBVVEYxNkRlY29kZXI9dHlwZW9mIFRleHREZWNvZGVyIT1cInVuZGVmaW5lZFwiP25ldyBUZXh0RGVjb2RlcihcInV0Zi0xNmxlXCIpOnVuZGVmaW5lZDtmdW5jdGlvbiBVVEYxNlRvU3RyaW5nKHB0cixtYXhCeXRlc1RvUmVhZCl7dmFyIGVuZFB0cj1wdHI7dmFyIGlkeD1lbmRQdHI+PjE7dmFyIG1heElkeD1pZHgrbWF4Qnl0ZXNUb1JlYWQvMjt3aGlsZSghKGlkeD49bWF4SWR4KSYmSEVBUFUxNltpZHg+Pj4wXSkrK2lkeDtlbmRQdHI9aWR4PDwxO2lmKGVuZFB0ci1wdHI+MzImJlVURjE2RGVjb2Rlcil7cmV0dXJuIFVURjE2RGVjb2Rlci5kZWNvZGUoSEVBUFU4LnN1YmFycmF5KHB0cj4+PjAsZW5kUHRyPj4+MCkpfWVsc2V7dmFyIHN0cj1cIlwiO2Zvcih2YXIgaT0wOyEoaT49bWF4Qnl0ZXNUb1JlYWQvMik7KytpKXt2YXIgY29kZVVuaXQ9SEVBUDE2W3B0citpKjI+Pj4xXTtpZihjb2RlVW5pdD09MClicmVhaztzdHIrPVN0cmluZy5mcm9tQ2hhckNvZGUoY29kZVVuaXQpfXJldHVybiBzdHJ9fWZ1bmN0aW9uIHN0cmluZ1RvVVRGMTYoc3RyLG91dFB0cixtYXhCeXRlc1RvV3JpdGUpe2lmKG1heEJ5dGVzVG9Xcml0ZT09PXVuZGVmaW5lZCl7bWF4Qnl0ZXNUb1dyaXRlPTIxNDc0ODM2NDd9aWYobWF4Qnl0ZXNUb1dyaXRlPDIpcmV0dXJuIDA7bWF4Qnl0ZXNUb1dyaXRlLT0yO3ZhciBzdGFydFB0cj1vdXRQdHI7dmFyIG51bUNoYXJzVG9Xcml0ZT1tYXhCeXRlc1RvV3JpdGU8c3RyLmxlbmd0aCoyP21heEJ5dGVzVG9Xcml0ZS8yOnN0ci5sZW5ndGg7Zm9yKHZhciBpPTA7aTxudW1DaGFyc1RvV3JpdGU7KytpKXt2YXIgY29kZVVuaXQ9c3RyLmNoYXJDb2RlQXQoaSk7SEVBUDE2W291dFB0cj4+PjFdPWNvZGVVbml0O291dFB0cis9Mn1IRUFQMTZbb3V0UHRyPj4+MV09MDtyZXR1cm4gb3V0UHRyLXN0YXJ0UHRyfWZ1bmN0aW9uIGxlbmd0aEJ5dGVzVVRGMTYoc3RyKXtyZXR1cm4gc3RyLmxlbmd0aCoyfWZ1bmN0aW9uIFVURjMyVG9TdHJpbmcocHRyLG1heEJ5dGVzVG9SZWFkKXt2YXIgaT0wO3ZhciBzdHI9XCJcIjt3aGlsZSghKGk+PW1heEJ5dGVzVG9SZWFkLzQpKXt2YXIgdXRmMzI9SEVBUDMyW3B0citpKjQ+Pj4yXTtpZih1dGYzMj09MClicmVhazsrK2k7aWYodXRmMzI+PTY1NTM2KXt2YXIgY2g9dXRmMzItNjU1MzY7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDU1Mjk2fGNoPj4xMCw1NjMyMHxjaCYxMDIzKX1lbHNle3N0cis9U3RyaW5nLmZyb21DaGFyQ29kZSh1dGYzMil9fXJldHVybiBzdHJ9ZnVuY3Rpb24gc3RyaW5nVG9VVEYzMihzdHIsb3V0UHRyLG1heEJ5dGVzVG9Xcml0ZSl7b3V0UHRyPj4+PTA7aWYobWF4Qnl0ZXNUb1dyaXRlPT09dW5kZWZpbmVkKXttYXhCeXRlc1RvV3JpdGU9MjE0NzQ4MzY0N31pZihtYXhCeXRlc1RvV3JpdGU8NClyZXR1cm4gMDt2YXIgc3RhcnRQdHI9b3V0UHRyO3ZhciBlbmRQdHI9c3RhcnRQdHIrbWF4Qnl0ZXNUb1dyaXRlLTQ7Zm9yKHZhciBpPTA7aTxzdHIubGVuZ3RoOysraSl7dmFyIGNvZGVVbml0PXN0ci5jaGFyQ29kZUF0KGkpO2lmKGNvZGVVbml0Pj01NTI5NiYmY29kZVVuaXQ8PTU3MzQzKXt2YXIgdHJhaWxTdXJyb2dhdGU9c3RyLmNoYXJDb2RlQXQoKytpKTtjb2RlVW5pdD02NTUzNisoKGNvZGVVbml0JjEwMjMpPDwxMCl8dHJhaWxTdXJyb2dhdGUmMTAyM31IRUFQMzJbb3V0UHRyPj4+Ml09Y29kZVVuaXQ7b3V0UHRyKz00O2lmKG91dFB0cis0PmVuZFB0cilicmVha31IRUFQMzJbb3V0UHRyPj4+Ml09MDtyZXR1cm4gb3V0UHRyLXN0YXJ0UHRyfWZ1bmN0aW9uIGxlbmd0aEJ5dGVzVVRGMzIoc3RyKXt2YXIgbGVuPTA7Zm9yKHZhciBpPTA7aTxzdHIubGVuZ3RoOysraSl7dmFyIGNvZGVVbml0PXN0ci5jaGFyQ29kZUF0KGkpO2lmKGNvZGVVbml0Pj01NTI5NiYmY29kZVVuaXQ8PTU3MzQzKSsraTtsZW4rPTR9cmV0dXJuIGxlbn12YXIgYnVmZmVyLEhFQVA4LEhFQVBVOCxIRUFQMTYsSEVBUFUxNixIRUFQMzIsSEVBUFUzMixIRUFQRjMyLEhFQVBGNjQ7ZnVuY3Rpb24gdXBkYXRlR2xvYmFsQnVmZmVyQW5kVmlld3MoYnVmKXtidWZmZXI9YnVmO01vZHVsZVtcIkhFQVA4XCJdPUhFQVA4PW5ldyBJbnQ4QXJyYXkoYnVmKTtNb2R1bGVbXCJIRUFQMTZcIl09SEVBUDE2PW5ldyBJbnQxNkFycmF5KGJ1Zik7TW9kdWxlW1wiSEVBUDMyXCJdPUhFQVAzMj1uZXcgSW50MzJBcnJheShidWYpO01vZHVsZVtcIkhFQVBVOFwiXT1IRUFQVTg9bmV3IFVpbnQ4QXJyYXkoYnVmKTtNb2R1bGVbXCJIRUFQVTE2XCJdPUhFQVBVMTY9bmV3IFVpbnQxNkFycmF5KGJ1Zik7TW9kdWxlW1wiSEVBUFUzMlwiXT1IRUFQVTMyPW5ldyBVaW50MzJBcnJheShidWYpO01vZHVsZVtcIkhFQVBGMzJcIl09SEVBUEYzMj1uZXcgRmxvYXQzMkFycmF5KGJ1Zik7TW9kdWxlW1wiSEVBUEY2NFwiXT1IRUFQRjY0PW5ldyBGbG9hdDY0QXJyYXkoYnVmKX12YXIgd2FzbVRhYmxlO3ZhciBfX0FUUFJFUlVOX189W107dmFyIF9fQVRJTklUX189W107dmFyIF9fQVRQT1NUUlVOX189W107dmFyIHJ1bnRpbWVJbml0aWFsaXplZD1mYWxzZTtmdW5jdGlvbiBwcmVSdW4oKXtjYWxsUnVudGltZUNhbGxiYWNrcyhfX0FUUFJFUlVOX18pfWZ1bmN0aW9uIGluaXRSdW50aW1lKCl7cnVudGltZUluaXRpYWxpemVkPXRydWU7Y2FsbFJ1bnRpbWVDYWxsYmFja3MoX19BVElOSVRfXyl9ZnVuY3Rpb24gcG9zdFJ1bigpe2NhbGxSdW50aW1lQ2FsbGJhY2tzKF9fQVRQT1NUUlVOX18pfWZ1bmN0aW9uIGFkZE9uSW5pdChjYil7X19BVElOSVRfXy51bnNoaWZ0KGNiKX12YXIgcnVuRGVwZW5kZW5jaWVzPTA7dmFyIHJ1bkRlcGVuZGVuY3lXYXRjaGVyPW51bGw7dmFyIGRlcGVuZGVuY2llc0Z1bGZpbGxlZD1udWxsO2Z1bmN0aW9uIGFkZFJ1bkRlcGVuZGVuY3koaWQpe3J1bkRlcGVuZGVuY2llcysrfWZ1bmN0aW9uIHJlbW92ZVJ1bkRlcGVuZGVuY3koaWQpe3J1bkRlcGVuZGVuY2llcy0tO2lmKHJ1bkRlcGVuZGVuY2llcz09MCl7aWYocnVuRGVwZW5kZW5jeVdhdGNoZXIhPT1udWxsKXtjbGVhckludGVydmFsKHJ1bkRlcGVuZGVuY3lXYXRjaGVyKTtydW5EZXBlbmRlbmN5V2F0Y2hlcj1udWxsfWlmKGRlcGVuZGVuY2llc0Z1bGZpbGxlZCl7dmFyIGNhbGxiYWNrPWRlcGVuZGVuY2llc0Z1bGZpbGxlZDtkZXBlbmRlbmNpZXNGdWxmaWxsZWQ9bnVsbDtjYWxsYmFjaygpfX19TW9kdWxlW1wicHJlbG9hZGVkSW1hZ2VzXCJdPXt9O01vZHVsZVtcInByZWxvYWRlZEF1ZGlvc1wiXT17fTtmdW5jdGlvbiBhYm9ydCh3aGF0KXt3aGF0PVwiQWJvcnRlZChcIit3aGF0K1wiKVwiO2Vycih3aGF0KTtBQk9SVD10cnVlO0VYSVRTVEFUVVM9MTt3aGF0Kz1cIi4gQnVpbGQgd2l0aCAtcyBBU1NFUlRJT05TPTEgZm9yIG1vcmUgaW5mby5cIjt2YXIgZT1uZXcgV2ViQXNzZW1ibHkuUnVudGltZUVycm9yKHdoYXQpO3JlYWR5UHJvbWlzZVJlamVjdChlKTt0aHJvdyBlfXZhciBkYXRhVVJJUHJlZml4PVwiZGF0YTphcHBsaWNhdGlvbi9vY3RldC1zdHJlYW07YmFzZTY0LFwiO2Z1bmN0aW9uIGlzRGF0YVVSSShmaWxlbmFtZSl7cmV0dXJuIGZpbGVuYW1lLnN0YXJ0c1dpdGgoZGF0YVVSSVByZWZpeCl9dmFyIHdhc21CaW5hcnlGaWxlO2lmKE1vZHVsZVtcImxvY2F0ZUZpbGVcIl0pe3dhc21CaW5hcnlGaWxlPVwiZW5naW5lLndhc21cIjtpZighaXNEYXRhVVJJKHdhc21CaW5hcnlGaWxlKSl7d2FzbUJpbmFyeUZpbGU9bG9jYXRlRmlsZSh3YXNtQmluYXJ5RmlsZSl9fWVsc2V7d2FzbUJpbmFyeUZpbGU9XCJcIi50b1N0cmluZygpfWZ1bmN0aW9uIGdldEJpbmFyeShmaWxlKXt0cnl7aWYoZmlsZT09d2FzbUJpbmFyeUZpbGUmJndhc21CaW5hcnkpe3JldHVybiBuZXcgVWludDhBcnJheSh3YXNtQmluYXJ5KX1pZihyZWFkQmluYXJ5KXtyZXR1cm4gcmVhZEJpbmFyeShmaWxlKX1lbHNle3Rocm93XCJib3RoIGFzeW5jIGFuZCBzeW5jIGZldGNoaW5nIG9mIHRoZSB3YXNtIGZhaWxlZFwifX1jYXRjaChlcnIpe2Fib3J0KGVycil9fWZ1bmN0aW9uIGdldEJpbmFyeVByb21pc2UoKXtpZighd2FzbUJpbmFyeSYmKEVOVklST05NRU5UX0lTX1dFQnx8RU5WSVJPTk1FTlRfSVNfV09SS0VSKSl7aWYodHlwZW9mIGZldGNoPT1cImZ1bmN0aW9uXCIpe3JldHVybiBmZXRjaCh3YXNtQmluYXJ5RmlsZSx7Y3JlZGVudGlhbHM6XCJzYW1lLW9yaWdpblwifSkudGhlbihmdW5jdGlvbihyZXNwb25zZSl7aWYoIXJlc3BvbnNlW1wib2tcIl0pe3Rocm93XCJmYWlsZWQgdG8gbG9hZCB3YXNtIGJpbmFyeSBmaWxlIGF0ICdcIit3YXNtQmluYXJ5RmlsZStcIidcIn1yZXR1cm4gcmVzcG9uc2VbXCJhcnJheUJ1ZmZlclwiXSgpfSkuY2F0Y2goZnVuY3Rpb24oKXtyZXR1cm4gZ2V0QmluYXJ5KHdhc21CaW5hcnlGaWxlKX0pfX1yZXR1cm4gUHJvbWlzZS5yZXNvbHZlKCkudGhlbihmdW5jdGlvbigpe3JldHVybiBnZXRCaW5hcnkod2FzbUJpbmFyeUZpbGUpfSl9ZnVuY3Rpb24gY3JlYXRlV2FzbSgpe3ZhciBpbmZvPXtcImFcIjphc21MaWJyYXJ5QXJnfTtmdW5jdGlvbiByZWNlaXZlSW5zdGFuY2UoaW5zdGFuY2UsbW9kdWxlKXt2YXIgZXhwb3J0cz1pbnN0YW5jZS5leHBvcnRzO01vZHVsZVtcImFzbVwiXT1leHBvcnRzO3dhc21NZW1vcnk9TW9kdWxlW1wiYXNtXCJdW1wiQlwiXTt1cGRhdGVHbG9iYWxCdWZmZXJBbmRWaWV3cyh3YXNtTWVtb3J5LmJ1ZmZlcik7d2FzbVRhYmxlPU1vZHVsZVtcImFzbVwiXVtcIkZcIl07YWRkT25Jbml0KE1vZHVsZVtcImFzbVwiXVtcIkNcIl0pO3JlbW92ZVJ1bkRlcGVuZGVuY3koXCJ3YXNtLWluc3RhbnRpYXRlXCIpfWFkZFJ1bkRlcGVuZGVuY3koXCJ3YXNtLWluc3RhbnRpYXRlXCIpO2Z1bmN0aW9uIHJlY2VpdmVJbnN0YW50aWF0aW9uUmVzdWx0KHJlc3VsdCl7cmVjZWl2ZUluc3RhbmNlKHJlc3VsdFtcImluc3RhbmNlXCJdKX1mdW5jdGlvbiBpbnN0YW50aWF0ZUFycmF5QnVmZmVyKHJlY2VpdmVyKXtyZXR1cm4gZ2V0QmluYXJ5UHJvbWlzZSgpLnRoZW4oZnVuY3Rpb24oYmluYXJ5KXtyZXR1cm4gV2ViQXNzZW1ibHkuaW5zdGFudGlhdGUoYmluYXJ5LGluZm8pfSkudGhlbihmdW5jdGlvbihpbnN0YW5jZSl7cmV0dXJuIGluc3RhbmNlfSkudGhlbihyZWNlaXZlcixmdW5jdGlvbihyZWFzb24pe2VycihcImZhaWxlZCB0byBhc3luY2hyb25vdXNseSBwcmVwYXJlIHdhc206IFwiK3JlYXNvbik7YWJvcnQocmVhc29uKX0pfWZ1bmN0aW9uIGluc3RhbnRpYXRlQXN5bmMoKXtpZighd2FzbUJpbmFyeSYmdHlwZW9mIFdlYkFzc2VtYmx5Lmluc3RhbnRpYXRlU3RyZWFtaW5nPT1cImZ1bmN0aW9uXCImJiFpc0RhdGFVUkkod2FzbUJpbmFyeUZpbGUpJiZ0eXBlb2YgZmV0Y2g9PVwiZnVuY3Rpb25cIil7cmV0dXJuIGZldGNoKHdhc21CaW5hcnlGaWxlLHtjcmVkZW50aWFsczpcInNhbWUtb3JpZ2luXCJ9KS50aGVuKGZ1bmN0aW9uKHJlc3BvbnNlKXt2YXIgcmVzdWx0PVdlYkFzc2VtYmx5Lmluc3RhbnRpYXRlU3RyZWFtaW5nKHJlc3BvbnNlLGluZm8pO3JldHVybiByZXN1bHQudGhlbihyZWNlaXZlSW5zdGFudGlhdGlvblJlc3VsdCxmdW5jdGlvbihyZWFzb24pe2VycihcIndhc20gc3RyZWFtaW5nIGNvbXBpbGUgZmFpbGVkOiBcIityZWFzb24pO2VycihcImZhbGxpbmcgYmFjayB0byBBcnJheUJ1ZmZlciBpbnN0YW50aWF0aW9uXCIpO3JldHVybiBpbnN0YW50aWF0ZUFycmF5QnVmZmVyKHJlY2VpdmVJbnN0YW50aWF0aW9uUmVzdWx0KX0pfSl9ZWxzZXtyZXR1cm4gaW5zdGFudGlhdGVBcnJheUJ1ZmZlcihyZWNlaXZlSW5zdGFudGlhdGlvblJlc3VsdCl9fWlmKE1vZHVsZVtcImluc3RhbnRpYXRlV2FzbVwiXSl7dHJ5e3ZhciBleHBvcnRzPU1vZHVsZVtcImluc3RhbnRpYXRlV2FzbVwiXShpbmZvLHJlY2VpdmVJbnN0YW5jZSk7cmV0dXJuIGV4cG9ydHN9Y2F0Y2goZSl7ZXJyKFwiTW9kdWxlLmluc3RhbnRpYXRlV2FzbSBjYWxsYmFjayBmYWlsZWQgd2l0aCBlcnJvcjogXCIrZSk7cmV0dXJuIGZhbHNlfX1pbnN0YW50aWF0ZUFzeW5jKCkuY2F0Y2gocmVhZHlQcm9taXNlUmVqZWN0KTtyZXR1cm57fX1mdW5jdGlvbiBjYWxsUnVudGltZUNhbGxiYWNrcyhjYWxsYmFja3Mpe3doaWxlKGNhbGxiYWNrcy5sZW5ndGg+MCl7dmFyIGNhbGxiYWNrPWNhbGxiYWNrcy5zaGlmdCgpO2lmKHR5cGVvZiBjYWxsYmFjaz09XCJmdW5jdGlvblwiKXtjYWxsYmFjayhNb2R1bGUpO2NvbnRpbnVlfXZhciBmdW5jPWNhbGxiYWNrLmZ1bmM7aWYodHlwZW9mIGZ1bmM9PVwibnVtYmVyXCIpe2lmKGNhbGxiYWNrLmFyZz09PXVuZGVmaW5lZCl7Z2V0V2FzbVRhYmxlRW50cnkoZnVuYykoKX1lbHNle2dldFdhc21UYWJsZUVudHJ5KGZ1bmMpKGNhbGxiYWNrLmFyZyl9fWVsc2V7ZnVuYyhjYWxsYmFjay5hcmc9PT11bmRlZmluZWQ/bnVsbDpjYWxsYmFjay5hcmcpfX19ZnVuY3Rpb24gZ2V0V2FzbVRhYmxlRW50cnkoZnVuY1B0cil7cmV0dXJuIHdhc21UYWJsZS5nZXQoZnVuY1B0cil9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfYmlnaW50KHByaW1pdGl2ZVR5cGUsbmFtZSxzaXplLG1pblJhbmdlLG1heFJhbmdlKXt9ZnVuY3Rpb24gZ2V0U2hpZnRGcm9tU2l6ZShzaXplKXtzd2l0Y2goc2l6ZSl7Y2FzZSAxOnJldHVybiAwO2Nhc2UgMjpyZXR1cm4gMTtjYXNlIDQ6cmV0dXJuIDI7Y2FzZSA4OnJldHVybiAzO2RlZmF1bHQ6dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gdHlwZSBzaXplOiBcIitzaXplKX19ZnVuY3Rpb24gZW1iaW5kX2luaXRfY2hhckNvZGVzKCl7dmFyIGNvZGVzPW5ldyBBcnJheSgyNTYpO2Zvcih2YXIgaT0wO2k8MjU2OysraSl7Y29kZXNbaV09U3RyaW5nLmZyb21DaGFyQ29kZShpKX1lbWJpbmRfY2hhckNvZGVzPWNvZGVzfXZhciBlbWJpbmRfY2hhckNvZGVzPXVuZGVmaW5lZDtmdW5jdGlvbiByZWFkTGF0aW4xU3RyaW5nKHB0cil7dmFyIHJldD1cIlwiO3ZhciBjPXB0cjt3aGlsZShIRUFQVThbYz4+PjBdKXtyZXQrPWVtYmluZF9jaGFyQ29kZXNbSEVBUFU4W2MrKz4+PjBdXX1yZXR1cm4gcmV0fXZhciBhd2FpdGluZ0RlcGVuZGVuY2llcz17fTt2YXIgcmVnaXN0ZXJlZFR5cGVzPXt9O3ZhciB0eXBlRGVwZW5kZW5jaWVzPXt9O3ZhciBjaGFyXzA9NDg7dmFyIGNoYXJfOT01NztmdW5jdGlvbiBtYWtlTGVnYWxGdW5jdGlvbk5hbWUobmFtZSl7aWYodW5kZWZpbmVkPT09bmFtZSl7cmV0dXJuXCJfdW5rbm93blwifW5hbWU9bmFtZS5yZXBsYWNlKC9bXmEtekEtWjAtOV9dL2csXCIkXCIpO3ZhciBmPW5hbWUuY2hhckNvZGVBdCgwKTtpZihmPj1jaGFyXzAmJmY8PWNoYXJfOSl7cmV0dXJuXCJfXCIrbmFtZX1lbHNle3JldHVybiBuYW1lfX1mdW5jdGlvbiBjcmVhdGVOYW1lZEZ1bmN0aW9uKG5hbWUsYm9keSl7bmFtZT1tYWtlTGVnYWxGdW5jdGlvbk5hbWUobmFtZSk7cmV0dXJuIGZ1bmN0aW9uKCl7bnVsbDtyZXR1cm4gYm9keS5hcHBseSh0aGlzLGFyZ3VtZW50cyl9fWZ1bmN0aW9uIGV4dGVuZEVycm9yKGJhc2VFcnJvclR5cGUsZXJyb3JOYW1lKXt2YXIgZXJyb3JDbGFzcz1jcmVhdGVOYW1lZEZ1bmN0aW9uKGVycm9yTmFtZSxmdW5jdGlvbihtZXNzYWdlKXt0aGlzLm5hbWU9ZXJyb3JOYW1lO3RoaXMubWVzc2FnZT1tZXNzYWdlO3ZhciBzdGFjaz1uZXcgRXJyb3IobWVzc2FnZSkuc3RhY2s7aWYoc3RhY2shPT11bmRlZmluZWQpe3RoaXMuc3RhY2s9dGhpcy50b1N0cmluZygpK1wiXFxuXCIrc3RhY2sucmVwbGFjZSgvXkVycm9yKDpbXlxcbl0qKT9cXG4vLFwiXCIpfX0pO2Vycm9yQ2xhc3MucHJvdG90eXBlPU9iamVjdC5jcmVhdGUoYmFzZUVycm9yVHlwZS5wcm90b3R5cGUpO2Vycm9yQ2xhc3MucHJvdG90eXBlLmNvbnN0cnVjdG9yPWVycm9yQ2xhc3M7ZXJyb3JDbGFzcy5wcm90b3R5cGUudG9TdHJpbmc9ZnVuY3Rpb24oKXtpZih0aGlzLm1lc3NhZ2U9PT11bmRlZmluZWQpe3JldHVybiB0aGlzLm5hbWV9ZWxzZXtyZXR1cm4gdGhpcy5uYW1lK1wiOiBcIit0aGlzLm1lc3NhZ2V9fTtyZXR1cm4gZXJyb3JDbGFzc312YXIgQmluZGluZ0Vycm9yPXVuZGVmaW5lZDtmdW5jdGlvbiB0aHJvd0JpbmRpbmdFcnJvcihtZXNzYWdlKXt0aHJvdyBuZXcgQmluZGluZ0Vycm9yKG1lc3NhZ2UpfXZhciBJbnRlcm5hbEVycm9yPXVuZGVmaW5lZDtmdW5jdGlvbiB0aHJvd0ludGVybmFsRXJyb3IobWVzc2FnZSl7dGhyb3cgbmV3IEludGVybmFsRXJyb3IobWVzc2FnZSl9ZnVuY3Rpb24gd2hlbkRlcGVuZGVudFR5cGVzQXJlUmVzb2x2ZWQobXlUeXBlcyxkZXBlbmRlbnRUeXBlcyxnZXRUeXBlQ29udmVydGVycyl7bXlUeXBlcy5mb3JFYWNoKGZ1bmN0aW9uKHR5cGUpe3R5cGVEZXBlbmRlbmNpZXNbdHlwZV09ZGVwZW5kZW50VHlwZXN9KTtmdW5jdGlvbiBvbkNvbXBsZXRlKHR5cGVDb252ZXJ0ZXJzKXt2YXIgbXlUeXBlQ29udmVydGVycz1nZXRUeXBlQ29udmVydGVycyh0eXBlQ29udmVydGVycyk7aWYobXlUeXBlQ29udmVydGVycy5sZW5ndGghPT1teVR5cGVzLmxlbmd0aCl7dGhyb3dJbnRlcm5hbEVycm9yKFwiTWlzbWF0Y2hlZCB0eXBlIGNvbnZlcnRlciBjb3VudFwiKX1mb3IodmFyIGk9MDtpPG15VHlwZXMubGVuZ3RoOysraSl7cmVnaXN0ZXJUeXBlKG15VHlwZXNbaV0sbXlUeXBlQ29udmVydGVyc1tpXSl9fXZhciB0eXBlQ29udmVydGVycz1uZXcgQXJyYXkoZGVwZW5kZW50VHlwZXMubGVuZ3RoKTt2YXIgdW5yZWdpc3RlcmVkVHlwZXM9W107dmFyIHJlZ2lzdGVyZWQ9MDtkZXBlbmRlbnRUeXBlcy5mb3JFYWNoKGZ1bmN0aW9uKGR0LGkpe2lmKHJlZ2lzdGVyZWRUeXBlcy5oYXNPd25Qcm9wZXJ0eShkdCkpe3R5cGVDb252ZXJ0ZXJzW2ldPXJlZ2lzdGVyZWRUeXBlc1tkdF19ZWxzZXt1bnJlZ2lzdGVyZWRUeXBlcy5wdXNoKGR0KTtpZighYXdhaXRpbmdEZXBlbmRlbmNpZXMuaGFzT3duUHJvcGVydHkoZHQpKXthd2FpdGluZ0RlcGVuZGVuY2llc1tkdF09W119YXdhaXRpbmdEZXBlbmRlbmNpZXNbZHRdLnB1c2goZnVuY3Rpb24oKXt0eXBlQ29udmVydGVyc1tpXT1yZWdpc3RlcmVkVHlwZXNbZHRdOysrcmVnaXN0ZXJlZDtpZihyZWdpc3RlcmVkPT09dW5yZWdpc3RlcmVkVHlwZXMubGVuZ3RoKXtvbkNvbXBsZXRlKHR5cGVDb252ZXJ0ZXJzKX19KX19KTtpZigwPT09dW5yZWdpc3RlcmVkVHlwZXMubGVuZ3RoKXtvbkNvbXBsZXRlKHR5cGVDb252ZXJ0ZXJzKX19ZnVuY3Rpb24gcmVnaXN0ZXJUeXBlKHJhd1R5cGUscmVnaXN0ZXJlZEluc3RhbmNlLG9wdGlvbnM9e30pe2lmKCEoXCJhcmdQYWNrQWR2YW5jZVwiaW4gcmVnaXN0ZXJlZEluc3RhbmNlKSl7dGhyb3cgbmV3IFR5cGVFcnJvcihcInJlZ2lzdGVyVHlwZSByZWdpc3RlcmVkSW5zdGFuY2UgcmVxdWlyZXMgYXJnUGFja0FkdmFuY2VcIil9dmFyIG5hbWU9cmVnaXN0ZXJlZEluc3RhbmNlLm5hbWU7aWYoIXJhd1R5cGUpe3Rocm93QmluZGluZ0Vycm9yKCd0eXBlIFwiJytuYW1lKydcIiBtdXN0IGhhdmUgYSBwb3NpdGl2ZSBpbnRlZ2VyIHR5cGVpZCBwb2ludGVyJyl9aWYocmVnaXN0ZXJlZFR5cGVzLmhhc093blByb3BlcnR5KHJhd1R5cGUpKXtpZihvcHRpb25zLmlnbm9yZUR1cGxpY2F0ZVJlZ2lzdHJhdGlvbnMpe3JldHVybn1lbHNle3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHJlZ2lzdGVyIHR5cGUgJ1wiK25hbWUrXCInIHR3aWNlXCIpfX1yZWdpc3RlcmVkVHlwZXNbcmF3VHlwZV09cmVnaXN0ZXJlZEluc3RhbmNlO2RlbGV0ZSB0eXBlRGVwZW5kZW5jaWVzW3Jhd1R5cGVdO2lmKGF3YWl0aW5nRGVwZW5kZW5jaWVzLmhhc093blByb3BlcnR5KHJhd1R5cGUpKXt2YXIgY2FsbGJhY2tzPWF3YWl0aW5nRGVwZW5kZW5jaWVzW3Jhd1R5cGVdO2RlbGV0ZSBhd2FpdGluZ0RlcGVuZGVuY2llc1tyYXdUeXBlXTtjYWxsYmFja3MuZm9yRWFjaChmdW5jdGlvbihjYil7Y2IoKX0pfX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9ib29sKHJhd1R5cGUsbmFtZSxzaXplLHRydWVWYWx1ZSxmYWxzZVZhbHVlKXt2YXIgc2hpZnQ9Z2V0U2hpZnRGcm9tU2l6ZShzaXplKTtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKHd0KXtyZXR1cm4hIXd0fSxcInRvV2lyZVR5cGVcIjpmdW5jdGlvbihkZXN0cnVjdG9ycyxvKXtyZXR1cm4gbz90cnVlVmFsdWU6ZmFsc2VWYWx1ZX0sXCJhcmdQYWNrQWR2YW5jZVwiOjgsXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiOmZ1bmN0aW9uKHBvaW50ZXIpe3ZhciBoZWFwO2lmKHNpemU9PT0xKXtoZWFwPUhFQVA4fWVsc2UgaWYoc2l6ZT09PTIpe2hlYXA9SEVBUDE2fWVsc2UgaWYoc2l6ZT09PTQpe2hlYXA9SEVBUDMyfWVsc2V7dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gYm9vbGVhbiB0eXBlIHNpemU6IFwiK25hbWUpfXJldHVybiB0aGlzW1wiZnJvbVdpcmVUeXBlXCJdKGhlYXBbcG9pbnRlcj4+PnNoaWZ0XSl9LGRlc3RydWN0b3JGdW5jdGlvbjpudWxsfSl9ZnVuY3Rpb24gQ2xhc3NIYW5kbGVfaXNBbGlhc09mKG90aGVyKXtpZighKHRoaXMgaW5zdGFuY2VvZiBDbGFzc0hhbmRsZSkpe3JldHVybiBmYWxzZX1pZighKG90aGVyIGluc3RhbmNlb2YgQ2xhc3NIYW5kbGUpKXtyZXR1cm4gZmFsc2V9dmFyIGxlZnRDbGFzcz10aGlzLiQkLnB0clR5cGUucmVnaXN0ZXJlZENsYXNzO3ZhciBsZWZ0PXRoaXMuJCQucHRyO3ZhciByaWdodENsYXNzPW90aGVyLiQkLnB0clR5cGUucmVnaXN0ZXJlZENsYXNzO3ZhciByaWdodD1vdGhlci4kJC5wdHI7d2hpbGUobGVmdENsYXNzLmJhc2VDbGFzcyl7bGVmdD1sZWZ0Q2xhc3MudXBjYXN0KGxlZnQpO2xlZnRDbGFzcz1sZWZ0Q2xhc3MuYmFzZUNsYXNzfXdoaWxlKHJpZ2h0Q2xhc3MuYmFzZUNsYXNzKXtyaWdodD1yaWdodENsYXNzLnVwY2FzdChyaWdodCk7cmlnaHRDbGFzcz1yaWdodENsYXNzLmJhc2VDbGFzc31yZXR1cm4gbGVmdENsYXNzPT09cmlnaHRDbGFzcyYmbGVmdD09PXJpZ2h0fWZ1bmN0aW9uIHNoYWxsb3dDb3B5SW50ZXJuYWxQb2ludGVyKG8pe3JldHVybntjb3VudDpvLmNvdW50LGRlbGV0ZVNjaGVkdWxlZDpvLmRlbGV0ZVNjaGVkdWxlZCxwcmVzZXJ2ZVBvaW50ZXJPbkRlbGV0ZTpvLnByZXNlcnZlUG9pbnRlck9uRGVsZXRlLHB0cjpvLnB0cixwdHJUeXBlOm8ucHRyVHlwZSxzbWFydFB0cjpvLnNtYXJ0UHRyLHNtYXJ0UHRyVHlwZTpvLnNtYXJ0UHRyVHlwZX19ZnVuY3Rpb24gdGhyb3dJbnN0YW5jZUFscmVhZHlEZWxldGVkKG9iail7ZnVuY3Rpb24gZ2V0SW5zdGFuY2VUeXBlTmFtZShoYW5kbGUpe3JldHVybiBoYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3MubmFtZX10aHJvd0JpbmRpbmdFcnJvcihnZXRJbnN0YW5jZVR5cGVOYW1lKG9iaikrXCIgaW5zdGFuY2UgYWxyZWFkeSBkZWxldGVkXCIpfXZhciBmaW5hbGl6YXRpb25SZWdpc3RyeT1mYWxzZTtmdW5jdGlvbiBkZXRhY2hGaW5hbGl6ZXIoaGFuZGxlKXt9ZnVuY3Rpb24gcnVuRGVzdHJ1Y3RvcigkJCl7aWYoJCQuc21hcnRQdHIpeyQkLnNtYXJ0UHRyVHlwZS5yYXdEZXN0cnVjdG9yKCQkLnNtYXJ0UHRyKX1lbHNleyQkLnB0clR5cGUucmVnaXN0ZXJlZENsYXNzLnJhd0Rlc3RydWN0b3IoJCQucHRyKX19ZnVuY3Rpb24gcmVsZWFzZUNsYXNzSGFuZGxlKCQkKXskJC5jb3VudC52YWx1ZS09MTt2YXIgdG9EZWxldGU9MD09PSQkLmNvdW50LnZhbHVlO2lmKHRvRGVsZXRlKXtydW5EZXN0cnVjdG9yKCQkKX19ZnVuY3Rpb24gZG93bmNhc3RQb2ludGVyKHB0cixwdHJDbGFzcyxkZXNpcmVkQ2xhc3Mpe2lmKHB0ckNsYXNzPT09ZGVzaXJlZENsYXNzKXtyZXR1cm4gcHRyfWlmKHVuZGVmaW5lZD09PWRlc2lyZWRDbGFzcy5iYXNlQ2xhc3Mpe3JldHVybiBudWxsfXZhciBydj1kb3duY2FzdFBvaW50ZXIocHRyLHB0ckNsYXNzLGRlc2lyZWRDbGFzcy5iYXNlQ2xhc3MpO2lmKHJ2PT09bnVsbCl7cmV0dXJuIG51bGx9cmV0dXJuIGRlc2lyZWRDbGFzcy5kb3duY2FzdChydil9dmFyIHJlZ2lzdGVyZWRQb2ludGVycz17fTtmdW5jdGlvbiBnZXRJbmhlcml0ZWRJbnN0YW5jZUNvdW50KCl7cmV0dXJuIE9iamVjdC5rZXlzKHJlZ2lzdGVyZWRJbnN0YW5jZXMpLmxlbmd0aH1mdW5jdGlvbiBnZXRMaXZlSW5oZXJpdGVkSW5zdGFuY2VzKCl7dmFyIHJ2PVtdO2Zvcih2YXIgayBpbiByZWdpc3RlcmVkSW5zdGFuY2VzKXtpZihyZWdpc3RlcmVkSW5zdGFuY2VzLmhhc093blByb3BlcnR5KGspKXtydi5wdXNoKHJlZ2lzdGVyZWRJbnN0YW5jZXNba10pfX1yZXR1cm4gcnZ9dmFyIGRlbGV0aW9uUXVldWU9W107ZnVuY3Rpb24gZmx1c2hQZW5kaW5nRGVsZXRlcygpe3doaWxlKGRlbGV0aW9uUXVldWUubGVuZ3RoKXt2YXIgb2JqPWRlbGV0aW9uUXVldWUucG9wKCk7b2JqLiQkLmRlbGV0ZVNjaGVkdWxlZD1mYWxzZTtvYmpbXCJkZWxldGVcIl0oKX19dmFyIGRlbGF5RnVuY3Rpb249dW5kZWZpbmVkO2Z1bmN0aW9uIHNldERlbGF5RnVuY3Rpb24oZm4pe2RlbGF5RnVuY3Rpb249Zm47aWYoZGVsZXRpb25RdWV1ZS5sZW5ndGgmJmRlbGF5RnVuY3Rpb24pe2RlbGF5RnVuY3Rpb24oZmx1c2hQZW5kaW5nRGVsZXRlcyl9fWZ1bmN0aW9uIGluaXRfZW1iaW5kKCl7TW9kdWxlW1wiZ2V0SW5oZXJpdGVkSW5zdGFuY2VDb3VudFwiXT1nZXRJbmhlcml0ZWRJbnN0YW5jZUNvdW50O01vZHVsZVtcImdldExpdmVJbmhlcml0ZWRJbnN0YW5jZXNcIl09Z2V0TGl2ZUluaGVyaXRlZEluc3RhbmNlcztNb2R1bGVbXCJmbHVzaFBlbmRpbmdEZWxldGVzXCJdPWZsdXNoUGVuZGluZ0RlbGV0ZXM7TW9kdWxlW1wic2V0RGVsYXlGdW5jdGlvblwiXT1zZXREZWxheUZ1bmN0aW9ufXZhciByZWdpc3RlcmVkSW5zdGFuY2VzPXt9O2Z1bmN0aW9uIGdldEJhc2VzdFBvaW50ZXIoY2xhc3NfLHB0cil7aWYocHRyPT09dW5kZWZpbmVkKXt0aHJvd0JpbmRpbmdFcnJvcihcInB0ciBzaG91bGQgbm90IGJlIHVuZGVmaW5lZFwiKX13aGlsZShjbGFzc18uYmFzZUNsYXNzKXtwdHI9Y2xhc3NfLnVwY2FzdChwdHIpO2NsYXNzXz1jbGFzc18uYmFzZUNsYXNzfXJldHVybiBwdHJ9ZnVuY3Rpb24gZ2V0SW5oZXJpdGVkSW5zdGFuY2UoY2xhc3NfLHB0cil7cHRyPWdldEJhc2VzdFBvaW50ZXIoY2xhc3NfLHB0cik7cmV0dXJuIHJlZ2lzdGVyZWRJbnN0YW5jZXNbcHRyXX1mdW5jdGlvbiBtYWtlQ2xhc3NIYW5kbGUocHJvdG90eXBlLHJlY29yZCl7aWYoIXJlY29yZC5wdHJUeXBlfHwhcmVjb3JkLnB0cil7dGhyb3dJbnRlcm5hbEVycm9yKFwibWFrZUNsYXNzSGFuZGxlIHJlcXVpcmVzIHB0ciBhbmQgcHRyVHlwZVwiKX12YXIgaGFzU21hcnRQdHJUeXBlPSEhcmVjb3JkLnNtYXJ0UHRyVHlwZTt2YXIgaGFzU21hcnRQdHI9ISFyZWNvcmQuc21hcnRQdHI7aWYoaGFzU21hcnRQdHJUeXBlIT09aGFzU21hcnRQdHIpe3Rocm93SW50ZXJuYWxFcnJvcihcIkJvdGggc21hcnRQdHJUeXBlIGFuZCBzbWFydFB0ciBtdXN0IGJlIHNwZWNpZmllZFwiKX1yZWNvcmQuY291bnQ9e3ZhbHVlOjF9O3JldHVybiBhdHRhY2hGaW5hbGl6ZXIoT2JqZWN0LmNyZWF0ZShwcm90b3R5cGUseyQkOnt2YWx1ZTpyZWNvcmR9fSkpfWZ1bmN0aW9uIFJlZ2lzdGVyZWRQb2ludGVyX2Zyb21XaXJlVHlwZShwdHIpe3ZhciByYXdQb2ludGVyPXRoaXMuZ2V0UG9pbnRlZShwdHIpO2lmKCFyYXdQb2ludGVyKXt0aGlzLmRlc3RydWN0b3IocHRyKTtyZXR1cm4gbnVsbH12YXIgcmVnaXN0ZXJlZEluc3RhbmNlPWdldEluaGVyaXRlZEluc3RhbmNlKHRoaXMucmVnaXN0ZXJlZENsYXNzLHJhd1BvaW50ZXIpO2lmKHVuZGVmaW5lZCE9PXJlZ2lzdGVyZWRJbnN0YW5jZSl7aWYoMD09PXJlZ2lzdGVyZWRJbnN0YW5jZS4kJC5jb3VudC52YWx1ZSl7cmVnaXN0ZXJlZEluc3RhbmNlLiQkLnB0cj1yYXdQb2ludGVyO3JlZ2lzdGVyZWRJbnN0YW5jZS4kJC5zbWFydFB0cj1wdHI7cmV0dXJuIHJlZ2lzdGVyZWRJbnN0YW5jZVtcImNsb25lXCJdKCl9ZWxzZXt2YXIgcnY9cmVnaXN0ZXJlZEluc3RhbmNlW1wiY2xvbmVcIl0oKTt0aGlzLmRlc3RydWN0b3IocHRyKTtyZXR1cm4gcnZ9fWZ1bmN0aW9uIG1ha2VEZWZhdWx0SGFuZGxlKCl7aWYodGhpcy5pc1NtYXJ0UG9pbnRlcil7cmV0dXJuIG1ha2VDbGFzc0hhbmRsZSh0aGlzLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZSx7cHRyVHlwZTp0aGlzLnBvaW50ZWVUeXBlLHB0cjpyYXdQb2ludGVyLHNtYXJ0UHRyVHlwZTp0aGlzLHNtYXJ0UHRyOnB0cn0pfWVsc2V7cmV0dXJuIG1ha2VDbGFzc0hhbmRsZSh0aGlzLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZSx7cHRyVHlwZTp0aGlzLHB0cjpwdHJ9KX19dmFyIGFjdHVhbFR5cGU9dGhpcy5yZWdpc3RlcmVkQ2xhc3MuZ2V0QWN0dWFsVHlwZShyYXdQb2ludGVyKTt2YXIgcmVnaXN0ZXJlZFBvaW50ZXJSZWNvcmQ9cmVnaXN0ZXJlZFBvaW50ZXJzW2FjdHVhbFR5cGVdO2lmKCFyZWdpc3RlcmVkUG9pbnRlclJlY29yZCl7cmV0dXJuIG1ha2VEZWZhdWx0SGFuZGxlLmNhbGwodGhpcyl9dmFyIHRvVHlwZTtpZih0aGlzLmlzQ29uc3Qpe3RvVHlwZT1yZWdpc3RlcmVkUG9pbnRlclJlY29yZC5jb25zdFBvaW50ZXJUeXBlfWVsc2V7dG9UeXBlPXJlZ2lzdGVyZWRQb2ludGVyUmVjb3JkLnBvaW50ZXJUeXBlfXZhciBkcD1kb3duY2FzdFBvaW50ZXIocmF3UG9pbnRlcix0aGlzLnJlZ2lzdGVyZWRDbGFzcyx0b1R5cGUucmVnaXN0ZXJlZENsYXNzKTtpZihkcD09PW51bGwpe3JldHVybiBtYWtlRGVmYXVsdEhhbmRsZS5jYWxsKHRoaXMpfWlmKHRoaXMuaXNTbWFydFBvaW50ZXIpe3JldHVybiBtYWtlQ2xhc3NIYW5kbGUodG9UeXBlLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZSx7cHRyVHlwZTp0b1R5cGUscHRyOmRwLHNtYXJ0UHRyVHlwZTp0aGlzLHNtYXJ0UHRyOnB0cn0pfWVsc2V7cmV0dXJuIG1ha2VDbGFzc0hhbmRsZSh0b1R5cGUucmVnaXN0ZXJlZENsYXNzLmluc3RhbmNlUHJvdG90eXBlLHtwdHJUeXBlOnRvVHlwZSxwdHI6ZHB9KX19ZnVuY3Rpb24gYXR0YWNoRmluYWxpemVyKGhhbmRsZSl7aWYoXCJ1bmRlZmluZWRcIj09PXR5cGVvZiBGaW5hbGl6YXRpb25SZWdpc3RyeSl7YXR0YWNoRmluYWxpemVyPShoYW5kbGU9PmhhbmRsZSk7cmV0dXJuIGhhbmRsZX1maW5hbGl6YXRpb25SZWdpc3RyeT1uZXcgRmluYWxpemF0aW9uUmVnaXN0cnkoaW5mbz0+e3JlbGVhc2VDbGFzc0hhbmRsZShpbmZvLiQkKX0pO2F0dGFjaEZpbmFsaXplcj0oaGFuZGxlPT57dmFyICQkPWhhbmRsZS4kJDt2YXIgaGFzU21hcnRQdHI9ISEkJC5zbWFydFB0cjtpZihoYXNTbWFydFB0cil7dmFyIGluZm89eyQkOiQkfTtmaW5hbGl6YXRpb25SZWdpc3RyeS5yZWdpc3RlcihoYW5kbGUsaW5mbyxoYW5kbGUpfXJldHVybiBoYW5kbGV9KTtkZXRhY2hGaW5hbGl6ZXI9KGhhbmRsZT0+ZmluYWxpemF0aW9uUmVnaXN0cnkudW5yZWdpc3RlcihoYW5kbGUpKTtyZXR1cm4gYXR0YWNoRmluYWxpemVyKGhhbmRsZSl9ZnVuY3Rpb24gQ2xhc3NIYW5kbGVfY2xvbmUoKXtpZighdGhpcy4kJC5wdHIpe3Rocm93SW5zdGFuY2VBbHJlYWR5RGVsZXRlZCh0aGlzKX1pZih0aGlzLiQkLnByZXNlcnZlUG9pbnRlck9uRGVsZXRlKXt0aGlzLiQkLmNvdW50LnZhbHVlKz0xO3JldHVybiB0aGlzfWVsc2V7dmFyIGNsb25lPWF0dGFjaEZpbmFsaXplcihPYmplY3QuY3JlYXRlKE9iamVjdC5nZXRQcm90b3R5cGVPZih0aGlzKSx7JCQ6e3ZhbHVlOnNoYWxsb3dDb3B5SW50ZXJuYWxQb2ludGVyKHRoaXMuJCQpfX0pKTtjbG9uZS4kJC5jb3VudC52YWx1ZSs9MTtjbG9uZS4kJC5kZWxldGVTY2hlZHVsZWQ9ZmFsc2U7cmV0dXJuIGNsb25lfX1mdW5jdGlvbiBDbGFzc0hhbmRsZV9kZWxldGUoKXtpZighdGhpcy4kJC5wdHIpe3Rocm93SW5zdGFuY2VBbHJlYWR5RGVsZXRlZCh0aGlzKX1pZih0aGlzLiQkLmRlbGV0ZVNjaGVkdWxlZCYmIXRoaXMuJCQucHJlc2VydmVQb2ludGVyT25EZWxldGUpe3Rocm93QmluZGluZ0Vycm9yKFwiT2JqZWN0IGFscmVhZHkgc2NoZWR1bGVkIGZvciBkZWxldGlvblwiKX1kZXRhY2hGaW5hbGl6ZXIodGhpcyk7cmVsZWFzZUNsYXNzSGFuZGxlKHRoaXMuJCQpO2lmKCF0aGlzLiQkLnByZXNlcnZlUG9pbnRlck9uRGVsZXRlKXt0aGlzLiQkLnNtYXJ0UHRyPXVuZGVmaW5lZDt0aGlzLiQkLnB0cj11bmRlZmluZWR9fWZ1bmN0aW9uIENsYXNzSGFuZGxlX2lzRGVsZXRlZCgpe3JldHVybiF0aGlzLiQkLnB0cn1mdW5jdGlvbiBDbGFzc0hhbmRsZV9kZWxldGVMYXRlcigpe2lmKCF0aGlzLiQkLnB0cil7dGhyb3dJbnN0YW5jZUFscmVhZHlEZWxldGVkKHRoaXMpfWlmKHRoaXMuJCQuZGVsZXRlU2NoZWR1bGVkJiYhdGhpcy4kJC5wcmVzZXJ2ZVBvaW50ZXJPbkRlbGV0ZSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJPYmplY3QgYWxyZWFkeSBzY2hlZHVsZWQgZm9yIGRlbGV0aW9uXCIpfWRlbGV0aW9uUXVldWUucHVzaCh0aGlzKTtpZihkZWxldGlvblF1ZXVlLmxlbmd0aD09PTEmJmRlbGF5RnVuY3Rpb24pe2RlbGF5RnVuY3Rpb24oZmx1c2hQZW5kaW5nRGVsZXRlcyl9dGhpcy4kJC5kZWxldGVTY2hlZHVsZWQ9dHJ1ZTtyZXR1cm4gdGhpc31mdW5jdGlvbiBpbml0X0NsYXNzSGFuZGxlKCl7Q2xhc3NIYW5kbGUucHJvdG90eXBlW1wiaXNBbGlhc09mXCJdPUNsYXNzSGFuZGxlX2lzQWxpYXNPZjtDbGFzc0hhbmRsZS5wcm90b3R5cGVbXCJjbG9uZVwiXT1DbGFzc0hhbmRsZV9jbG9uZTtDbGFzc0hhbmRsZS5wcm90b3R5cGVbXCJkZWxldGVcIl09Q2xhc3NIYW5kbGVfZGVsZXRlO0NsYXNzSGFuZGxlLnByb3RvdHlwZVtcImlzRGVsZXRlZFwiXT1DbGFzc0hhbmRsZV9pc0RlbGV0ZWQ7Q2xhc3NIYW5kbGUucHJvdG90eXBlW1wiZGVsZXRlTGF0ZXJcIl09Q2xhc3NIYW5kbGVfZGVsZXRlTGF0ZXJ9ZnVuY3Rpb24gQ2xhc3NIYW5kbGUoKXt9ZnVuY3Rpb24gZW5zdXJlT3ZlcmxvYWRUYWJsZShwcm90byxtZXRob2ROYW1lLGh1bWFuTmFtZSl7aWYodW5kZWZpbmVkPT09cHJvdG9bbWV0aG9kTmFtZV0ub3ZlcmxvYWRUYWJsZSl7dmFyIHByZXZGdW5jPXByb3RvW21ldGhvZE5hbWVdO3Byb3RvW21ldGhvZE5hbWVdPWZ1bmN0aW9uKCl7aWYoIXByb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGUuaGFzT3duUHJvcGVydHkoYXJndW1lbnRzLmxlbmd0aCkpe3Rocm93QmluZGluZ0Vycm9yKFwiRnVuY3Rpb24gJ1wiK2h1bWFuTmFtZStcIicgY2FsbGVkIHdpdGggYW4gaW52YWxpZCBudW1iZXIgb2YgYXJndW1lbnRzIChcIithcmd1bWVudHMubGVuZ3RoK1wiKSAtIGV4cGVjdHMgb25lIG9mIChcIitwcm90b1ttZXRob2ROYW1lXS5vdmVybG9hZFRhYmxlK1wiKSFcIil9cmV0dXJuIHByb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGVbYXJndW1lbnRzLmxlbmd0aF0uYXBwbHkodGhpcyxhcmd1bWVudHMpfTtwcm90b1ttZXRob2ROYW1lXS5vdmVybG9hZFRhYmxlPVtdO3Byb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGVbcHJldkZ1bmMuYXJnQ291bnRdPXByZXZGdW5jfX1mdW5jdGlvbiBleHBvc2VQdWJsaWNTeW1ib2wobmFtZSx2YWx1ZSxudW1Bcmd1bWVudHMpe2lmKE1vZHVsZS5oYXNPd25Qcm9wZXJ0eShuYW1lKSl7aWYodW5kZWZpbmVkPT09bnVtQXJndW1lbnRzfHx1bmRlZmluZWQhPT1Nb2R1bGVbbmFtZV0ub3ZlcmxvYWRUYWJsZSYmdW5kZWZpbmVkIT09TW9kdWxlW25hbWVdLm92ZXJsb2FkVGFibGVbbnVtQXJndW1lbnRzXSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgcmVnaXN0ZXIgcHVibGljIG5hbWUgJ1wiK25hbWUrXCInIHR3aWNlXCIpfWVuc3VyZU92ZXJsb2FkVGFibGUoTW9kdWxlLG5hbWUsbmFtZSk7aWYoTW9kdWxlLmhhc093blByb3BlcnR5KG51bUFyZ3VtZW50cykpe3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHJlZ2lzdGVyIG11bHRpcGxlIG92ZXJsb2FkcyBvZiBhIGZ1bmN0aW9uIHdpdGggdGhlIHNhbWUgbnVtYmVyIG9mIGFyZ3VtZW50cyAoXCIrbnVtQXJndW1lbnRzK1wiKSFcIil9TW9kdWxlW25hbWVdLm92ZXJsb2FkVGFibGVbbnVtQXJndW1lbnRzXT12YWx1ZX1lbHNle01vZHVsZVtuYW1lXT12YWx1ZTtpZih1bmRlZmluZWQhPT1udW1Bcmd1bWVudHMpe01vZHVsZVtuYW1lXS5udW1Bcmd1bWVudHM9bnVtQXJndW1lbnRzfX19ZnVuY3Rpb24gUmVnaXN0ZXJlZENsYXNzKG5hbWUsY29uc3RydWN0b3IsaW5zdGFuY2VQcm90b3R5cGUscmF3RGVzdHJ1Y3RvcixiYXNlQ2xhc3MsZ2V0QWN0dWFsVHlwZSx1cGNhc3QsZG93bmNhc3Qpe3RoaXMubmFtZT1uYW1lO3RoaXMuY29uc3RydWN0b3I9Y29uc3RydWN0b3I7dGhpcy5pbnN0YW5jZVByb3RvdHlwZT1pbnN0YW5jZVByb3RvdHlwZTt0aGlzLnJhd0Rlc3RydWN0b3I9cmF3RGVzdHJ1Y3Rvcjt0aGlzLmJhc2VDbGFzcz1iYXNlQ2xhc3M7dGhpcy5nZXRBY3R1YWxUeXBlPWdldEFjdHVhbFR5cGU7dGhpcy51cGNhc3Q9dXBjYXN0O3RoaXMuZG93bmNhc3Q9ZG93bmNhc3Q7dGhpcy5wdXJlVmlydHVhbEZ1bmN0aW9ucz1bXX1mdW5jdGlvbiB1cGNhc3RQb2ludGVyKHB0cixwdHJDbGFzcyxkZXNpcmVkQ2xhc3Mpe3doaWxlKHB0ckNsYXNzIT09ZGVzaXJlZENsYXNzKXtpZighcHRyQ2xhc3MudXBjYXN0KXt0aHJvd0JpbmRpbmdFcnJvcihcIkV4cGVjdGVkIG51bGwgb3IgaW5zdGFuY2Ugb2YgXCIrZGVzaXJlZENsYXNzLm5hbWUrXCIsIGdvdCBhbiBpbnN0YW5jZSBvZiBcIitwdHJDbGFzcy5uYW1lKX1wdHI9cHRyQ2xhc3MudXBjYXN0KHB0cik7cHRyQ2xhc3M9cHRyQ2xhc3MuYmFzZUNsYXNzfXJldHVybiBwdHJ9ZnVuY3Rpb24gY29uc3ROb1NtYXJ0UHRyUmF3UG9pbnRlclRvV2lyZVR5cGUoZGVzdHJ1Y3RvcnMsaGFuZGxlKXtpZihoYW5kbGU9PT1udWxsKXtpZih0aGlzLmlzUmVmZXJlbmNlKXt0aHJvd0JpbmRpbmdFcnJvcihcIm51bGwgaXMgbm90IGEgdmFsaWQgXCIrdGhpcy5uYW1lKX1yZXR1cm4gMH1pZighaGFuZGxlLiQkKXt0aHJvd0JpbmRpbmdFcnJvcignQ2Fubm90IHBhc3MgXCInK19lbWJpbmRfcmVwcihoYW5kbGUpKydcIiBhcyBhICcrdGhpcy5uYW1lKX1pZighaGFuZGxlLiQkLnB0cil7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgcGFzcyBkZWxldGVkIG9iamVjdCBhcyBhIHBvaW50ZXIgb2YgdHlwZSBcIit0aGlzLm5hbWUpfXZhciBoYW5kbGVDbGFzcz1oYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3M7dmFyIHB0cj11cGNhc3RQb2ludGVyKGhhbmRsZS4kJC5wdHIsaGFuZGxlQ2xhc3MsdGhpcy5yZWdpc3RlcmVkQ2xhc3MpO3JldHVybiBwdHJ9ZnVuY3Rpb24gZ2VuZXJpY1BvaW50ZXJUb1dpcmVUeXBlKGRlc3RydWN0b3JzLGhhbmRsZSl7dmFyIHB0cjtpZihoYW5kbGU9PT1udWxsKXtpZih0aGlzLmlzUmVmZXJlbmNlKXt0aHJvd0JpbmRpbmdFcnJvcihcIm51bGwgaXMgbm90IGEgdmFsaWQgXCIrdGhpcy5uYW1lKX1pZih0aGlzLmlzU21hcnRQb2ludGVyKXtwdHI9dGhpcy5yYXdDb25zdHJ1Y3RvcigpO2lmKGRlc3RydWN0b3JzIT09bnVsbCl7ZGVzdHJ1Y3RvcnMucHVzaCh0aGlzLnJhd0Rlc3RydWN0b3IscHRyKX1yZXR1cm4gcHRyfWVsc2V7cmV0dXJuIDB9fWlmKCFoYW5kbGUuJCQpe3Rocm93QmluZGluZ0Vycm9yKCdDYW5ub3QgcGFzcyBcIicrX2VtYmluZF9yZXByKGhhbmRsZSkrJ1wiIGFzIGEgJyt0aGlzLm5hbWUpfWlmKCFoYW5kbGUuJCQucHRyKXt0aHJvd0JpbmRpbmdFcnJvcihcIkNhbm5vdCBwYXNzIGRlbGV0ZWQgb2JqZWN0IGFzIGEgcG9pbnRlciBvZiB0eXBlIFwiK3RoaXMubmFtZSl9aWYoIXRoaXMuaXNDb25zdCYmaGFuZGxlLiQkLnB0clR5cGUuaXNDb25zdCl7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgY29udmVydCBhcmd1bWVudCBvZiB0eXBlIFwiKyhoYW5kbGUuJCQuc21hcnRQdHJUeXBlP2hhbmRsZS4kJC5zbWFydFB0clR5cGUubmFtZTpoYW5kbGUuJCQucHRyVHlwZS5uYW1lKStcIiB0byBwYXJhbWV0ZXIgdHlwZSBcIit0aGlzLm5hbWUpfXZhciBoYW5kbGVDbGFzcz1oYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3M7cHRyPXVwY2FzdFBvaW50ZXIoaGFuZGxlLiQkLnB0cixoYW5kbGVDbGFzcyx0aGlzLnJlZ2lzdGVyZWRDbGFzcyk7aWYodGhpcy5pc1NtYXJ0UG9pbnRlcil7aWYodW5kZWZpbmVkPT09aGFuZGxlLiQkLnNtYXJ0UHRyKXt0aHJvd0JpbmRpbmdFcnJvcihcIlBhc3NpbmcgcmF3IHBvaW50ZXIgdG8gc21hcnQgcG9pbnRlciBpcyBpbGxlZ2FsXCIpfXN3aXRjaCh0aGlzLnNoYXJpbmdQb2xpY3kpe2Nhc2UgMDppZihoYW5kbGUuJCQuc21hcnRQdHJUeXBlPT09dGhpcyl7cHRyPWhhbmRsZS4kJC5zbWFydFB0cn1lbHNle3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IGNvbnZlcnQgYXJndW1lbnQgb2YgdHlwZSBcIisoaGFuZGxlLiQkLnNtYXJ0UHRyVHlwZT9oYW5kbGUuJCQuc21hcnRQdHJUeXBlLm5hbWU6aGFuZGxlLiQkLnB0clR5cGUubmFtZSkrXCIgdG8gcGFyYW1ldGVyIHR5cGUgXCIrdGhpcy5uYW1lKX1icmVhaztjYXNlIDE6cHRyPWhhbmRsZS4kJC5zbWFydFB0cjticmVhaztjYXNlIDI6aWYoaGFuZGxlLiQkLnNtYXJ0UHRyVHlwZT09PXRoaXMpe3B0cj1oYW5kbGUuJCQuc21hcnRQdHJ9ZWxzZXt2YXIgY2xvbmVkSGFuZGxlPWhhbmRsZVtcImNsb25lXCJdKCk7cHRyPXRoaXMucmF3U2hhcmUocHRyLEVtdmFsLnRvSGFuZGxlKGZ1bmN0aW9uKCl7Y2xvbmVkSGFuZGxlW1wiZGVsZXRlXCJdKCl9KSk7aWYoZGVzdHJ1Y3RvcnMhPT1udWxsKXtkZXN0cnVjdG9ycy5wdXNoKHRoaXMucmF3RGVzdHJ1Y3RvcixwdHIpfX1icmVhaztkZWZhdWx0OnRocm93QmluZGluZ0Vycm9yKFwiVW5zdXBwb3J0aW5nIHNoYXJpbmcgcG9saWN5XCIpfX1yZXR1cm4gcHRyfWZ1bmN0aW9uIG5vbkNvbnN0Tm9TbWFydFB0clJhd1BvaW50ZXJUb1dpcmVUeXBlKGRlc3RydWN0b3JzLGhhbmRsZSl7aWYoaGFuZGxlPT09bnVsbCl7aWYodGhpcy5pc1JlZmVyZW5jZSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJudWxsIGlzIG5vdCBhIHZhbGlkIFwiK3RoaXMubmFtZSl9cmV0dXJuIDB9aWYoIWhhbmRsZS4kJCl7dGhyb3dCaW5kaW5nRXJyb3IoJ0Nhbm5vdCBwYXNzIFwiJytfZW1iaW5kX3JlcHIoaGFuZGxlKSsnXCIgYXMgYSAnK3RoaXMubmFtZSl9aWYoIWhhbmRsZS4kJC5wdHIpe3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHBhc3MgZGVsZXRlZCBvYmplY3QgYXMgYSBwb2ludGVyIG9mIHR5cGUgXCIrdGhpcy5uYW1lKX1pZihoYW5kbGUuJCQucHRyVHlwZS5pc0NvbnN0KXt0aHJvd0JpbmRpbmdFcnJvcihcIkNhbm5vdCBjb252ZXJ0IGFyZ3VtZW50IG9mIHR5cGUgXCIraGFuZGxlLiQkLnB0clR5cGUubmFtZStcIiB0byBwYXJhbWV0ZXIgdHlwZSBcIit0aGlzLm5hbWUpfXZhciBoYW5kbGVDbGFzcz1oYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3M7dmFyIHB0cj11cGNhc3RQb2ludGVyKGhhbmRsZS4kJC5wdHIsaGFuZGxlQ2xhc3MsdGhpcy5yZWdpc3RlcmVkQ2xhc3MpO3JldHVybiBwdHJ9ZnVuY3Rpb24gc2ltcGxlUmVhZFZhbHVlRnJvbVBvaW50ZXIocG9pbnRlcil7cmV0dXJuIHRoaXNbXCJmcm9tV2lyZVR5cGVcIl0oSEVBUFUzMltwb2ludGVyPj4+Ml0pfWZ1bmN0aW9uIFJlZ2lzdGVyZWRQb2ludGVyX2dldFBvaW50ZWUocHRyKXtpZih0aGlzLnJhd0dldFBvaW50ZWUpe3B0cj10aGlzLnJhd0dldFBvaW50ZWUocHRyKX1yZXR1cm4gcHRyfWZ1bmN0aW9uIFJlZ2lzdGVyZWRQb2ludGVyX2Rlc3RydWN0b3IocHRyKXtpZih0aGlzLnJhd0Rlc3RydWN0b3Ipe3RoaXMucmF3RGVzdHJ1Y3RvcihwdHIpfX1mdW5jdGlvbiBSZWdpc3RlcmVkUG9pbnRlcl9kZWxldGVPYmplY3QoaGFuZGxlKXtpZihoYW5kbGUhPT1udWxsKXtoYW5kbGVbXCJkZWxldGVcIl0oKX19ZnVuY3Rpb24gaW5pdF9SZWdpc3RlcmVkUG9pbnRlcigpe1JlZ2lzdGVyZWRQb2ludGVyLnByb3RvdHlwZS5nZXRQb2ludGVlPVJlZ2lzdGVyZWRQb2ludGVyX2dldFBvaW50ZWU7UmVnaXN0ZXJlZFBvaW50ZXIucHJvdG90eXBlLmRlc3RydWN0b3I9UmVnaXN0ZXJlZFBvaW50ZXJfZGVzdHJ1Y3RvcjtSZWdpc3RlcmVkUG9pbnRlci5wcm90b3R5cGVbXCJhcmdQYWNrQWR2YW5jZVwiXT04O1JlZ2lzdGVyZWRQb2ludGVyLnByb3RvdHlwZVtcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCJdPXNpbXBsZVJlYWRWYWx1ZUZyb21Qb2ludGVyO1JlZ2lzdGVyZWRQb2ludGVyLnByb3RvdHlwZVtcImRlbGV0ZU9iamVjdFwiXT1SZWdpc3RlcmVkUG9pbnRlcl9kZWxldGVPYmplY3Q7UmVnaXN0ZXJlZFBvaW50ZXIucHJvdG90eXBlW1wiZnJvbVdpcmVUeXBlXCJdPVJlZ2lzdGVyZWRQb2ludGVyX2Zyb21XaXJlVHlwZX1mdW5jdGlvbiBSZWdpc3RlcmVkUG9pbnRlcihuYW1lLHJlZ2lzdGVyZWRDbGFzcyxpc1JlZmVyZW5jZSxpc0NvbnN0LGlzU21hcnRQb2ludGVyLHBvaW50ZWVUeXBlLHNoYXJpbmdQb2xpY3kscmF3R2V0UG9pbnRlZSxyYXdDb25zdHJ1Y3RvcixyYXdTaGFyZSxyYXdEZXN0cnVjdG9yKXt0aGlzLm5hbWU9bmFtZTt0aGlzLnJlZ2lzdGVyZWRDbGFzcz1yZWdpc3RlcmVkQ2xhc3M7dGhpcy5pc1JlZmVyZW5jZT1pc1JlZmVyZW5jZTt0aGlzLmlzQ29uc3Q9aXNDb25zdDt0aGlzLmlzU21hcnRQb2ludGVyPWlzU21hcnRQb2ludGVyO3RoaXMucG9pbnRlZVR5cGU9cG9pbnRlZVR5cGU7dGhpcy5zaGFyaW5nUG9saWN5PXNoYXJpbmdQb2xpY3k7dGhpcy5yYXdHZXRQb2ludGVlPXJhd0dldFBvaW50ZWU7dGhpcy5yYXdDb25zdHJ1Y3Rvcj1yYXdDb25zdHJ1Y3Rvcjt0aGlzLnJhd1NoYXJlPXJhd1NoYXJlO3RoaXMucmF3RGVzdHJ1Y3Rvcj1yYXdEZXN0cnVjdG9yO2lmKCFpc1NtYXJ0UG9pbnRlciYmcmVnaXN0ZXJlZENsYXNzLmJhc2VDbGFzcz09PXVuZGVmaW5lZCl7aWYoaXNDb25zdCl7dGhpc1tcInRvV2lyZVR5cGVcIl09Y29uc3ROb1NtYXJ0UHRyUmF3UG9pbnRlclRvV2lyZVR5cGU7dGhpcy5kZXN0cnVjdG9yRnVuY3Rpb249bnVsbH1lbHNle3RoaXNbXCJ0b1dpcmVUeXBlXCJdPW5vbkNvbnN0Tm9TbWFydFB0clJhd1BvaW50ZXJUb1dpcmVUeXBlO3RoaXMuZGVzdHJ1Y3RvckZ1bmN0aW9uPW51bGx9fWVsc2V7dGhpc1tcInRvV2lyZVR5cGVcIl09Z2VuZXJpY1BvaW50ZXJUb1dpcmVUeXBlfX1mdW5jdGlvbiByZXBsYWNlUHVibGljU3ltYm9sKG5hbWUsdmFsdWUsbnVtQXJndW1lbnRzKXtpZighTW9kdWxlLmhhc093blByb3BlcnR5KG5hbWUpKXt0aHJvd0ludGVybmFsRXJyb3IoXCJSZXBsYWNpbmcgbm9uZXhpc3RhbnQgcHVibGljIHN5bWJvbFwiKX1pZih1bmRlZmluZWQhPT1Nb2R1bGVbbmFtZV0ub3ZlcmxvYWRUYWJsZSYmdW5kZWZpbmVkIT09bnVtQXJndW1lbnRzKXtNb2R1bGVbbmFtZV0ub3ZlcmxvYWRUYWJsZVtudW1Bcmd1bWVudHNdPXZhbHVlfWVsc2V7TW9kdWxlW25hbWVdPXZhbHVlO01vZHVsZVtuYW1lXS5hcmdDb3VudD1udW1Bcmd1bWVudHN9fWZ1bmN0aW9uIGR5bkNhbGxMZWdhY3koc2lnLHB0cixhcmdzKXt2YXIgZj1Nb2R1bGVbXCJkeW5DYWxsX1wiK3NpZ107cmV0dXJuIGFyZ3MmJmFyZ3MubGVuZ3RoP2YuYXBwbHkobnVsbCxbcHRyXS5jb25jYXQoYXJncykpOmYuY2FsbChudWxsLHB0cil9ZnVuY3Rpb24gZHluQ2FsbChzaWcscHRyLGFyZ3Mpe2lmKHNpZy5pbmNsdWRlcyhcImpcIikpe3JldHVybiBkeW5DYWxsTGVnYWN5KHNpZyxwdHIsYXJncyl9cmV0dXJuIGdldFdhc21UYWJsZUVudHJ5KHB0cikuYXBwbHkobnVsbCxhcmdzKX1mdW5jdGlvbiBnZXREeW5DYWxsZXIoc2lnLHB0cil7dmFyIGFyZ0NhY2hlPVtdO3JldHVybiBmdW5jdGlvbigpe2FyZ0NhY2hlLmxlbmd0aD0wO09iamVjdC5hc3NpZ24oYXJnQ2FjaGUsYXJndW1lbnRzKTtyZXR1cm4gZHluQ2FsbChzaWcscHRyLGFyZ0NhY2hlKX19ZnVuY3Rpb24gZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oc2lnbmF0dXJlLHJhd0Z1bmN0aW9uKXtzaWduYXR1cmU9cmVhZExhdGluMVN0cmluZyhzaWduYXR1cmUpO2Z1bmN0aW9uIG1ha2VEeW5DYWxsZXIoKXtpZihzaWduYXR1cmUuaW5jbHVkZXMoXCJqXCIpKXtyZXR1cm4gZ2V0RHluQ2FsbGVyKHNpZ25hdHVyZSxyYXdGdW5jdGlvbil9cmV0dXJuIGdldFdhc21UYWJsZUVudHJ5KHJhd0Z1bmN0aW9uKX12YXIgZnA9bWFrZUR5bkNhbGxlcigpO2lmKHR5cGVvZiBmcCE9XCJmdW5jdGlvblwiKXt0aHJvd0JpbmRpbmdFcnJvcihcInVua25vd24gZnVuY3Rpb24gcG9pbnRlciB3aXRoIHNpZ25hdHVyZSBcIitzaWduYXR1cmUrXCI6IFwiK3Jhd0Z1bmN0aW9uKX1yZXR1cm4gZnB9dmFyIFVuYm91bmRUeXBlRXJyb3I9dW5kZWZpbmVkO2Z1bmN0aW9uIGdldFR5cGVOYW1lKHR5cGUpe3ZhciBwdHI9X19fZ2V0VHlwZU5hbWUodHlwZSk7dmFyIHJ2PXJlYWRMYXRpbjFTdHJpbmcocHRyKTtfZnJlZShwdHIpO3JldHVybiBydn1mdW5jdGlvbiB0aHJvd1VuYm91bmRUeXBlRXJyb3IobWVzc2FnZSx0eXBlcyl7dmFyIHVuYm91bmRUeXBlcz1bXTt2YXIgc2Vlbj17fTtmdW5jdGlvbiB2aXNpdCh0eXBlKXtpZihzZWVuW3R5cGVdKXtyZXR1cm59aWYocmVnaXN0ZXJlZFR5cGVzW3R5cGVdKXtyZXR1cm59aWYodHlwZURlcGVuZGVuY2llc1t0eXBlXSl7dHlwZURlcGVuZGVuY2llc1t0eXBlXS5mb3JFYWNoKHZpc2l0KTtyZXR1cm59dW5ib3VuZFR5cGVzLnB1c2godHlwZSk7c2Vlblt0eXBlXT10cnVlfXR5cGVzLmZvckVhY2godmlzaXQpO3Rocm93IG5ldyBVbmJvdW5kVHlwZUVycm9yKG1lc3NhZ2UrXCI6IFwiK3VuYm91bmRUeXBlcy5tYXAoZ2V0VHlwZU5hbWUpLmpvaW4oW1wiLCBcIl0pKX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9jbGFzcyhyYXdUeXBlLHJhd1BvaW50ZXJUeXBlLHJhd0NvbnN0UG9pbnRlclR5cGUsYmFzZUNsYXNzUmF3VHlwZSxnZXRBY3R1YWxUeXBlU2lnbmF0dXJlLGdldEFjdHVhbFR5cGUsdXBjYXN0U2lnbmF0dXJlLHVwY2FzdCxkb3duY2FzdFNpZ25hdHVyZSxkb3duY2FzdCxuYW1lLGRlc3RydWN0b3JTaWduYXR1cmUscmF3RGVzdHJ1Y3Rvcil7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO2dldEFjdHVhbFR5cGU9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oZ2V0QWN0dWFsVHlwZVNpZ25hdHVyZSxnZXRBY3R1YWxUeXBlKTtpZih1cGNhc3Qpe3VwY2FzdD1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbih1cGNhc3RTaWduYXR1cmUsdXBjYXN0KX1pZihkb3duY2FzdCl7ZG93bmNhc3Q9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oZG93bmNhc3RTaWduYXR1cmUsZG93bmNhc3QpfXJhd0Rlc3RydWN0b3I9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oZGVzdHJ1Y3RvclNpZ25hdHVyZSxyYXdEZXN0cnVjdG9yKTt2YXIgbGVnYWxGdW5jdGlvbk5hbWU9bWFrZUxlZ2FsRnVuY3Rpb25OYW1lKG5hbWUpO2V4cG9zZVB1YmxpY1N5bWJvbChsZWdhbEZ1bmN0aW9uTmFtZSxmdW5jdGlvbigpe3Rocm93VW5ib3VuZFR5cGVFcnJvcihcIkNhbm5vdCBjb25zdHJ1Y3QgXCIrbmFtZStcIiBkdWUgdG8gdW5ib3VuZCB0eXBlc1wiLFtiYXNlQ2xhc3NSYXdUeXBlXSl9KTt3aGVuRGVwZW5kZW50VHlwZXNBcmVSZXNvbHZlZChbcmF3VHlwZSxyYXdQb2ludGVyVHlwZSxyYXdDb25zdFBvaW50ZXJUeXBlXSxiYXNlQ2xhc3NSYXdUeXBlP1tiYXNlQ2xhc3NSYXdUeXBlXTpbXSxmdW5jdGlvbihiYXNlKXtiYXNlPWJhc2VbMF07dmFyIGJhc2VDbGFzczt2YXIgYmFzZVByb3RvdHlwZTtpZihiYXNlQ2xhc3NSYXdUeXBlKXtiYXNlQ2xhc3M9YmFzZS5yZWdpc3RlcmVkQ2xhc3M7YmFzZVByb3RvdHlwZT1iYXNlQ2xhc3MuaW5zdGFuY2VQcm90b3R5cGV9ZWxzZXtiYXNlUHJvdG90eXBlPUNsYXNzSGFuZGxlLnByb3RvdHlwZX12YXIgY29uc3RydWN0b3I9Y3JlYXRlTmFtZWRGdW5jdGlvbihsZWdhbEZ1bmN0aW9uTmFtZSxmdW5jdGlvbigpe2lmKE9iamVjdC5nZXRQcm90b3R5cGVPZih0aGlzKSE9PWluc3RhbmNlUHJvdG90eXBlKXt0aHJvdyBuZXcgQmluZGluZ0Vycm9yKFwiVXNlICduZXcnIHRvIGNvbnN0cnVjdCBcIituYW1lKX1pZih1bmRlZmluZWQ9PT1yZWdpc3RlcmVkQ2xhc3MuY29uc3RydWN0b3JfYm9keSl7dGhyb3cgbmV3IEJpbmRpbmdFcnJvcihuYW1lK1wiIGhhcyBubyBhY2Nlc3NpYmxlIGNvbnN0cnVjdG9yXCIpfXZhciBib2R5PXJlZ2lzdGVyZWRDbGFzcy5jb25zdHJ1Y3Rvcl9ib2R5W2FyZ3VtZW50cy5sZW5ndGhdO2lmKHVuZGVmaW5lZD09PWJvZHkpe3Rocm93IG5ldyBCaW5kaW5nRXJyb3IoXCJUcmllZCB0byBpbnZva2UgY3RvciBvZiBcIituYW1lK1wiIHdpdGggaW52YWxpZCBudW1iZXIgb2YgcGFyYW1ldGVycyAoXCIrYXJndW1lbnRzLmxlbmd0aCtcIikgLSBleHBlY3RlZCAoXCIrT2JqZWN0LmtleXMocmVnaXN0ZXJlZENsYXNzLmNvbnN0cnVjdG9yX2JvZHkpLnRvU3RyaW5nKCkrXCIpIHBhcmFtZXRlcnMgaW5zdGVhZCFcIil9cmV0dXJuIGJvZHkuYXBwbHkodGhpcyxhcmd1bWVudHMpfSk7dmFyIGluc3RhbmNlUHJvdG90eXBlPU9iamVjdC5jcmVhdGUoYmFzZVByb3RvdHlwZSx7Y29uc3RydWN0b3I6e3ZhbHVlOmNvbnN0cnVjdG9yfX0pO2NvbnN0cnVjdG9yLnByb3RvdHlwZT1pbnN0YW5jZVByb3RvdHlwZTt2YXIgcmVnaXN0ZXJlZENsYXNzPW5ldyBSZWdpc3RlcmVkQ2xhc3MobmFtZSxjb25zdHJ1Y3RvcixpbnN0YW5jZVByb3RvdHlwZSxyYXdEZXN0cnVjdG9yLGJhc2VDbGFzcyxnZXRBY3R1YWxUeXBlLHVwY2FzdCxkb3duY2FzdCk7dmFyIHJlZmVyZW5jZUNvbnZlcnRlcj1uZXcgUmVnaXN0ZXJlZFBvaW50ZXIobmFtZSxyZWdpc3RlcmVkQ2xhc3MsdHJ1ZSxmYWxzZSxmYWxzZSk7dmFyIHBvaW50ZXJDb252ZXJ0ZXI9bmV3IFJlZ2lzdGVyZWRQb2ludGVyKG5hbWUrXCIqXCIscmVnaXN0ZXJlZENsYXNzLGZhbHNlLGZhbHNlLGZhbHNlKTt2YXIgY29uc3RQb2ludGVyQ29udmVydGVyPW5ldyBSZWdpc3RlcmVkUG9pbnRlcihuYW1lK1wiIGNvbnN0KlwiLHJlZ2lzdGVyZWRDbGFzcyxmYWxzZSx0cnVlLGZhbHNlKTtyZWdpc3RlcmVkUG9pbnRlcnNbcmF3VHlwZV09e3BvaW50ZXJUeXBlOnBvaW50ZXJDb252ZXJ0ZXIsY29uc3RQb2ludGVyVHlwZTpjb25zdFBvaW50ZXJDb252ZXJ0ZXJ9O3JlcGxhY2VQdWJsaWNTeW1ib2wobGVnYWxGdW5jdGlvbk5hbWUsY29uc3RydWN0b3IpO3JldHVybltyZWZlcmVuY2VDb252ZXJ0ZXIscG9pbnRlckNvbnZlcnRlcixjb25zdFBvaW50ZXJDb252ZXJ0ZXJdfSl9ZnVuY3Rpb24gcnVuRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnMpe3doaWxlKGRlc3RydWN0b3JzLmxlbmd0aCl7dmFyIHB0cj1kZXN0cnVjdG9ycy5wb3AoKTt2YXIgZGVsPWRlc3RydWN0b3JzLnBvcCgpO2RlbChwdHIpfX1mdW5jdGlvbiBjcmFmdEludm9rZXJGdW5jdGlvbihodW1hbk5hbWUsYXJnVHlwZXMsY2xhc3NUeXBlLGNwcEludm9rZXJGdW5jLGNwcFRhcmdldEZ1bmMpe3ZhciBhcmdDb3VudD1hcmdUeXBlcy5sZW5ndGg7aWYoYXJnQ291bnQ8Mil7dGhyb3dCaW5kaW5nRXJyb3IoXCJhcmdUeXBlcyBhcnJheSBzaXplIG1pc21hdGNoISBNdXN0IGF0IGxlYXN0IGdldCByZXR1cm4gdmFsdWUgYW5kICd0aGlzJyB0eXBlcyFcIil9dmFyIGlzQ2xhc3NNZXRob2RGdW5jPWFyZ1R5cGVzWzFdIT09bnVsbCYmY2xhc3NUeXBlIT09bnVsbDt2YXIgbmVlZHNEZXN0cnVjdG9yU3RhY2s9ZmFsc2U7Zm9yKHZhciBpPTE7aTxhcmdUeXBlcy5sZW5ndGg7KytpKXtpZihhcmdUeXBlc1tpXSE9PW51bGwmJmFyZ1R5cGVzW2ldLmRlc3RydWN0b3JGdW5jdGlvbj09PXVuZGVmaW5lZCl7bmVlZHNEZXN0cnVjdG9yU3RhY2s9dHJ1ZTticmVha319dmFyIHJldHVybnM9YXJnVHlwZXNbMF0ubmFtZSE9PVwidm9pZFwiO3ZhciBleHBlY3RlZEFyZ0NvdW50PWFyZ0NvdW50LTI7dmFyIGFyZ3NXaXJlZD1uZXcgQXJyYXkoZXhwZWN0ZWRBcmdDb3VudCk7dmFyIGludm9rZXJGdW5jQXJncz1bXTt2YXIgZGVzdHJ1Y3RvcnM9W107cmV0dXJuIGZ1bmN0aW9uKCl7aWYoYXJndW1lbnRzLmxlbmd0aCE9PWV4cGVjdGVkQXJnQ291bnQpe3Rocm93QmluZGluZ0Vycm9yKFwiZnVuY3Rpb24gXCIraHVtYW5OYW1lK1wiIGNhbGxlZCB3aXRoIFwiK2FyZ3VtZW50cy5sZW5ndGgrXCIgYXJndW1lbnRzLCBleHBlY3RlZCBcIitleHBlY3RlZEFyZ0NvdW50K1wiIGFyZ3MhXCIpfWRlc3RydWN0b3JzLmxlbmd0aD0wO3ZhciB0aGlzV2lyZWQ7aW52b2tlckZ1bmNBcmdzLmxlbmd0aD1pc0NsYXNzTWV0aG9kRnVuYz8yOjE7aW52b2tlckZ1bmNBcmdzWzBdPWNwcFRhcmdldEZ1bmM7aWYoaXNDbGFzc01ldGhvZEZ1bmMpe3RoaXNXaXJlZD1hcmdUeXBlc1sxXVtcInRvV2lyZVR5cGVcIl0oZGVzdHJ1Y3RvcnMsdGhpcyk7aW52b2tlckZ1bmNBcmdzWzFdPXRoaXNXaXJlZH1mb3IodmFyIGk9MDtpPGV4cGVjdGVkQXJnQ291bnQ7KytpKXthcmdzV2lyZWRbaV09YXJnVHlwZXNbaSsyXVtcInRvV2lyZVR5cGVcIl0oZGVzdHJ1Y3RvcnMsYXJndW1lbnRzW2ldKTtpbnZva2VyRnVuY0FyZ3MucHVzaChhcmdzV2lyZWRbaV0pfXZhciBydj1jcHBJbnZva2VyRnVuYy5hcHBseShudWxsLGludm9rZXJGdW5jQXJncyk7ZnVuY3Rpb24gb25Eb25lKHJ2KXtpZihuZWVkc0Rlc3RydWN0b3JTdGFjayl7cnVuRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnMpfWVsc2V7Zm9yKHZhciBpPWlzQ2xhc3NNZXRob2RGdW5jPzE6MjtpPGFyZ1R5cGVzLmxlbmd0aDtpKyspe3ZhciBwYXJhbT1pPT09MT90aGlzV2lyZWQ6YXJnc1dpcmVkW2ktMl07aWYoYXJnVHlwZXNbaV0uZGVzdHJ1Y3RvckZ1bmN0aW9uIT09bnVsbCl7YXJnVHlwZXNbaV0uZGVzdHJ1Y3RvckZ1bmN0aW9uKHBhcmFtKX19fWlmKHJldHVybnMpe3JldHVybiBhcmdUeXBlc1swXVtcImZyb21XaXJlVHlwZVwiXShydil9fXJldHVybiBvbkRvbmUocnYpfX1mdW5jdGlvbiBoZWFwMzJWZWN0b3JUb0FycmF5KGNvdW50LGZpcnN0RWxlbWVudCl7dmFyIGFycmF5PVtdO2Zvcih2YXIgaT0wO2k8Y291bnQ7aSsrKXthcnJheS5wdXNoKEhFQVAzMlsoZmlyc3RFbGVtZW50Pj4yKStpPj4+MF0pfXJldHVybiBhcnJheX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9jbGFzc19mdW5jdGlvbihyYXdDbGFzc1R5cGUsbWV0aG9kTmFtZSxhcmdDb3VudCxyYXdBcmdUeXBlc0FkZHIsaW52b2tlclNpZ25hdHVyZSxyYXdJbnZva2VyLGNvbnRleHQsaXNQdXJlVmlydHVhbCl7dmFyIHJhd0FyZ1R5cGVzPWhlYXAzMlZlY3RvclRvQXJyYXkoYXJnQ291bnQscmF3QXJnVHlwZXNBZGRyKTttZXRob2ROYW1lPXJlYWRMYXRpbjFTdHJpbmcobWV0aG9kTmFtZSk7cmF3SW52b2tlcj1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihpbnZva2VyU2lnbmF0dXJlLHJhd0ludm9rZXIpO3doZW5EZXBlbmRlbnRUeXBlc0FyZVJlc29sdmVkKFtdLFtyYXdDbGFzc1R5cGVdLGZ1bmN0aW9uKGNsYXNzVHlwZSl7Y2xhc3NUeXBlPWNsYXNzVHlwZVswXTt2YXIgaHVtYW5OYW1lPWNsYXNzVHlwZS5uYW1lK1wiLlwiK21ldGhvZE5hbWU7aWYobWV0aG9kTmFtZS5zdGFydHNXaXRoKFwiQEBcIikpe21ldGhvZE5hbWU9U3ltYm9sW21ldGhvZE5hbWUuc3Vic3RyaW5nKDIpXX1pZihpc1B1cmVWaXJ0dWFsKXtjbGFzc1R5cGUucmVnaXN0ZXJlZENsYXNzLnB1cmVWaXJ0dWFsRnVuY3Rpb25zLnB1c2gobWV0aG9kTmFtZSl9ZnVuY3Rpb24gdW5ib3VuZFR5cGVzSGFuZGxlcigpe3Rocm93VW5ib3VuZFR5cGVFcnJvcihcIkNhbm5vdCBjYWxsIFwiK2h1bWFuTmFtZStcIiBkdWUgdG8gdW5ib3VuZCB0eXBlc1wiLHJhd0FyZ1R5cGVzKX12YXIgcHJvdG89Y2xhc3NUeXBlLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZTt2YXIgbWV0aG9kPXByb3RvW21ldGhvZE5hbWVdO2lmKHVuZGVmaW5lZD09PW1ldGhvZHx8dW5kZWZpbmVkPT09bWV0aG9kLm92ZXJsb2FkVGFibGUmJm1ldGhvZC5jbGFzc05hbWUhPT1jbGFzc1R5cGUubmFtZSYmbWV0aG9kLmFyZ0NvdW50PT09YXJnQ291bnQtMil7dW5ib3VuZFR5cGVzSGFuZGxlci5hcmdDb3VudD1hcmdDb3VudC0yO3VuYm91bmRUeXBlc0hhbmRsZXIuY2xhc3NOYW1lPWNsYXNzVHlwZS5uYW1lO3Byb3RvW21ldGhvZE5hbWVdPXVuYm91bmRUeXBlc0hhbmRsZXJ9ZWxzZXtlbnN1cmVPdmVybG9hZFRhYmxlKHByb3RvLG1ldGhvZE5hbWUsaHVtYW5OYW1lKTtwcm90b1ttZXRob2ROYW1lXS5vdmVybG9hZFRhYmxlW2FyZ0NvdW50LTJdPXVuYm91bmRUeXBlc0hhbmRsZXJ9d2hlbkRlcGVuZGVudFR5cGVzQXJlUmVzb2x2ZWQoW10scmF3QXJnVHlwZXMsZnVuY3Rpb24oYXJnVHlwZXMpe3ZhciBtZW1iZXJGdW5jdGlvbj1jcmFmdEludm9rZXJGdW5jdGlvbihodW1hbk5hbWUsYXJnVHlwZXMsY2xhc3NUeXBlLHJhd0ludm9rZXIsY29udGV4dCk7aWYodW5kZWZpbmVkPT09cHJvdG9bbWV0aG9kTmFtZV0ub3ZlcmxvYWRUYWJsZSl7bWVtYmVyRnVuY3Rpb24uYXJnQ291bnQ9YXJnQ291bnQtMjtwcm90b1ttZXRob2ROYW1lXT1tZW1iZXJGdW5jdGlvbn1lbHNle3Byb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGVbYXJnQ291bnQtMl09bWVtYmVyRnVuY3Rpb259cmV0dXJuW119KTtyZXR1cm5bXX0pfXZhciBlbXZhbF9mcmVlX2xpc3Q9W107dmFyIGVtdmFsX2hhbmRsZV9hcnJheT1be30se3ZhbHVlOnVuZGVmaW5lZH0se3ZhbHVlOm51bGx9LHt2YWx1ZTp0cnVlfSx7dmFsdWU6ZmFsc2V9XTtmdW5jdGlvbiBfX2VtdmFsX2RlY3JlZihoYW5kbGUpe2lmKGhhbmRsZT40JiYwPT09LS1lbXZhbF9oYW5kbGVfYXJyYXlbaGFuZGxlXS5yZWZjb3VudCl7ZW12YWxfaGFuZGxlX2FycmF5W2hhbmRsZV09dW5kZWZpbmVkO2VtdmFsX2ZyZWVfbGlzdC5wdXNoKGhhbmRsZSl9fWZ1bmN0aW9uIGNvdW50X2VtdmFsX2hhbmRsZXMoKXt2YXIgY291bnQ9MDtmb3IodmFyIGk9NTtpPGVtdmFsX2hhbmRsZV9hcnJheS5sZW5ndGg7KytpKXtpZihlbXZhbF9oYW5kbGVfYXJyYXlbaV0hPT11bmRlZmluZWQpeysrY291bnR9fXJldHVybiBjb3VudH1mdW5jdGlvbiBnZXRfZmlyc3RfZW12YWwoKXtmb3IodmFyIGk9NTtpPGVtdmFsX2hhbmRsZV9hcnJheS5sZW5ndGg7KytpKXtpZihlbXZhbF9oYW5kbGVfYXJyYXlbaV0hPT11bmRlZmluZWQpe3JldHVybiBlbXZhbF9oYW5kbGVfYXJyYXlbaV19fXJldHVybiBudWxsfWZ1bmN0aW9uIGluaXRfZW12YWwoKXtNb2R1bGVbXCJjb3VudF9lbXZhbF9oYW5kbGVzXCJdPWNvdW50X2VtdmFsX2hhbmRsZXM7TW9kdWxlW1wiZ2V0X2ZpcnN0X2VtdmFsXCJdPWdldF9maXJzdF9lbXZhbH12YXIgRW12YWw9e3RvVmFsdWU6ZnVuY3Rpb24oaGFuZGxlKXtpZighaGFuZGxlKXt0aHJvd0JpbmRpbmdFcnJvcihcIkNhbm5vdCB1c2UgZGVsZXRlZCB2YWwuIGhhbmRsZSA9IFwiK2hhbmRsZSl9cmV0dXJuIGVtdmFsX2hhbmRsZV9hcnJheVtoYW5kbGVdLnZhbHVlfSx0b0hhbmRsZTpmdW5jdGlvbih2YWx1ZSl7c3dpdGNoKHZhbHVlKXtjYXNlIHVuZGVmaW5lZDp7cmV0dXJuIDF9Y2FzZSBudWxsOntyZXR1cm4gMn1jYXNlIHRydWU6e3JldHVybiAzfWNhc2UgZmFsc2U6e3JldHVybiA0fWRlZmF1bHQ6e3ZhciBoYW5kbGU9ZW12YWxfZnJlZV9saXN0Lmxlbmd0aD9lbXZhbF9mcmVlX2xpc3QucG9wKCk6ZW12YWxfaGFuZGxlX2FycmF5Lmxlbmd0aDtlbXZhbF9oYW5kbGVfYXJyYXlbaGFuZGxlXT17cmVmY291bnQ6MSx2YWx1ZTp2YWx1ZX07cmV0dXJuIGhhbmRsZX19fX07ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfZW12YWwocmF3VHlwZSxuYW1lKXtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKGhhbmRsZSl7dmFyIHJ2PUVtdmFsLnRvVmFsdWUoaGFuZGxlKTtfX2VtdmFsX2RlY3JlZihoYW5kbGUpO3JldHVybiBydn0sXCJ0b1dpcmVUeXBlXCI6ZnVuY3Rpb24oZGVzdHJ1Y3RvcnMsdmFsdWUpe3JldHVybiBFbXZhbC50b0hhbmRsZSh2YWx1ZSl9LFwiYXJnUGFja0FkdmFuY2VcIjo4LFwicmVhZFZhbHVlRnJvbVBvaW50ZXJcIjpzaW1wbGVSZWFkVmFsdWVGcm9tUG9pbnRlcixkZXN0cnVjdG9yRnVuY3Rpb246bnVsbH0pfWZ1bmN0aW9uIF9lbWJpbmRfcmVwcih2KXtpZih2PT09bnVsbCl7cmV0dXJuXCJudWxsXCJ9dmFyIHQ9dHlwZW9mIHY7aWYodD09PVwib2JqZWN0XCJ8fHQ9PT1cImFycmF5XCJ8fHQ9PT1cImZ1bmN0aW9uXCIpe3JldHVybiB2LnRvU3RyaW5nKCl9ZWxzZXtyZXR1cm5cIlwiK3Z9fWZ1bmN0aW9uIGZsb2F0UmVhZFZhbHVlRnJvbVBvaW50ZXIobmFtZSxzaGlmdCl7c3dpdGNoKHNoaWZ0KXtjYXNlIDI6cmV0dXJuIGZ1bmN0aW9uKHBvaW50ZXIpe3JldHVybiB0aGlzW1wiZnJvbVdpcmVUeXBlXCJdKEhFQVBGMzJbcG9pbnRlcj4+PjJdKX07Y2FzZSAzOnJldHVybiBmdW5jdGlvbihwb2ludGVyKXtyZXR1cm4gdGhpc1tcImZyb21XaXJlVHlwZVwiXShIRUFQRjY0W3BvaW50ZXI+Pj4zXSl9O2RlZmF1bHQ6dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gZmxvYXQgdHlwZTogXCIrbmFtZSl9fWZ1bmN0aW9uIF9fZW1iaW5kX3JlZ2lzdGVyX2Zsb2F0KHJhd1R5cGUsbmFtZSxzaXplKXt2YXIgc2hpZnQ9Z2V0U2hpZnRGcm9tU2l6ZShzaXplKTtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKHZhbHVlKXtyZXR1cm4gdmFsdWV9LFwidG9XaXJlVHlwZVwiOmZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtyZXR1cm4gdmFsdWV9LFwiYXJnUGFja0FkdmFuY2VcIjo4LFwicmVhZFZhbHVlRnJvbVBvaW50ZXJcIjpmbG9hdFJlYWRWYWx1ZUZyb21Qb2ludGVyKG5hbWUsc2hpZnQpLGRlc3RydWN0b3JGdW5jdGlvbjpudWxsfSl9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfZnVuY3Rpb24obmFtZSxhcmdDb3VudCxyYXdBcmdUeXBlc0FkZHIsc2lnbmF0dXJlLHJhd0ludm9rZXIsZm4pe3ZhciBhcmdUeXBlcz1oZWFwMzJWZWN0b3JUb0FycmF5KGFyZ0NvdW50LHJhd0FyZ1R5cGVzQWRkcik7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO3Jhd0ludm9rZXI9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oc2lnbmF0dXJlLHJhd0ludm9rZXIpO2V4cG9zZVB1YmxpY1N5bWJvbChuYW1lLGZ1bmN0aW9uKCl7dGhyb3dVbmJvdW5kVHlwZUVycm9yKFwiQ2Fubm90IGNhbGwgXCIrbmFtZStcIiBkdWUgdG8gdW5ib3VuZCB0eXBlc1wiLGFyZ1R5cGVzKX0sYXJnQ291bnQtMSk7d2hlbkRlcGVuZGVudFR5cGVzQXJlUmVzb2x2ZWQoW10sYXJnVHlwZXMsZnVuY3Rpb24oYXJnVHlwZXMpe3ZhciBpbnZva2VyQXJnc0FycmF5PVthcmdUeXBlc1swXSxudWxsXS5jb25jYXQoYXJnVHlwZXMuc2xpY2UoMSkpO3JlcGxhY2VQdWJsaWNTeW1ib2wobmFtZSxjcmFmdEludm9rZXJGdW5jdGlvbihuYW1lLGludm9rZXJBcmdzQXJyYXksbnVsbCxyYXdJbnZva2VyLGZuKSxhcmdDb3VudC0xKTtyZXR1cm5bXX0pfWZ1bmN0aW9uIGludGVnZXJSZWFkVmFsdWVGcm9tUG9pbnRlcihuYW1lLHNoaWZ0LHNpZ25lZCl7c3dpdGNoKHNoaWZ0KXtjYXNlIDA6cmV0dXJuIHNpZ25lZD9mdW5jdGlvbiByZWFkUzhGcm9tUG9pbnRlcihwb2ludGVyKXtyZXR1cm4gSEVBUDhbcG9pbnRlcj4+PjBdfTpmdW5jdGlvbiByZWFkVThGcm9tUG9pbnRlcihwb2ludGVyKXtyZXR1cm4gSEVBUFU4W3BvaW50ZXI+Pj4wXX07Y2FzZSAxOnJldHVybiBzaWduZWQ/ZnVuY3Rpb24gcmVhZFMxNkZyb21Qb2ludGVyKHBvaW50ZXIpe3JldHVybiBIRUFQMTZbcG9pbnRlcj4+PjFdfTpmdW5jdGlvbiByZWFkVTE2RnJvbVBvaW50ZXIocG9pbnRlcil7cmV0dXJuIEhFQVBVMTZbcG9pbnRlcj4+PjFdfTtjYXNlIDI6cmV0dXJuIHNpZ25lZD9mdW5jdGlvbiByZWFkUzMyRnJvbVBvaW50ZXIocG9pbnRlcil7cmV0dXJuIEhFQVAzMltwb2ludGVyPj4+Ml19OmZ1bmN0aW9uIHJlYWRVMzJGcm9tUG9pbnRlcihwb2ludGVyKXtyZXR1cm4gSEVBUFUzMltwb2ludGVyPj4+Ml19O2RlZmF1bHQ6dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gaW50ZWdlciB0eXBlOiBcIituYW1lKX19ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfaW50ZWdlcihwcmltaXRpdmVUeXBlLG5hbWUsc2l6ZSxtaW5SYW5nZSxtYXhSYW5nZSl7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO2lmKG1heFJhbmdlPT09LTEpe21heFJhbmdlPTQyOTQ5NjcyOTV9dmFyIHNoaWZ0PWdldFNoaWZ0RnJvbVNpemUoc2l6ZSk7dmFyIGZyb21XaXJlVHlwZT12YWx1ZT0+dmFsdWU7aWYobWluUmFuZ2U9PT0wKXt2YXIgYml0c2hpZnQ9MzItOCpzaXplO2Zyb21XaXJlVHlwZT0odmFsdWU9PnZhbHVlPDxiaXRzaGlmdD4+PmJpdHNoaWZ0KX12YXIgaXNVbnNpZ25lZFR5cGU9bmFtZS5pbmNsdWRlcyhcInVuc2lnbmVkXCIpO3ZhciBjaGVja0Fzc2VydGlvbnM9KHZhbHVlLHRvVHlwZU5hbWUpPT57fTt2YXIgdG9XaXJlVHlwZTtpZihpc1Vuc2lnbmVkVHlwZSl7dG9XaXJlVHlwZT1mdW5jdGlvbihkZXN0cnVjdG9ycyx2YWx1ZSl7Y2hlY2tBc3NlcnRpb25zKHZhbHVlLHRoaXMubmFtZSk7cmV0dXJuIHZhbHVlPj4+MH19ZWxzZXt0b1dpcmVUeXBlPWZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtjaGVja0Fzc2VydGlvbnModmFsdWUsdGhpcy5uYW1lKTtyZXR1cm4gdmFsdWV9fXJlZ2lzdGVyVHlwZShwcmltaXRpdmVUeXBlLHtuYW1lOm5hbWUsXCJmcm9tV2lyZVR5cGVcIjpmcm9tV2lyZVR5cGUsXCJ0b1dpcmVUeXBlXCI6dG9XaXJlVHlwZSxcImFyZ1BhY2tBZHZhbmNlXCI6OCxcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCI6aW50ZWdlclJlYWRWYWx1ZUZyb21Qb2ludGVyKG5hbWUsc2hpZnQsbWluUmFuZ2UhPT0wKSxkZXN0cnVjdG9yRnVuY3Rpb246bnVsbH0pfWZ1bmN0aW9uIF9fZW1iaW5kX3JlZ2lzdGVyX21lbW9yeV92aWV3KHJhd1R5cGUsZGF0YVR5cGVJbmRleCxuYW1lKXt2YXIgdHlwZU1hcHBpbmc9W0ludDhBcnJheSxVaW50OEFycmF5LEludDE2QXJyYXksVWludDE2QXJyYXksSW50MzJBcnJheSxVaW50MzJBcnJheSxGbG9hdDMyQXJyYXksRmxvYXQ2NEFycmF5XTt2YXIgVEE9dHlwZU1hcHBpbmdbZGF0YVR5cGVJbmRleF07ZnVuY3Rpb24gZGVjb2RlTWVtb3J5VmlldyhoYW5kbGUpe2hhbmRsZT1oYW5kbGU+PjI7dmFyIGhlYXA9SEVBUFUzMjt2YXIgc2l6ZT1oZWFwW2hhbmRsZT4+PjBdO3ZhciBkYXRhPWhlYXBbaGFuZGxlKzE+Pj4wXTtyZXR1cm4gbmV3IFRBKGJ1ZmZlcixkYXRhLHNpemUpfW5hbWU9cmVhZExhdGluMVN0cmluZyhuYW1lKTtyZWdpc3RlclR5cGUocmF3VHlwZSx7bmFtZTpuYW1lLFwiZnJvbVdpcmVUeXBlXCI6ZGVjb2RlTWVtb3J5VmlldyxcImFyZ1BhY2tBZHZhbmNlXCI6OCxcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCI6ZGVjb2RlTWVtb3J5Vmlld30se2lnbm9yZUR1cGxpY2F0ZVJlZ2lzdHJhdGlvbnM6dHJ1ZX0pfWZ1bmN0aW9uIF9fZW1iaW5kX3JlZ2lzdGVyX3NtYXJ0X3B0cihyYXdUeXBlLHJhd1BvaW50ZWVUeXBlLG5hbWUsc2hhcmluZ1BvbGljeSxnZXRQb2ludGVlU2lnbmF0dXJlLHJhd0dldFBvaW50ZWUsY29uc3RydWN0b3JTaWduYXR1cmUscmF3Q29uc3RydWN0b3Isc2hhcmVTaWduYXR1cmUscmF3U2hhcmUsZGVzdHJ1Y3RvclNpZ25hdHVyZSxyYXdEZXN0cnVjdG9yKXtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmF3R2V0UG9pbnRlZT1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihnZXRQb2ludGVlU2lnbmF0dXJlLHJhd0dldFBvaW50ZWUpO3Jhd0NvbnN0cnVjdG9yPWVtYmluZF9fcmVxdWlyZUZ1bmN0aW9uKGNvbnN0cnVjdG9yU2lnbmF0dXJlLHJhd0NvbnN0cnVjdG9yKTtyYXdTaGFyZT1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihzaGFyZVNpZ25hdHVyZSxyYXdTaGFyZSk7cmF3RGVzdHJ1Y3Rvcj1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihkZXN0cnVjdG9yU2lnbmF0dXJlLHJhd0Rlc3RydWN0b3IpO3doZW5EZXBlbmRlbnRUeXBlc0FyZVJlc29sdmVkKFtyYXdUeXBlXSxbcmF3UG9pbnRlZVR5cGVdLGZ1bmN0aW9uKHBvaW50ZWVUeXBlKXtwb2ludGVlVHlwZT1wb2ludGVlVHlwZVswXTt2YXIgcmVnaXN0ZXJlZFBvaW50ZXI9bmV3IFJlZ2lzdGVyZWRQb2ludGVyKG5hbWUscG9pbnRlZVR5cGUucmVnaXN0ZXJlZENsYXNzLGZhbHNlLGZhbHNlLHRydWUscG9pbnRlZVR5cGUsc2hhcmluZ1BvbGljeSxyYXdHZXRQb2ludGVlLHJhd0NvbnN0cnVjdG9yLHJhd1NoYXJlLHJhd0Rlc3RydWN0b3IpO3JldHVybltyZWdpc3RlcmVkUG9pbnRlcl19KX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9zdGRfc3RyaW5nKHJhd1R5cGUsbmFtZSl7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO3ZhciBzdGRTdHJpbmdJc1VURjg9bmFtZT09PVwic3RkOjpzdHJpbmdcIjtyZWdpc3RlclR5cGUocmF3VHlwZSx7bmFtZTpuYW1lLFwiZnJvbVdpcmVUeXBlXCI6ZnVuY3Rpb24odmFsdWUpe3ZhciBsZW5ndGg9SEVBUFUzMlt2YWx1ZT4+PjJdO3ZhciBzdHI7aWYoc3RkU3RyaW5nSXNVVEY4KXt2YXIgZGVjb2RlU3RhcnRQdHI9dmFsdWUrNDtmb3IodmFyIGk9MDtpPD1sZW5ndGg7KytpKXt2YXIgY3VycmVudEJ5dGVQdHI9dmFsdWUrNCtpO2lmKGk9PWxlbmd0aHx8SEVBUFU4W2N1cnJlbnRCeXRlUHRyPj4+MF09PTApe3ZhciBtYXhSZWFkPWN1cnJlbnRCeXRlUHRyLWRlY29kZVN0YXJ0UHRyO3ZhciBzdHJpbmdTZWdtZW50PVVURjhUb1N0cmluZyhkZWNvZGVTdGFydFB0cixtYXhSZWFkKTtpZihzdHI9PT11bmRlZmluZWQpe3N0cj1zdHJpbmdTZWdtZW50fWVsc2V7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDApO3N0cis9c3RyaW5nU2VnbWVudH1kZWNvZGVTdGFydFB0cj1jdXJyZW50Qnl0ZVB0cisxfX19ZWxzZXt2YXIgYT1uZXcgQXJyYXkobGVuZ3RoKTtmb3IodmFyIGk9MDtpPGxlbmd0aDsrK2kpe2FbaV09U3RyaW5nLmZyb21DaGFyQ29kZShIRUFQVThbdmFsdWUrNCtpPj4+MF0pfXN0cj1hLmpvaW4oXCJcIil9X2ZyZWUodmFsdWUpO3JldHVybiBzdHJ9LFwidG9XaXJlVHlwZVwiOmZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtpZih2YWx1ZSBpbnN0YW5jZW9mIEFycmF5QnVmZmVyKXt2YWx1ZT1uZXcgVWludDhBcnJheSh2YWx1ZSl9dmFyIGdldExlbmd0aDt2YXIgdmFsdWVJc09mVHlwZVN0cmluZz10eXBlb2YgdmFsdWU9PVwic3RyaW5nXCI7aWYoISh2YWx1ZUlzT2ZUeXBlU3RyaW5nfHx2YWx1ZSBpbnN0YW5jZW9mIFVpbnQ4QXJyYXl8fHZhbHVlIGluc3RhbmNlb2YgVWludDhDbGFtcGVkQXJyYXl8fHZhbHVlIGluc3RhbmNlb2YgSW50OEFycmF5KSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgcGFzcyBub24tc3RyaW5nIHRvIHN0ZDo6c3RyaW5nXCIpfWlmKHN0ZFN0cmluZ0lzVVRGOCYmdmFsdWVJc09mVHlwZVN0cmluZyl7Z2V0TGVuZ3RoPSgoKT0+bGVuZ3RoQnl0ZXNVVEY4KHZhbHVlKSl9ZWxzZXtnZXRMZW5ndGg9KCgpPT52YWx1ZS5sZW5ndGgpfXZhciBsZW5ndGg9Z2V0TGVuZ3RoKCk7dmFyIHB0cj1fbWFsbG9jKDQrbGVuZ3RoKzEpO3B0cj4+Pj0wO0hFQVBVMzJbcHRyPj4+Ml09bGVuZ3RoO2lmKHN0ZFN0cmluZ0lzVVRGOCYmdmFsdWVJc09mVHlwZVN0cmluZyl7c3RyaW5nVG9VVEY4KHZhbHVlLHB0cis0LGxlbmd0aCsxKX1lbHNle2lmKHZhbHVlSXNPZlR5cGVTdHJpbmcpe2Zvcih2YXIgaT0wO2k8bGVuZ3RoOysraSl7dmFyIGNoYXJDb2RlPXZhbHVlLmNoYXJDb2RlQXQoaSk7aWYoY2hhckNvZGU+MjU1KXtfZnJlZShwdHIpO3Rocm93QmluZGluZ0Vycm9yKFwiU3RyaW5nIGhhcyBVVEYtMTYgY29kZSB1bml0cyB0aGF0IGRvIG5vdCBmaXQgaW4gOCBiaXRzXCIpfUhFQVBVOFtwdHIrNCtpPj4+MF09Y2hhckNvZGV9fWVsc2V7Zm9yKHZhciBpPTA7aTxsZW5ndGg7KytpKXtIRUFQVThbcHRyKzQraT4+PjBdPXZhbHVlW2ldfX19aWYoZGVzdHJ1Y3RvcnMhPT1udWxsKXtkZXN0cnVjdG9ycy5wdXNoKF9mcmVlLHB0cil9cmV0dXJuIHB0cn0sXCJhcmdQYWNrQWR2YW5jZVwiOjgsXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiOnNpbXBsZVJlYWRWYWx1ZUZyb21Qb2ludGVyLGRlc3RydWN0b3JGdW5jdGlvbjpmdW5jdGlvbihwdHIpe19mcmVlKHB0cil9fSl9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfc3RkX3dzdHJpbmcocmF3VHlwZSxjaGFyU2l6ZSxuYW1lKXtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7dmFyIGRlY29kZVN0cmluZyxlbmNvZGVTdHJpbmcsZ2V0SGVhcCxsZW5ndGhCeXRlc1VURixzaGlmdDtpZihjaGFyU2l6ZT09PTIpe2RlY29kZVN0cmluZz1VVEYxNlRvU3RyaW5nO2VuY29kZVN0cmluZz1zdHJpbmdUb1VURjE2O2xlbmd0aEJ5dGVzVVRGPWxlbmd0aEJ5dGVzVVRGMTY7Z2V0SGVhcD0oKCk9PkhFQVBVMTYpO3NoaWZ0PTF9ZWxzZSBpZihjaGFyU2l6ZT09PTQpe2RlY29kZVN0cmluZz1VVEYzMlRvU3RyaW5nO2VuY29kZVN0cmluZz1zdHJpbmdUb1VURjMyO2xlbmd0aEJ5dGVzVVRGPWxlbmd0aEJ5dGVzVVRGMzI7Z2V0SGVhcD0oKCk9PkhFQVBVMzIpO3NoaWZ0PTJ9cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKHZhbHVlKXt2YXIgbGVuZ3RoPUhFQVBVMzJbdmFsdWU+Pj4yXTt2YXIgSEVBUD1nZXRIZWFwKCk7dmFyIHN0cjt2YXIgZGVjb2RlU3RhcnRQdHI9dmFsdWUrNDtmb3IodmFyIGk9MDtpPD1sZW5ndGg7KytpKXt2YXIgY3VycmVudEJ5dGVQdHI9dmFsdWUrNCtpKmNoYXJTaXplO2lmKGk9PWxlbmd0aHx8SEVBUFtjdXJyZW50Qnl0ZVB0cj4+PnNoaWZ0XT09MCl7dmFyIG1heFJlYWRCeXRlcz1jdXJyZW50Qnl0ZVB0ci1kZWNvZGVTdGFydFB0cjt2YXIgc3RyaW5nU2VnbWVudD1kZWNvZGVTdHJpbmcoZGVjb2RlU3RhcnRQdHIsbWF4UmVhZEJ5dGVzKTtpZihzdHI9PT11bmRlZmluZWQpe3N0cj1zdHJpbmdTZWdtZW50fWVsc2V7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDApO3N0cis9c3RyaW5nU2VnbWVudH1kZWNvZGVTdGFydFB0cj1jdXJyZW50Qnl0ZVB0citjaGFyU2l6ZX19X2ZyZWUodmFsdWUpO3JldHVybiBzdHJ9LFwidG9XaXJlVHlwZVwiOmZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtpZighKHR5cGVvZiB2YWx1ZT09XCJzdHJpbmdcIikpe3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHBhc3Mgbm9uLXN0cmluZyB0byBDKysgc3RyaW5nIHR5cGUgXCIrbmFtZSl9dmFyIGxlbmd0aD1sZW5ndGhCeXRlc1VURih2YWx1ZSk7dmFyIHB0cj1fbWFsbG9jKDQrbGVuZ3RoK2NoYXJTaXplKTtwdHI+Pj49MDtIRUFQVTMyW3B0cj4+PjJdPWxlbmd0aD4+c2hpZnQ7ZW5jb2RlU3RyaW5nKHZhbHVlLHB0cis0LGxlbmd0aCtjaGFyU2l6ZSk7aWYoZGVzdHJ1Y3RvcnMhPT1udWxsKXtkZXN0cnVjdG9ycy5wdXNoKF9mcmVlLHB0cil9cmV0dXJuIHB0cn0sXCJhcmdQYWNrQWR2YW5jZVwiOjgsXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiOnNpbXBsZVJlYWRWYWx1ZUZyb21Qb2ludGVyLGRlc3RydWN0b3JGdW5jdGlvbjpmdW5jdGlvbihwdHIpe19mcmVlKHB0cil9fSl9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfdm9pZChyYXdUeXBlLG5hbWUpe25hbWU9cmVhZExhdGluMVN0cmluZyhuYW1lKTtyZWdpc3RlclR5cGUocmF3VHlwZSx7aXNWb2lkOnRydWUsbmFtZTpuYW1lLFwiYXJnUGFja0FkdmFuY2VcIjowLFwiZnJvbVdpcmVUeXBlXCI6ZnVuY3Rpb24oKXtyZXR1cm4gdW5kZWZpbmVkfSxcInRvV2lyZVR5cGVcIjpmdW5jdGlvbihkZXN0cnVjdG9ycyxvKXtyZXR1cm4gdW5kZWZpbmVkfX0pfWZ1bmN0aW9uIHJlcXVpcmVSZWdpc3RlcmVkVHlwZShyYXdUeXBlLGh1bWFuTmFtZSl7dmFyIGltcGw9cmVnaXN0ZXJlZFR5cGVzW3Jhd1R5cGVdO2lmKHVuZGVmaW5lZD09PWltcGwpe3Rocm93QmluZGluZ0Vycm9yKGh1bWFuTmFtZStcIiBoYXMgdW5rbm93biB0eXBlIFwiK2dldFR5cGVOYW1lKHJhd1R5cGUpKX1yZXR1cm4gaW1wbH1mdW5jdGlvbiBfX2VtdmFsX2xvb2t1cFR5cGVzKGFyZ0NvdW50LGFyZ1R5cGVzKXt2YXIgYT1uZXcgQXJyYXkoYXJnQ291bnQpO2Zvcih2YXIgaT0wO2k8YXJnQ291bnQ7KytpKXthW2ldPXJlcXVpcmVSZWdpc3RlcmVkVHlwZShIRUFQMzJbKGFyZ1R5cGVzPj4yKStpPj4+MF0sXCJwYXJhbWV0ZXIgXCIraSl9cmV0dXJuIGF9ZnVuY3Rpb24gX19lbXZhbF9jYWxsKGhhbmRsZSxhcmdDb3VudCxhcmdUeXBlcyxhcmd2KXtoYW5kbGU9RW12YWwudG9WYWx1ZShoYW5kbGUpO3ZhciB0eXBlcz1fX2VtdmFsX2xvb2t1cFR5cGVzKGFyZ0NvdW50LGFyZ1R5cGVzKTt2YXIgYXJncz1uZXcgQXJyYXkoYXJnQ291bnQpO2Zvcih2YXIgaT0wO2k8YXJnQ291bnQ7KytpKXt2YXIgdHlwZT10eXBlc1tpXTthcmdzW2ldPXR5cGVbXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiXShhcmd2KTthcmd2Kz10eXBlW1wiYXJnUGFja0FkdmFuY2VcIl19dmFyIHJ2PWhhbmRsZS5hcHBseSh1bmRlZmluZWQsYXJncyk7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKHJ2KX1mdW5jdGlvbiBfX2VtdmFsX2FsbG9jYXRlRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnNSZWYpe3ZhciBkZXN0cnVjdG9ycz1bXTtIRUFQMzJbZGVzdHJ1Y3RvcnNSZWY+Pj4yXT1FbXZhbC50b0hhbmRsZShkZXN0cnVjdG9ycyk7cmV0dXJuIGRlc3RydWN0b3JzfXZhciBlbXZhbF9zeW1ib2xzPXt9O2Z1bmN0aW9uIGdldFN0cmluZ09yU3ltYm9sKGFkZHJlc3Mpe3ZhciBzeW1ib2w9ZW12YWxfc3ltYm9sc1thZGRyZXNzXTtpZihzeW1ib2w9PT11bmRlZmluZWQpe3JldHVybiByZWFkTGF0aW4xU3RyaW5nKGFkZHJlc3MpfWVsc2V7cmV0dXJuIHN5bWJvbH19dmFyIGVtdmFsX21ldGhvZENhbGxlcnM9W107ZnVuY3Rpb24gX19lbXZhbF9jYWxsX21ldGhvZChjYWxsZXIsaGFuZGxlLG1ldGhvZE5hbWUsZGVzdHJ1Y3RvcnNSZWYsYXJncyl7Y2FsbGVyPWVtdmFsX21ldGhvZENhbGxlcnNbY2FsbGVyXTtoYW5kbGU9RW12YWwudG9WYWx1ZShoYW5kbGUpO21ldGhvZE5hbWU9Z2V0U3RyaW5nT3JTeW1ib2wobWV0aG9kTmFtZSk7cmV0dXJuIGNhbGxlcihoYW5kbGUsbWV0aG9kTmFtZSxfX2VtdmFsX2FsbG9jYXRlRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnNSZWYpLGFyZ3MpfWZ1bmN0aW9uIGVtdmFsX2dldF9nbG9iYWwoKXtpZih0eXBlb2YgZ2xvYmFsVGhpcz09XCJvYmplY3RcIil7cmV0dXJuIGdsb2JhbFRoaXN9ZnVuY3Rpb24gdGVzdEdsb2JhbChvYmope29ialtcIiQkJGVtYmluZF9nbG9iYWwkJCRcIl09b2JqO3ZhciBzdWNjZXNzPXR5cGVvZiAkJCRlbWJpbmRfZ2xvYmFsJCQkPT1cIm9iamVjdFwiJiZvYmpbXCIkJCRlbWJpbmRfZ2xvYmFsJCQkXCJdPT1vYmo7aWYoIXN1Y2Nlc3Mpe2RlbGV0ZSBvYmpbXCIkJCRlbWJpbmRfZ2xvYmFsJCQkXCJdfXJldHVybiBzdWNjZXNzfWlmKHR5cGVvZiAkJCRlbWJpbmRfZ2xvYmFsJCQkPT1cIm9iamVjdFwiKXtyZXR1cm4gJCQkZW1iaW5kX2dsb2JhbCQkJH1pZih0eXBlb2YgZ2xvYmFsPT1cIm9iamVjdFwiJiZ0ZXN0R2xvYmFsKGdsb2JhbCkpeyQkJGVtYmluZF9nbG9iYWwkJCQ9Z2xvYmFsfWVsc2UgaWYodHlwZW9mIHNlbGY9PVwib2JqZWN0XCImJnRlc3RHbG9iYWwoc2VsZikpeyQkJGVtYmluZF9nbG9iYWwkJCQ9c2VsZn1pZih0eXBlb2YgJCQkZW1iaW5kX2dsb2JhbCQkJD09XCJvYmplY3RcIil7cmV0dXJuICQkJGVtYmluZF9nbG9iYWwkJCR9dGhyb3cgRXJyb3IoXCJ1bmFibGUgdG8gZ2V0IGdsb2JhbCBvYmplY3QuXCIpfWZ1bmN0aW9uIF9fZW12YWxfZ2V0X2dsb2JhbChuYW1lKXtpZihuYW1lPT09MCl7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKGVtdmFsX2dldF9nbG9iYWwoKSl9ZWxzZXtuYW1lPWdldFN0cmluZ09yU3ltYm9sKG5hbWUpO3JldHVybiBFbXZhbC50b0hhbmRsZShlbXZhbF9nZXRfZ2xvYmFsKClbbmFtZV0pfX1mdW5jdGlvbiBfX2VtdmFsX2FkZE1ldGhvZENhbGxlcihjYWxsZXIpe3ZhciBpZD1lbXZhbF9tZXRob2RDYWxsZXJzLmxlbmd0aDtlbXZhbF9tZXRob2RDYWxsZXJzLnB1c2goY2FsbGVyKTtyZXR1cm4gaWR9dmFyIGVtdmFsX3JlZ2lzdGVyZWRNZXRob2RzPVtdO2Z1bmN0aW9uIF9fZW12YWxfZ2V0X21ldGhvZF9jYWxsZXIoYXJnQ291bnQsYXJnVHlwZXMpe3ZhciB0eXBlcz1fX2VtdmFsX2xvb2t1cFR5cGVzKGFyZ0NvdW50LGFyZ1R5cGVzKTt2YXIgcmV0VHlwZT10eXBlc1swXTt2YXIgc2lnbmF0dXJlTmFtZT1yZXRUeXBlLm5hbWUrXCJfJFwiK3R5cGVzLnNsaWNlKDEpLm1hcChmdW5jdGlvbih0KXtyZXR1cm4gdC5uYW1lfSkuam9pbihcIl9cIikrXCIkXCI7dmFyIHJldHVybklkPWVtdmFsX3JlZ2lzdGVyZWRNZXRob2RzW3NpZ25hdHVyZU5hbWVdO2lmKHJldHVybklkIT09dW5kZWZpbmVkKXtyZXR1cm4gcmV0dXJuSWR9dmFyIGFyZ049bmV3IEFycmF5KGFyZ0NvdW50LTEpO3ZhciBpbnZva2VyRnVuY3Rpb249KGhhbmRsZSxuYW1lLGRlc3RydWN0b3JzLGFyZ3MpPT57dmFyIG9mZnNldD0wO2Zvcih2YXIgaT0wO2k8YXJnQ291bnQtMTsrK2kpe2FyZ05baV09dHlwZXNbaSsxXVtcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCJdKGFyZ3Mrb2Zmc2V0KTtvZmZzZXQrPXR5cGVzW2krMV1bXCJhcmdQYWNrQWR2YW5jZVwiXX12YXIgcnY9aGFuZGxlW25hbWVdLmFwcGx5KGhhbmRsZSxhcmdOKTtmb3IodmFyIGk9MDtpPGFyZ0NvdW50LTE7KytpKXtpZih0eXBlc1tpKzFdLmRlbGV0ZU9iamVjdCl7dHlwZXNbaSsxXS5kZWxldGVPYmplY3QoYXJnTltpXSl9fWlmKCFyZXRUeXBlLmlzVm9pZCl7cmV0dXJuIHJldFR5cGVbXCJ0b1dpcmVUeXBlXCJdKGRlc3RydWN0b3JzLHJ2KX19O3JldHVybklkPV9fZW12YWxfYWRkTWV0aG9kQ2FsbGVyKGludm9rZXJGdW5jdGlvbik7ZW12YWxfcmVnaXN0ZXJlZE1ldGhvZHNbc2lnbmF0dXJlTmFtZV09cmV0dXJuSWQ7cmV0dXJuIHJldHVybklkfWZ1bmN0aW9uIF9fZW12YWxfaW5jcmVmKGhhbmRsZSl7aWYoaGFuZGxlPjQpe2VtdmFsX2hhbmRsZV9hcnJheVtoYW5kbGVdLnJlZmNvdW50Kz0xfX1mdW5jdGlvbiBfX2VtdmFsX25ld19jc3RyaW5nKHYpe3JldHVybiBFbXZhbC50b0hhbmRsZShnZXRTdHJpbmdPclN5bWJvbCh2KSl9ZnVuY3Rpb24gX19lbXZhbF9uZXdfb2JqZWN0KCl7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKHt9KX1mdW5jdGlvbiBfX2VtdmFsX3J1bl9kZXN0cnVjdG9ycyhoYW5kbGUpe3ZhciBkZXN0cnVjdG9ycz1FbXZhbC50b1ZhbHVlKGhhbmRsZSk7cnVuRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnMpO19fZW12YWxfZGVjcmVmKGhhbmRsZSl9ZnVuY3Rpb24gX19lbXZhbF9zZXRfcHJvcGVydHkoaGFuZGxlLGtleSx2YWx1ZSl7aGFuZGxlPUVtdmFsLnRvVmFsdWUoaGFuZGxlKTtrZXk9RW12YWwudG9WYWx1ZShrZXkpO3ZhbHVlPUVtdmFsLnRvVmFsdWUodmFsdWUpO2hhbmRsZVtrZXldPXZhbHVlfWZ1bmN0aW9uIF9fZW12YWxfdGFrZV92YWx1ZSh0eXBlLGFyZ3Ype3R5cGU9cmVxdWlyZVJlZ2lzdGVyZWRUeXBlKHR5cGUsXCJfZW12YWxfdGFrZV92YWx1ZVwiKTt2YXIgdj10eXBlW1wicmVhZFZhbHVlRnJvbVBvaW50ZXJcIl0oYXJndik7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKHYpfWZ1bmN0aW9uIF9hYm9ydCgpe2Fib3J0KFwiXCIpfWZ1bmN0aW9uIF9lbXNjcmlwdGVuX21lbWNweV9iaWcoZGVzdCxzcmMsbnVtKXtIRUFQVTguY29weVdpdGhpbihkZXN0Pj4+MCxzcmM+Pj4wLHNyYytudW0+Pj4wKX1mdW5jdGlvbiBfZW1zY3JpcHRlbl9nZXRfaGVhcF9tYXgoKXtyZXR1cm4gNDI5NDkwMTc2MH1mdW5jdGlvbiBlbXNjcmlwdGVuX3JlYWxsb2NfYnVmZmVyKHNpemUpe3RyeXt3YXNtTWVtb3J5Lmdyb3coc2l6ZS1idWZmZXIuYnl0ZUxlbmd0aCs2NTUzNT4+PjE2KTt1cGRhdGVHbG9iYWxCdWZmZXJBbmRWaWV3cyh3YXNtTWVtb3J5LmJ1ZmZlcik7cmV0dXJuIDF9Y2F0Y2goZSl7fX1mdW5jdGlvbiBfZW1zY3JpcHRlbl9yZXNpemVfaGVhcChyZXF1ZXN0ZWRTaXplKXt2YXIgb2xkU2l6ZT1IRUFQVTgubGVuZ3RoO3JlcXVlc3RlZFNpemU9cmVxdWVzdGVkU2l6ZT4+PjA7dmFyIG1heEhlYXBTaXplPV9lbXNjcmlwdGVuX2dldF9oZWFwX21heCgpO2lmKHJlcXVlc3RlZFNpemU+bWF4SGVhcFNpemUpe3JldHVybiBmYWxzZX1sZXQgYWxpZ25VcD0oeCxtdWx0aXBsZSk9PngrKG11bHRpcGxlLXglbXVsdGlwbGUpJW11bHRpcGxlO2Zvcih2YXIgY3V0RG93bj0xO2N1dERvd248PTQ7Y3V0RG93bio9Mil7dmFyIG92ZXJHcm93bkhlYXBTaXplPW9sZFNpemUqKDErLjIvY3V0RG93bik7b3Zlckdyb3duSGVhcFNpemU9TWF0aC5taW4ob3Zlckdyb3duSGVhcFNpemUscmVxdWVzdGVkU2l6ZSsxMDA2NjMyOTYpO3ZhciBuZXdTaXplPU1hdGgubWluKG1heEhlYXBTaXplLGFsaWduVXAoTWF0aC5tYXgocmVxdWVzdGVkU2l6ZSxvdmVyR3Jvd25IZWFwU2l6ZSksNjU1MzYpKTt2YXIgcmVwbGFjZW1lbnQ9ZW1zY3JpcHRlbl9yZWFsbG9jX2J1ZmZlcihuZXdTaXplKTtpZihyZXBsYWNlbWVudCl7cmV0dXJuIHRydWV9fXJldHVybiBmYWxzZX1lbWJpbmRfaW5pdF9jaGFyQ29kZXMoKTtCaW5kaW5nRXJyb3I9TW9kdWxlW1wiQmluZGluZ0Vycm9yXCJdPWV4dGVuZEVycm9yKEVycm9yLFwiQmluZGluZ0Vycm9yXCIpO0ludGVybmFsRXJyb3I9TW9kdWxlW1wiSW50ZXJuYWxFcnJvclwiXT1leHRlbmRFcnJvcihFcnJvcixcIkludGVybmFsRXJyb3JcIik7aW5pdF9DbGFzc0hhbmRsZSgpO2luaXRfZW1iaW5kKCk7aW5pdF9SZWdpc3RlcmVkUG9pbnRlcigpO1VuYm91bmRUeXBlRXJyb3I9TW9kdWxlW1wiVW5ib3VuZFR5cGVFcnJvclwiXT1leHRlbmRFcnJvcihFcnJvcixcIlVuYm91bmRUeXBlRXJyb3JcIik7aW5pdF9lbXZhbCgpO3ZhciBhc21MaWJyYXJ5QXJnPXtcIm9cIjpfX2VtYmluZF9yZWdpc3Rlcl9iaWdpbnQsXCJ0XCI6X19lbWJpbmRfcmVnaXN0ZXJfYm9vbCxcIkFcIjpfX2VtYmluZF9yZWdpc3Rlcl9jbGFzcyxcImRcIjpfX2VtYmluZF9yZWdpc3Rlcl9jbGFzc19mdW5jdGlvbixcInJcIjpfX2VtYmluZF9yZWdpc3Rlcl9lbXZhbCxcImtcIjpfX2VtYmluZF9yZWdpc3Rlcl9mbG9hdCxcImlcIjpfX2VtYmluZF9yZWdpc3Rlcl9mdW5jdGlvbixcImNcIjpfX2VtYmluZF9yZWdpc3Rlcl9pbnRlZ2VyLFwiYVwiOl9fZW1iaW5kX3JlZ2lzdGVyX21lbW9yeV92aWV3LFwic1wiOl9fZW1iaW5kX3JlZ2lzdGVyX3NtYXJ0X3B0cixcImpcIjpfX2VtYmluZF9yZWdpc3Rlcl9zdGRfc3RyaW5nLFwiZ1wiOl9fZW1iaW5kX3JlZ2lzdGVyX3N0ZF93c3RyaW5nLFwidVwiOl9fZW1iaW5kX3JlZ2lzdGVyX3ZvaWQsXCJ2XCI6X19lbXZhbF9jYWxsLFwielwiOl9fZW12YWxfY2FsbF9tZXRob2QsXCJoXCI6X19lbXZhbF9kZWNyZWYsXCJsXCI6X19lbXZhbF9nZXRfZ2xvYmFsLFwieVwiOl9fZW12YWxfZ2V0X21ldGhvZF9jYWxsZXIsXCJ3XCI6X19lbXZhbF9pbmNyZWYsXCJtXCI6X19lbXZhbF9uZXdfY3N0cmluZyxcIm5cIjpfX2VtdmFsX25ld19vYmplY3QsXCJ4XCI6X19lbXZhbF9ydW5fZGVzdHJ1Y3RvcnMsXCJmXCI6X19lbXZhbF9zZXRfcHJvcGVydHksXCJlXCI6X19lbXZhbF90YWtlX3ZhbHVlLFwiYlwiOl9hYm9ydCxcInFcIjpfZW1zY3JpcHRlbl9tZW1jcHlfYmlnLFwicFwiOl9lbXNjcmlwdGVuX3Jlc2l6ZV9oZWFwfTt2YXIgYXNtPWNyZWF0ZVdhc20oKTt2YXIgX19fd2FzbV9jYWxsX2N0b3JzPU1vZHVsZVtcIl9fX3dhc21fY2FsbF9jdG9yc1wiXT1mdW5jdGlvbigpe3JldHVybihfX193YXNtX2NhbGxfY3RvcnM9TW9kdWxlW1wiX19fd2FzbV9jYWxsX2N0b3JzXCJdPU1vZHVsZVtcImFzbVwiXVtcIkNcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9tYWxsb2M9TW9kdWxlW1wiX21hbGxvY1wiXT1mdW5jdGlvbigpe3JldHVybihfbWFsbG9jPU1vZHVsZVtcIl9tYWxsb2NcIl09TW9kdWxlW1wiYXNtXCJdW1wiRFwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX2ZyZWU9TW9kdWxlW1wiX2ZyZWVcIl09ZnVuY3Rpb24oKXtyZXR1cm4oX2ZyZWU9TW9kdWxlW1wiX2ZyZWVcIl09TW9kdWxlW1wiYXNtXCJdW1wiRVwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X2FiaV92ZXJzaW9uPU1vZHVsZVtcIl9zd19hYmlfdmVyc2lvblwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfYWJpX3ZlcnNpb249TW9kdWxlW1wiX3N3X2FiaV92ZXJzaW9uXCJdPU1vZHVsZVtcImFzbVwiXVtcIkdcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9zd19hbGxvYz1Nb2R1bGVbXCJfc3dfYWxsb2NcIl09ZnVuY3Rpb24oKXtyZXR1cm4oX3N3X2FsbG9jPU1vZHVsZVtcIl9zd19hbGxvY1wiXT1Nb2R1bGVbXCJhc21cIl1bXCJIXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfZnJlZT1Nb2R1bGVbXCJfc3dfZnJlZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfZnJlZT1Nb2R1bGVbXCJfc3dfZnJlZVwiXT1Nb2R1bGVbXCJhc21cIl1bXCJJXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfb3Blbj1Nb2R1bGVbXCJfc3dfb3BlblwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfb3Blbj1Nb2R1bGVbXCJfc3dfb3BlblwiXT1Nb2R1bGVbXCJhc21cIl1bXCJKXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfY2xvc2U9TW9kdWxlW1wiX3N3X2Nsb3NlXCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19jbG9zZT1Nb2R1bGVbXCJfc3dfY2xvc2VcIl09TW9kdWxlW1wiYXNtXCJdW1wiS1wiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X2Rlc2NyaWJlPU1vZHVsZVtcIl9zd19kZXNjcmliZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfZGVzY3JpYmU9TW9kdWxlW1wiX3N3X2Rlc2NyaWJlXCJdPU1vZHVsZVtcImFzbVwiXVtcIkxcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9zd193aWR0aD1Nb2R1bGVbXCJfc3dfd2lkdGhcIl09ZnVuY3Rpb24oKXtyZXR1cm4oX3N3X3dpZHRoPU1vZHVsZVtcIl9zd193aWR0aFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJNXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfcHJlZGljdD1Nb2R1bGVbXCJfc3dfcHJlZGljdFwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfcHJlZGljdD1Nb2R1bGVbXCJfc3dfcHJlZGljdFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJOXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfaW5wdXQ9TW9kdWxlW1wiX3N3X2lucHV0XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19pbnB1dD1Nb2R1bGVbXCJfc3dfaW5wdXRcIl09TW9kdWxlW1wiYXNtXCJdW1wiT1wiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X291dHB1dD1Nb2R1bGVbXCJfc3dfb3V0cHV0XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19vdXRwdXQ9TW9kdWxlW1wiX3N3X291dHB1dFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJQXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfcHJlZGljdF9yb3c9TW9kdWxlW1wiX3N3X3ByZWRpY3Rfcm93XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19wcmVkaWN0X3Jvdz1Nb2R1bGVbXCJfc3dfcHJlZGljdF9yb3dcIl09TW9kdWxlW1wiYXNtXCJdW1wiUVwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X3NlbGZfdGVzdD1Nb2R1bGVbXCJfc3dfc2VsZl90ZXN0XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19zZWxmX3Rlc3Q9TW9kdWxlW1wiX3N3X3NlbGZfdGVzdFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJSXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfc2F2ZT1Nb2R1bGVbXCJfc3dfc2F2ZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfc2F2ZT1Nb2R1bGVbXCJfc3dfc2F2ZVwiXT1Nb2R1bGVbXCJhc21cIl1bXCJTXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfc2F2ZWRfc2l6ZT1Nb2R1bGVbXCJfc3dfc2F2ZWRfc2l6ZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfc2F2ZWRfc2l6ZT1Nb2R1bGVbXCJfc3dfc2F2ZWRfc2l6ZVwiXT1Nb2R1bGVbXCJhc21cIl1bXCJUXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfZXJyb3I9TW9kdWxlW1wiX3N3X2Vycm9yXCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19lcnJvcj1Nb2R1bGVbXCJfc3dfZXJyb3JcIl09TW9kdWxlW1wiYXNtXCJdW1wiVVwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X2Vycm9yX2NvZGVzPU1vZHVsZVtcIl9zd19lcnJvcl9jb2Rlc1wiXT1mdW5jdGlvbigpe3JldHVybihfc3dfZXJyb3JfY29kZXM9TW9kdWxlW1wiX3N3X2Vycm9yX2NvZGVzXCJdPU1vZHVsZVtcImFzbVwiXVtcIlZcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9fX2dldFR5cGVOYW1lPU1vZHVsZVtcIl9fX2dldFR5cGVOYW1lXCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9fX2dldFR5cGVOYW1lPU1vZHVsZVtcIl9fX2dldFR5cGVOYW1lXCJdPU1vZHVsZVtcImFzbVwiXVtcIldcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9fX2VtYmluZF9yZWdpc3Rlcl9uYXRpdmVfYW5kX2J1aWx0aW5fdHlwZXM9TW9kdWxlW1wiX19fZW1iaW5kX3JlZ2lzdGVyX25hdGl2ZV9hbmRfYnVpbHRpbl90eXBlc1wiXT1mdW5jdGlvbigpe3JldHVybihfX19lbWJpbmRfcmVnaXN0ZXJfbmF0aXZlX2FuZF9idWlsdGluX3R5cGVzPU1vZHVsZVtcIl9fX2VtYmluZF9yZWdpc3Rlcl9uYXRpdmVfYW5kX2J1aWx0aW5fdHlwZXNcIl09TW9kdWxlW1wiYXNtXCJdW1wiWFwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgY2FsbGVkUnVuO2RlcGVuZGVuY2llc0Z1bGZpbGxlZD1mdW5jdGlvbiBydW5DYWxsZXIoKXtpZighY2FsbGVkUnVuKXJ1bigpO2lmKCFjYWxsZWRSdW4pZGVwZW5kZW5jaWVzRnVsZmlsbGVkPXJ1bkNhbGxlcn07ZnVuY3Rpb24gcnVuKGFyZ3Mpe2FyZ3M9YXJnc3x8YXJndW1lbnRzXztpZihydW5EZXBlbmRlbmNpZXM+MCl7cmV0dXJufXByZVJ1bigpO2lmKHJ1bkRlcGVuZGVuY2llcz4wKXtyZXR1cm59ZnVuY3Rpb24gZG9SdW4oKXtpZihjYWxsZWRSdW4pcmV0dXJuO2NhbGxlZFJ1bj10cnVlO01vZHVsZVtcImNhbGxlZFJ1blwiXT10cnVlO2lmKEFCT1JUKXJldHVybjtpbml0UnVudGltZSgpO3JlYWR5UHJvbWlzZVJlc29sdmUoTW9kdWxlKTtwb3N0UnVuKCl9e2RvUnVuKCl9fU1vZHVsZVtcInJ1blwiXT1ydW47cnVuKCk7XG5cblxuICByZXR1cm4gTW9kdWxlLnJlYWR5XG59XG4pO1xufSkoKTtcbmV4cG9ydCBkZWZhdWx0IE1vZHVsZTsiLCAiLy8gRXZlcnkgZmFpbHVyZSBvZiB0aGlzIHBhY2thZ2UgaXMgb25lIGNsYXNzLiBUaGUgY29kZXMgYXJlIHRoZSBlbmdpbmUncyBvd24gdGFibGUgKHNyYy9iYXNlL3N0YXR1cy5oKTsgYSB0ZXN0IGhvbGRzIHRoZVxuLy8gdHdvIGxpc3RzIGFnYWluc3QgZWFjaCBvdGhlci5cblxuLyoqIFdoYXQgd2VudCB3cm9uZywgaW4gb25lIHdvcmQuICovXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPVxuICB8ICd0cnVuY2F0ZWQnXG4gIHwgJ21hbGZvcm1lZCdcbiAgfCAnaW52YWxpZF9tb2RlbCdcbiAgfCAndW5zdXBwb3J0ZWQnXG4gIHwgJ3Vua25vd25fZm9ybWF0J1xuICB8ICdmdXR1cmVfdmVyc2lvbidcbiAgfCAndG9vX2xhcmdlJ1xuICB8ICdvdXRfb2ZfbWVtb3J5J1xuICB8ICdkaWdlc3RfbWlzbWF0Y2gnXG4gIHwgJ2dvbGRlbl9taXNtYXRjaCdcbiAgfCAnaW52YWxpZF9hcmd1bWVudCdcbiAgfCAnaW52YWxpZF9pbnB1dCdcbiAgfCAndW5rbm93bl9jYXRlZ29yeSdcbiAgfCAnbm9fc3VjaF9hbnN3ZXInXG4gIHwgJ3dhc20nXG4gIHwgJ25ldHdvcmsnXG4gIHwgJ2Fib3J0ZWQnXG4gIHwgJ2ludGVncml0eSdcbiAgfCAnZGlzcG9zZWQnO1xuXG4vKiogVGhlIHBhcnRzIG9mIGEgZmFpbHVyZSwgYXMgdGhlIGVuZ2luZSBoYW5kcyB0aGVtIG92ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIEVycm9yUGFydHMge1xuICByZWFkb25seSBjb2RlOiBFcnJvckNvZGU7XG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZztcbiAgcmVhZG9ubHkgcGxhY2U/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvdD86IHN0cmluZztcbiAgcmVhZG9ubHkgZXhwZWN0ZWQ/OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgb25lIGVycm9yIGNsYXNzIG9mIHRoaXMgcGFja2FnZTogYG1lc3NhZ2VgIGlzIGEgc2VudGVuY2UgdG8gYWN0IG9uLCB0aGUgb3RoZXIgZmllbGRzIHNheSB0aGUgc2FtZSBpbiBwYXJ0cy4gKi9cbmV4cG9ydCBjbGFzcyBTYXB3b29kRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSAnU2Fwd29vZEVycm9yJztcbiAgLyoqIFdoYXQgd2VudCB3cm9uZywgaW4gb25lIHdvcmQuICovXG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZTtcbiAgLyoqIFRoZSBhcmd1bWVudCwgdGhlIHJvdyBhbmQgY29sdW1uLCBvciB0aGUgcGxhY2UgaW4gdGhlIGZpbGUuIEVtcHR5IGlmIHRoZXJlIGlzIG5vbmUuICovXG4gIHJlYWRvbmx5IHBsYWNlOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHdhcyBmb3VuZCB0aGVyZS4gTWF5IGJlIGVtcHR5LiAqL1xuICByZWFkb25seSBnb3Q6IHN0cmluZztcbiAgLyoqIFdoYXQgc2hvdWxkIGhhdmUgYmVlbiB0aGVyZS4gTWF5IGJlIGVtcHR5LiAqL1xuICByZWFkb25seSBleHBlY3RlZDogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKHBhcnRzOiBFcnJvclBhcnRzLCBjYXVzZT86IHVua25vd24pIHtcbiAgICBzdXBlcihwYXJ0cy5tZXNzYWdlLCBjYXVzZSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogeyBjYXVzZSB9KTtcbiAgICB0aGlzLmNvZGUgPSBwYXJ0cy5jb2RlO1xuICAgIHRoaXMucGxhY2UgPSBwYXJ0cy5wbGFjZSA/PyAnJztcbiAgICB0aGlzLmdvdCA9IHBhcnRzLmdvdCA/PyAnJztcbiAgICB0aGlzLmV4cGVjdGVkID0gcGFydHMuZXhwZWN0ZWQgPz8gJyc7XG4gIH1cbn1cblxuLyoqXG4gKiBBbiBlcnJvciB3aG9zZSBzZW50ZW5jZSBpcyBtYWRlIG9mIGl0cyBwYXJ0czogXCI8V2hhdD46IGdvdCA8Z290PiwgZXhwZWN0ZWQgPGV4cGVjdGVkPi5cIlxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmYWlsdXJlKFxuICBjb2RlOiBFcnJvckNvZGUsXG4gIHBsYWNlOiBzdHJpbmcsXG4gIHdoYXQ6IHN0cmluZyxcbiAgZ290ID0gJycsXG4gIGV4cGVjdGVkID0gJycsXG4gIGNhdXNlPzogdW5rbm93bixcbik6IFNhcHdvb2RFcnJvciB7XG4gIGNvbnN0IGRldGFpbHMgPSBbZ290ICYmIGBnb3QgJHtnb3R9YCwgZXhwZWN0ZWQgJiYgYGV4cGVjdGVkICR7ZXhwZWN0ZWR9YF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJywgJyk7XG4gIGNvbnN0IG1lc3NhZ2UgPSBgJHt3aGF0LmNoYXJBdCgwKS50b1VwcGVyQ2FzZSgpfSR7d2hhdC5zbGljZSgxKX0ke2RldGFpbHMgJiYgYDogJHtkZXRhaWxzfWB9LmA7XG4gIHJldHVybiBuZXcgU2Fwd29vZEVycm9yKHsgY29kZSwgbWVzc2FnZSwgcGxhY2UsIGdvdCwgZXhwZWN0ZWQgfSwgY2F1c2UpO1xufVxuXG4vKipcbiAqIEFuIGVycm9yIG9mIHRoZSBlbmdpbmUuIHBsYWNlOiB3aGVyZSBpbiB0aGUgY2FsbGVyJ3MgdGVybXMsIGlmIHRoYXQgaXMgbm90IHdoYXQgdGhlIGVuZ2luZSBjYWxscyBpdFxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmdpbmVGYWlsdXJlKHBhcnRzOiBFcnJvclBhcnRzLCBwbGFjZSA9IHBhcnRzLnBsYWNlID8/ICcnKTogU2Fwd29vZEVycm9yIHtcbiAgcmV0dXJuIGZhaWx1cmUocGFydHMuY29kZSwgcGxhY2UsIHBsYWNlID8gYCR7cGFydHMubWVzc2FnZX0gKCR7cGxhY2V9KWAgOiBwYXJ0cy5tZXNzYWdlLCBwYXJ0cy5nb3QsIHBhcnRzLmV4cGVjdGVkKTtcbn1cblxuLyoqXG4gKiBBIHZhbHVlIGFzIGFuIGVycm9yIG1lc3NhZ2Ugc2hvd3MgaXQ6IHNob3J0LCBhbmQgd2l0aCBpdHMgdHlwZSB3aGVyZSB0aGF0IG1hdHRlcnMuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3codmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJykgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHZhbHVlLmxlbmd0aCA+IDQwID8gYCR7dmFsdWUuc2xpY2UoMCwgNDApfVx1MjAyNmAgOiB2YWx1ZSk7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdiaWdpbnQnKSByZXR1cm4gYHRoZSBCaWdJbnQgJHt2YWx1ZX1uYDtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ2Z1bmN0aW9uJykgcmV0dXJuICdhIGZ1bmN0aW9uJztcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N5bWJvbCcpIHJldHVybiAnYSBzeW1ib2wnO1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JyB8fCB2YWx1ZSA9PT0gbnVsbCkgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIGBhbiBhcnJheSBvZiAke3ZhbHVlLmxlbmd0aH1gO1xuICBjb25zdCBuYW1lID0gT2JqZWN0LmdldFByb3RvdHlwZU9mKHZhbHVlKT8uY29uc3RydWN0b3I/Lm5hbWUgPz8gJ09iamVjdCc7XG4gIGlmIChBcnJheUJ1ZmZlci5pc1ZpZXcodmFsdWUpICYmICdsZW5ndGgnIGluIHZhbHVlKSByZXR1cm4gYGEgJHtuYW1lfSBvZiAke3ZhbHVlLmxlbmd0aH1gO1xuICByZXR1cm4gbmFtZSA9PT0gJ09iamVjdCcgPyAnYW4gb2JqZWN0JyA6IGBhICR7bmFtZX1gO1xufVxuXG4vKipcbiAqIEEgc291cmNlIGFzIHRoZSBzdWJqZWN0IG9mIGEgc2VudGVuY2U6IFwidGhlIGJ5dGVzXCIsIGJ1dCBhIHBhdGggb3IgYW4gYWRkcmVzcyBpbiBxdW90YXRpb24gbWFya3MuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGNvbnN0IGNhbGxlZCA9IChwbGFjZTogc3RyaW5nKTogc3RyaW5nID0+ICgvXnRoZSAvLnRlc3QocGxhY2UpID8gcGxhY2UgOiBKU09OLnN0cmluZ2lmeShwbGFjZSkpO1xuIiwgIi8vIFRoZSBlbmdpbmUncyBtZW1vcnkuIFRoaXMgaXMgdGhlIG9ubHkgZmlsZSB0aGF0IHNlZXMgaXQ6IGFkZHJlc3NlcyBiZWNvbWUgdmlld3MgaGVyZSwgYW5kIG5vd2hlcmUgZWxzZS5cblxuLyoqXG4gKiBUaGUgbGluZWFyIG1lbW9yeSBvZiBvbmUgaW5zdGFuY2UuIEdyb3d0aCBkZXRhY2hlcyBldmVyeSB2aWV3LCBzbyB2aWV3cyBhcmUgcmVuZXdlZCB3aGVuIHRoZWlyIGxlbmd0aCBpcyAwICh0aGVcbiAqIGNoZWFwZXN0IHRlc3QgdGhlcmUgaXMpIGFuZCBuZXZlciBrZXB0IGFjcm9zcyBhIGNhbGwgdGhhdCBtYXkgYWxsb2NhdGUuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGNsYXNzIEhlYXAge1xuICByZWFkb25seSAjbWVtb3J5OiBXZWJBc3NlbWJseS5NZW1vcnk7XG4gIC8qKiBUaGUgd2hvbGUgbWVtb3J5IGFzIGRvdWJsZXM7IGxvb2sgYXQgYGRvdWJsZXMoKWAuICovXG4gICN2aWV3OiBGbG9hdDY0QXJyYXk7XG5cbiAgY29uc3RydWN0b3IobWVtb3J5OiBXZWJBc3NlbWJseS5NZW1vcnkpIHtcbiAgICB0aGlzLiNtZW1vcnkgPSBtZW1vcnk7XG4gICAgdGhpcy4jdmlldyA9IG5ldyBGbG9hdDY0QXJyYXkobWVtb3J5LmJ1ZmZlcik7XG4gIH1cblxuICAvKiogVGhlIG1lbW9yeSBhcyBkb3VibGVzOiB0aGUgZG91YmxlIGF0IGFkZHJlc3MgYSBpcyBlbGVtZW50IGEgLyA4LiBHb29kIHVudGlsIHRoZSBlbmdpbmUgYWxsb2NhdGVzLiAqL1xuICBkb3VibGVzKCk6IEZsb2F0NjRBcnJheSB7XG4gICAgaWYgKHRoaXMuI3ZpZXcubGVuZ3RoID09PSAwKSB0aGlzLiN2aWV3ID0gbmV3IEZsb2F0NjRBcnJheSh0aGlzLiNtZW1vcnkuYnVmZmVyKTtcbiAgICByZXR1cm4gdGhpcy4jdmlldztcbiAgfVxuXG4gIC8qKiBDb3B5IGJ5dGVzIGludG8gdGhlIG1lbW9yeSBhdCBhbiBhZGRyZXNzLiAqL1xuICB3cml0ZShhZGRyZXNzOiBudW1iZXIsIGJ5dGVzOiBVaW50OEFycmF5KTogdm9pZCB7XG4gICAgbmV3IFVpbnQ4QXJyYXkodGhpcy4jbWVtb3J5LmJ1ZmZlciwgYWRkcmVzcywgYnl0ZXMubGVuZ3RoKS5zZXQoYnl0ZXMpO1xuICB9XG5cbiAgLyoqIEEgY29weSBvZiBieXRlcyBvZiB0aGUgbWVtb3J5LiAqL1xuICByZWFkKGFkZHJlc3M6IG51bWJlciwgc2l6ZTogbnVtYmVyKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICAgIHJldHVybiBuZXcgVWludDhBcnJheSh0aGlzLiNtZW1vcnkuYnVmZmVyLCBhZGRyZXNzLCBzaXplKS5zbGljZSgpO1xuICB9XG5cbiAgLyoqIFNpemUgb2YgdGhlIG1lbW9yeSBpbiBieXRlcy4gKi9cbiAgZ2V0IHNpemUoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jbWVtb3J5LmJ1ZmZlci5ieXRlTGVuZ3RoO1xuICB9XG59XG4iLCAiLy8gRnJvbSB3aGF0ZXZlciBuYW1lcyBhIG1vZGVsIHRvIGl0cyBieXRlcyBhcyByZWNlaXZlZDogVVJMLCBwYXRoLCBSZXNwb25zZSwgQmxvYiwgc3RyZWFtIG9yIGJ5dGVzLlxuaW1wb3J0IHsgY2FsbGVkLCBmYWlsdXJlLCB0eXBlIFNhcHdvb2RFcnJvciwgc2hvdyB9IGZyb20gJy4vZXJyb3JzLnRzJztcbmltcG9ydCB7IGZpbGVTeXN0ZW0sIG9wZW5GaWxlIH0gZnJvbSAnLi9ob3N0LnRzJztcbmltcG9ydCB7IGxvb2tzTGlrZUh0bWwgfSBmcm9tICcuL2h0bWwudHMnO1xuXG4vKipcbiAqIFdoZXJlIGEgbW9kZWwgY2FuIGNvbWUgZnJvbS4gQSBzdHJpbmcgaXMgYSBVUkwgKGluIE5vZGUsIERlbm8gYW5kIEJ1biB3aXRob3V0IGEgcGFnZTogYSBwYXRoLCB1bmxlc3MgaXQgaGFzIGEgc2NoZW1lKS5cbiAqIFR5cGVkIGFycmF5cyBhbmQgYnVmZmVycyBhcmUgcmVhZCwgbm90IGtlcHQgYW5kIG5vdCBjaGFuZ2VkLlxuICovXG5leHBvcnQgdHlwZSBTb3VyY2UgPVxuICB8IHN0cmluZ1xuICB8IFVSTFxuICB8IFJlc3BvbnNlXG4gIHwgQmxvYlxuICB8IEFycmF5QnVmZmVyXG4gIHwgU2hhcmVkQXJyYXlCdWZmZXJcbiAgfCBBcnJheUJ1ZmZlclZpZXdcbiAgfCBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5PjtcblxuLyoqIEhvdyBmYXIgYSBsb2FkIGhhcyBjb21lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9ncmVzcyB7XG4gIC8qKiBCeXRlcyByZWNlaXZlZCBzbyBmYXIuICovXG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICAvKiogQnl0ZXMgdGhhdCB3aWxsIGhhdmUgYmVlbiByZWNlaXZlZCBpbiB0aGUgZW5kLCBvciBudWxsIHdoZXJlIHRoZSBzZW5kZXIgZG9lcyBub3Qgc2F5LiAqL1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyIHwgbnVsbDtcbn1cblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFkT3B0aW9ucyB7XG4gIHJlYWRvbmx5IG1heEJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvblByb2dyZXNzPzogKChwcm9ncmVzczogUHJvZ3Jlc3MpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogQGludGVybmFsIFRoZSBieXRlcyBvZiBhIHNvdXJjZSwgYW5kIHdoYXQgdG8gY2FsbCBpdCBpbiBhIG1lc3NhZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpdmVkIHtcbiAgcmVhZG9ubHkgYnl0ZXM6IFVpbnQ4QXJyYXk7XG4gIHJlYWRvbmx5IHBsYWNlOiBzdHJpbmc7XG59XG5cbi8qKiBBbiBvcGVuZWQgc291cmNlOiBpdHMgYnl0ZXMgYXJyaXZlIGJ5IGFuZCBieS4gKi9cbmludGVyZmFjZSBPcGVuZWQge1xuICByZWFkb25seSBwbGFjZTogc3RyaW5nO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgcGllY2VzOiBBc3luY0l0ZXJhYmxlPFVpbnQ4QXJyYXk+IHwgSXRlcmFibGU8VWludDhBcnJheT47XG4gIC8qKiBUaGUgSFRUUCBzdGF0dXMsIHdoZXJlIHRoZXJlIHdhcyBvbmUuICovXG4gIHJlYWRvbmx5IHN0YXR1cz86IG51bWJlcjtcbn1cblxuLyoqXG4gKiBSZWFkIGEgc291cmNlIHRvIGl0cyBlbmQuXG4gKiBFcnJvcnM6IGludmFsaWRfYXJndW1lbnQgKG5vdCBhIHNvdXJjZSksIG5ldHdvcmssIGFib3J0ZWQsIHRvb19sYXJnZSwgdW5rbm93bl9mb3JtYXQgKGFuIEhUTUwgcGFnZSkuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlY2VpdmUoc291cmNlOiBTb3VyY2UsIG9wdGlvbnM6IFJlYWRPcHRpb25zKTogUHJvbWlzZTxSZWNlaXZlZD4ge1xuICBjb25zdCB7IHNpZ25hbCwgbWF4Qnl0ZXMsIG9uUHJvZ3Jlc3MgfSA9IG9wdGlvbnM7XG4gIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gIGNvbnN0IHsgcGxhY2UsIHRvdGFsLCBwaWVjZXMsIHN0YXR1cyB9ID0gYXdhaXQgb3Blbihzb3VyY2UsIHNpZ25hbCk7XG4gIGlmICh0b3RhbCAhPT0gbnVsbCAmJiB0b3RhbCA+IG1heEJ5dGVzKSB0aHJvdyB0b29MYXJnZShwbGFjZSwgYCR7dG90YWx9IGJ5dGVzYCwgbWF4Qnl0ZXMpO1xuICBjb25zdCBwYXJ0czogVWludDhBcnJheVtdID0gW107XG4gIGxldCBsb2FkZWQgPSAwO1xuICBvblByb2dyZXNzPy4oeyBsb2FkZWQsIHRvdGFsIH0pO1xuICBmb3IgYXdhaXQgKGNvbnN0IHBhcnQgb2YgcGllY2VzKSB7XG4gICAgdGhyb3dJZkFib3J0ZWQoc2lnbmFsKTtcbiAgICBpZiAoIShwYXJ0IGluc3RhbmNlb2YgVWludDhBcnJheSkpIHRocm93IG5vdEJ5dGVzKHBsYWNlLCBwYXJ0KTtcbiAgICBwYXJ0cy5wdXNoKHBhcnQpO1xuICAgIGxvYWRlZCArPSBwYXJ0Lmxlbmd0aDtcbiAgICBpZiAobG9hZGVkID4gbWF4Qnl0ZXMpIHRocm93IHRvb0xhcmdlKHBsYWNlLCBgYXQgbGVhc3QgJHtsb2FkZWR9IGJ5dGVzYCwgbWF4Qnl0ZXMpO1xuICAgIG9uUHJvZ3Jlc3M/Lih7IGxvYWRlZCwgdG90YWwgfSk7XG4gIH1cbiAgdGhyb3dJZkFib3J0ZWQoc2lnbmFsKTtcbiAgY29uc3QgYnl0ZXMgPSBqb2luKHBhcnRzLCBsb2FkZWQpO1xuICBpZiAobG9va3NMaWtlSHRtbChieXRlcykpIHtcbiAgICBjb25zdCBhbnN3ZXJlZCA9IHN0YXR1cyA9PT0gdW5kZWZpbmVkID8gJ2hvbGRzJyA6IGBhbnN3ZXJlZCAoc3RhdHVzICR7c3RhdHVzfSkgd2l0aGA7XG4gICAgdGhyb3cgZmFpbHVyZShcbiAgICAgICd1bmtub3duX2Zvcm1hdCcsXG4gICAgICBwbGFjZSxcbiAgICAgIGAke2NhbGxlZChwbGFjZSl9ICR7YW5zd2VyZWR9IGFuIEhUTUwgcGFnZSwgbm90IGEgbW9kZWw7IGNoZWNrIHRoZSBwYXRoIChhIGRldmVsb3BtZW50IHNlcnZlciBhbnN3ZXJzIHVua25vd24gcGF0aHMgd2l0aCBpdHMgaW5kZXggcGFnZSlgLFxuICAgICAgJ2FuIEhUTUwgcGFnZScsXG4gICAgICAnYSBtb2RlbCBmaWxlJyxcbiAgICApO1xuICB9XG4gIHJldHVybiB7IGJ5dGVzLCBwbGFjZSB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuKHNvdXJjZTogU291cmNlLCBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkKTogUHJvbWlzZTxPcGVuZWQ+IHtcbiAgaWYgKHR5cGVvZiBzb3VyY2UgPT09ICdzdHJpbmcnIHx8IHNvdXJjZSBpbnN0YW5jZW9mIFVSTCkgcmV0dXJuIG9wZW5BZGRyZXNzKHNvdXJjZSwgc2lnbmFsKTtcbiAgaWYgKHNvdXJjZSBpbnN0YW5jZW9mIEFycmF5QnVmZmVyIHx8IGlzU2hhcmVkKHNvdXJjZSkpIHJldHVybiBvcGVuQnl0ZXMobmV3IFVpbnQ4QXJyYXkoc291cmNlKSk7XG4gIGlmIChBcnJheUJ1ZmZlci5pc1ZpZXcoc291cmNlKSkgcmV0dXJuIG9wZW5CeXRlcyhuZXcgVWludDhBcnJheShzb3VyY2UuYnVmZmVyLCBzb3VyY2UuYnl0ZU9mZnNldCwgc291cmNlLmJ5dGVMZW5ndGgpKTtcbiAgaWYgKHR5cGVvZiBSZXNwb25zZSAhPT0gJ3VuZGVmaW5lZCcgJiYgc291cmNlIGluc3RhbmNlb2YgUmVzcG9uc2UpIHJldHVybiBvcGVuUmVzcG9uc2Uoc291cmNlLCBzb3VyY2UudXJsLCBzaWduYWwpO1xuICBpZiAodHlwZW9mIEJsb2IgIT09ICd1bmRlZmluZWQnICYmIHNvdXJjZSBpbnN0YW5jZW9mIEJsb2IpIHtcbiAgICBjb25zdCBwbGFjZSA9IChzb3VyY2UgYXMgUGFydGlhbDxGaWxlPikubmFtZSB8fCAndGhlIEJsb2InO1xuICAgIHJldHVybiB7IHBsYWNlLCB0b3RhbDogc291cmNlLnNpemUsIHBpZWNlczogdHJhbnNwb3J0KGRyYWluKHNvdXJjZS5zdHJlYW0oKSwgc2lnbmFsKSwgcGxhY2UsIHNpZ25hbCkgfTtcbiAgfVxuICBpZiAodHlwZW9mIFJlYWRhYmxlU3RyZWFtICE9PSAndW5kZWZpbmVkJyAmJiBzb3VyY2UgaW5zdGFuY2VvZiBSZWFkYWJsZVN0cmVhbSkge1xuICAgIGlmIChzb3VyY2UubG9ja2VkKSB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ3NvdXJjZScsICdUaGUgc3RyZWFtIGlzIGFscmVhZHkgYmVpbmcgcmVhZCBieSBzb21lb25lIGVsc2UnKTtcbiAgICByZXR1cm4geyBwbGFjZTogJ3RoZSBzdHJlYW0nLCB0b3RhbDogbnVsbCwgcGllY2VzOiB0cmFuc3BvcnQoZHJhaW4oc291cmNlLCBzaWduYWwpLCAndGhlIHN0cmVhbScsIHNpZ25hbCkgfTtcbiAgfVxuICB0aHJvdyBmYWlsdXJlKFxuICAgICdpbnZhbGlkX2FyZ3VtZW50JyxcbiAgICAnc291cmNlJyxcbiAgICAnbG9hZCBjYW5ub3QgcmVhZCBhIG1vZGVsIGZyb20gdGhpcycsXG4gICAgc2hvdyhzb3VyY2UpLFxuICAgICdhIFVSTCwgYSBwYXRoLCBhIFJlc3BvbnNlLCBhIEJsb2IsIGEgUmVhZGFibGVTdHJlYW0sIGFuIEFycmF5QnVmZmVyIG9yIGEgdHlwZWQgYXJyYXknLFxuICApO1xufVxuXG4vKiogU2hhcmVkIG1lbW9yeSBpcyBjb3BpZWQgZmlyc3Q6IHRoZSBwbGF0Zm9ybSdzIGRpZ2VzdCBhbmQgZ3VuemlwIGRvIG5vdCB0YWtlIGl0LCBhbmQgaXQgbWF5IGNoYW5nZSB1bmRlciBvdXIgaGFuZHMuICovXG5mdW5jdGlvbiBvcGVuQnl0ZXMoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBPcGVuZWQge1xuICByZXR1cm4geyBwbGFjZTogJ3RoZSBieXRlcycsIHRvdGFsOiBieXRlcy5sZW5ndGgsIHBpZWNlczogW2lzU2hhcmVkKGJ5dGVzLmJ1ZmZlcikgPyBieXRlcy5zbGljZSgpIDogYnl0ZXNdIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG9wZW5BZGRyZXNzKHNvdXJjZTogc3RyaW5nIHwgVVJMLCBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkKTogUHJvbWlzZTxPcGVuZWQ+IHtcbiAgY29uc3QgcGxhY2UgPSBTdHJpbmcoc291cmNlKTtcbiAgaWYgKHBsYWNlID09PSAnJykgdGhyb3cgZmFpbHVyZSgnaW52YWxpZF9hcmd1bWVudCcsICdzb3VyY2UnLCAnVGhlIGFkZHJlc3Mgb2YgdGhlIG1vZGVsIGlzIGVtcHR5Jyk7XG4gIGNvbnN0IGZzID0gZmlsZVN5c3RlbSgpO1xuICBpZiAoZnMgJiYgKHBsYWNlLnN0YXJ0c1dpdGgoJ2ZpbGU6JykgfHwgKCFoYXNTY2hlbWUocGxhY2UpICYmICEoJ2xvY2F0aW9uJyBpbiBnbG9iYWxUaGlzKSkpKSB7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgc2l6ZSwgcGllY2VzIH0gPSBhd2FpdCBvcGVuRmlsZShmcywgaGFzU2NoZW1lKHBsYWNlKSA/IG5ldyBVUkwocGxhY2UpIDogcGxhY2UpO1xuICAgICAgcmV0dXJuIHsgcGxhY2UsIHRvdGFsOiBzaXplLCBwaWVjZXM6IHRyYW5zcG9ydChwaWVjZXMsIHBsYWNlLCBzaWduYWwpIH07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRocm93IGZhaWx1cmUoJ25ldHdvcmsnLCBwbGFjZSwgYCR7Y2FsbGVkKHBsYWNlKX0gY291bGQgbm90IGJlIG9wZW5lZGAsIHJlYXNvbihlcnJvciksICdhIGZpbGUgdGhhdCBjYW4gYmUgcmVhZCcsIGVycm9yKTtcbiAgICB9XG4gIH1cbiAgbGV0IHJlc3BvbnNlOiBSZXNwb25zZTtcbiAgdHJ5IHtcbiAgICByZXNwb25zZSA9IGF3YWl0IGZldGNoKHNvdXJjZSwgc2lnbmFsID8geyBzaWduYWwgfSA6IHt9KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoc2lnbmFsPy5hYm9ydGVkKSB0aHJvdyBhYm9ydGVkKHNpZ25hbCk7XG4gICAgdGhyb3cgZmFpbHVyZShcbiAgICAgICduZXR3b3JrJyxcbiAgICAgIHBsYWNlLFxuICAgICAgYCR7Y2FsbGVkKHBsYWNlKX0gY291bGQgbm90IGJlIGZldGNoZWQgKG5vIGNvbm5lY3Rpb24sIGEgd3JvbmcgaG9zdCwgb3IgYSBob3N0IHRoYXQgZG9lcyBub3QgYWxsb3cgdGhpcyBwYWdlOiBDT1JTKWAsXG4gICAgICByZWFzb24oZXJyb3IpLFxuICAgICAgJycsXG4gICAgICBlcnJvcixcbiAgICApO1xuICB9XG4gIHJldHVybiBvcGVuUmVzcG9uc2UocmVzcG9uc2UsIHBsYWNlLCBzaWduYWwpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuUmVzcG9uc2UoXG4gIHJlc3BvbnNlOiBSZXNwb25zZSxcbiAgYWRkcmVzczogc3RyaW5nLFxuICBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkLFxuKTogUHJvbWlzZTxPcGVuZWQ+IHtcbiAgY29uc3QgcGxhY2UgPSBhZGRyZXNzIHx8ICd0aGUgUmVzcG9uc2UnO1xuICBpZiAoIXJlc3BvbnNlLm9rKSB7XG4gICAgdm9pZCByZXNwb25zZS5ib2R5Py5jYW5jZWwoKS5jYXRjaCgoKSA9PiB7fSk7XG4gICAgY29uc3QgYW5zd2VyID0gYHN0YXR1cyAke3Jlc3BvbnNlLnN0YXR1c30ke3Jlc3BvbnNlLnN0YXR1c1RleHQgJiYgYCAke3Jlc3BvbnNlLnN0YXR1c1RleHR9YH1gO1xuICAgIHRocm93IGZhaWx1cmUoJ25ldHdvcmsnLCBwbGFjZSwgYCR7Y2FsbGVkKHBsYWNlKX0gY291bGQgbm90IGJlIGZldGNoZWQ7IGNoZWNrIHRoZSBwYXRoYCwgYW5zd2VyLCAnc3RhdHVzIDIwMCcpO1xuICB9XG4gIGlmIChyZXNwb25zZS5ib2R5VXNlZCB8fCByZXNwb25zZS5ib2R5Py5sb2NrZWQpIHtcbiAgICB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ3NvdXJjZScsICdUaGUgYm9keSBvZiB0aGUgUmVzcG9uc2UgaGFzIGFscmVhZHkgYmVlbiByZWFkJyk7XG4gIH1cbiAgLy8gV2l0aCBhIGNvbnRlbnQgZW5jb2RpbmcgdGhlIGhlYWRlciBjb3VudHMgY29tcHJlc3NlZCBieXRlcywgYW5kIHRoZSBzdHJlYW0gZ2l2ZXMgdGhlIG90aGVycy5cbiAgY29uc3QgaGVhZGVyID0gcmVzcG9uc2UuaGVhZGVycy5nZXQoJ2NvbnRlbnQtZW5jb2RpbmcnKSA/IG51bGwgOiByZXNwb25zZS5oZWFkZXJzLmdldCgnY29udGVudC1sZW5ndGgnKTtcbiAgY29uc3QgdG90YWwgPSBoZWFkZXIgPT09IG51bGwgPyBudWxsIDogTnVtYmVyKGhlYWRlcik7XG4gIHJldHVybiB7IHBsYWNlLCB0b3RhbCwgcGllY2VzOiByZXNwb25zZS5ib2R5ID8gdHJhbnNwb3J0KGRyYWluKHJlc3BvbnNlLmJvZHksIHNpZ25hbCksIHBsYWNlLCBzaWduYWwpIDogW10sIHN0YXR1czogcmVzcG9uc2Uuc3RhdHVzIH07XG59XG5cbi8qKiBUaGUgcGllY2VzLCB3aXRoIHdoYXQgbWF5IGdvIHdyb25nIGJldHdlZW4gdGhlbSB1bmRlciBpdHMgcmlnaHQgbmFtZS4gKi9cbmFzeW5jIGZ1bmN0aW9uKiB0cmFuc3BvcnQoXG4gIHBpZWNlczogQXN5bmNJdGVyYWJsZTxVaW50OEFycmF5PixcbiAgcGxhY2U6IHN0cmluZyxcbiAgc2lnbmFsOiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZCxcbik6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk+IHtcbiAgdHJ5IHtcbiAgICB5aWVsZCogcGllY2VzO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gICAgdGhyb3cgZmFpbHVyZSgnbmV0d29yaycsIHBsYWNlLCBgJHtjYWxsZWQocGxhY2UpfSBjb3VsZCBub3QgYmUgcmVhZCB0byBpdHMgZW5kYCwgcmVhc29uKGVycm9yKSwgJycsIGVycm9yKTtcbiAgfVxufVxuXG4vKiogVGhlIHN0cmVhbSdzIHBpZWNlczsgYW4gYWJvcnQgZW5kcyB0aGUgd2FpdCBmb3IgdGhlIG5leHQgb25lLCBhbmQgdGhlIHN0cmVhbSBpcyBnaXZlbiB1cCBvbiBldmVyeSB3YXkgb3V0LiAqL1xuYXN5bmMgZnVuY3Rpb24qIGRyYWluKHN0cmVhbTogUmVhZGFibGVTdHJlYW08VWludDhBcnJheT4sIHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQpOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PiB7XG4gIGNvbnN0IHJlYWRlciA9IHN0cmVhbS5nZXRSZWFkZXIoKTtcbiAgY29uc3Qgc3RvcCA9ICgpID0+IHZvaWQgcmVhZGVyLmNhbmNlbChzaWduYWw/LnJlYXNvbikuY2F0Y2goKCkgPT4ge30pO1xuICBzaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoJ2Fib3J0Jywgc3RvcCwgeyBvbmNlOiB0cnVlIH0pO1xuICB0cnkge1xuICAgIGZvciAoOzspIHtcbiAgICAgIGNvbnN0IHsgZG9uZSwgdmFsdWUgfSA9IGF3YWl0IHJlYWRlci5yZWFkKCk7XG4gICAgICBpZiAoZG9uZSkgcmV0dXJuO1xuICAgICAgeWllbGQgdmFsdWU7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIHNpZ25hbD8ucmVtb3ZlRXZlbnRMaXN0ZW5lcignYWJvcnQnLCBzdG9wKTtcbiAgICBzdG9wKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gam9pbihwYXJ0czogVWludDhBcnJheVtdLCBsZW5ndGg6IG51bWJlcik6IFVpbnQ4QXJyYXkge1xuICBpZiAocGFydHMubGVuZ3RoID09PSAxKSByZXR1cm4gcGFydHNbMF0gYXMgVWludDhBcnJheTtcbiAgY29uc3QgYWxsID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSB7XG4gICAgYWxsLnNldChwYXJ0LCBhdCk7XG4gICAgYXQgKz0gcGFydC5sZW5ndGg7XG4gIH1cbiAgcmV0dXJuIGFsbDtcbn1cblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRocm93SWZBYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgYWJvcnRlZChzaWduYWwpO1xufVxuXG5mdW5jdGlvbiBhYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwpOiBTYXB3b29kRXJyb3Ige1xuICByZXR1cm4gZmFpbHVyZSgnYWJvcnRlZCcsICdzaWduYWwnLCBcIlRoZSBjYWxsZXIncyBzaWduYWwgc3RvcHBlZCB0aGUgbG9hZFwiLCAnJywgJycsIHNpZ25hbC5yZWFzb24pO1xufVxuXG4vKiogQGludGVybmFsICovXG5leHBvcnQgZnVuY3Rpb24gdG9vTGFyZ2UocGxhY2U6IHN0cmluZywgZ290OiBzdHJpbmcsIG1heEJ5dGVzOiBudW1iZXIpOiBTYXB3b29kRXJyb3Ige1xuICBjb25zdCB3aGF0ID0gYCR7Y2FsbGVkKHBsYWNlKX0gaXMgbGFyZ2VyIHRoYW4gYSBsb2FkIGFjY2VwdHM7IHBhc3MgeyBtYXhCeXRlcyB9IGlmIHRoYXQgaXMgcmVhbGx5IHRoZSBtb2RlbGA7XG4gIHJldHVybiBmYWlsdXJlKCd0b29fbGFyZ2UnLCBwbGFjZSwgd2hhdCwgZ290LCBgYXQgbW9zdCAke21heEJ5dGVzfSBieXRlc2ApO1xufVxuXG5mdW5jdGlvbiBub3RCeXRlcyhwbGFjZTogc3RyaW5nLCBwYXJ0OiB1bmtub3duKTogU2Fwd29vZEVycm9yIHtcbiAgcmV0dXJuIGZhaWx1cmUoJ2ludmFsaWRfYXJndW1lbnQnLCAnc291cmNlJywgYCR7Y2FsbGVkKHBsYWNlKX0gZG9lcyBub3QgZ2l2ZSBieXRlc2AsIHNob3cocGFydCksICdVaW50OEFycmF5Jyk7XG59XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFzb24oZXJyb3I6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xufVxuXG4vKiogQSBzY2hlbWUgaGFzIHR3byBsZXR0ZXJzIG9yIG1vcmUsIHNvIHRoYXQgYEM6XFxgIGlzIGEgcGF0aC4gKi9cbmZ1bmN0aW9uIGhhc1NjaGVtZShhZGRyZXNzOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9eW2Etel1bYS16MC05Ky4tXSs6L2kudGVzdChhZGRyZXNzKTtcbn1cblxuZnVuY3Rpb24gaXNTaGFyZWQodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBTaGFyZWRBcnJheUJ1ZmZlciB7XG4gIHJldHVybiB0eXBlb2YgU2hhcmVkQXJyYXlCdWZmZXIgIT09ICd1bmRlZmluZWQnICYmIHZhbHVlIGluc3RhbmNlb2YgU2hhcmVkQXJyYXlCdWZmZXI7XG59XG4iLCAiLy8gT25lIGluc3RhbmNlIG9mIHRoZSBlbmdpbmUgd2l0aCBvbmUgb3BlbiBtb2RlbCBpbiBpdDogdGhlIG9ubHkgZmlsZSB0aGF0IGNhbGxzIGludG8gd2FzbS5cbmltcG9ydCBjcmVhdGVFbmdpbmUsIHsgdHlwZSBFbmdpbmVNb2R1bGUsIHR5cGUgU2Vzc2lvbiB9IGZyb20gJyNlbmdpbmUnO1xuaW1wb3J0IHR5cGUgeyBEZXNjcmlwdGlvbiB9IGZyb20gJy4vZGVzY3JpcHRpb24udHMnO1xuaW1wb3J0IHsgZW5naW5lRmFpbHVyZSwgdHlwZSBFcnJvclBhcnRzLCBmYWlsdXJlLCBTYXB3b29kRXJyb3IgfSBmcm9tICcuL2Vycm9ycy50cyc7XG5pbXBvcnQgeyBIZWFwIH0gZnJvbSAnLi9oZWFwLnRzJztcbmltcG9ydCB7IHJlYXNvbiB9IGZyb20gJy4vc291cmNlLnRzJztcblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGNsYXNzIEVuZ2luZSB7XG4gIHJlYWRvbmx5IGRlc2NyaXB0aW9uOiBEZXNjcmlwdGlvbjtcbiAgLyoqIFdoZXJlIHRoZSBtb2RlbCdzIHJvdyBvZiBpbnB1dHMgYmVnaW5zIGluIGhlYXAuZG91YmxlcygpOyBmaXhlZC4gKi9cbiAgcmVhZG9ubHkgaW5wdXQ6IG51bWJlcjtcbiAgLyoqIFdoZXJlIHRoZSBhbnN3ZXIgdG8gdGhhdCByb3cgYmVnaW5zOyBmaXhlZC4gKi9cbiAgcmVhZG9ubHkgb3V0cHV0OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNtb2R1bGU6IEVuZ2luZU1vZHVsZTtcbiAgcmVhZG9ubHkgI2hlYXA6IEhlYXA7XG4gIHJlYWRvbmx5ICNzZXNzaW9uOiBTZXNzaW9uO1xuICByZWFkb25seSAjaGFuZGxlOiBudW1iZXI7XG4gICNidWZmZXIgPSB7IGFkZHJlc3M6IDAsIGRvdWJsZXM6IDAgfTtcbiAgLyoqIFdoeSB0aGUgaW5zdGFuY2UgY2FuIG5vIGxvbmdlciBiZSB1c2VkOiBpdCB0cmFwcGVkLiAqL1xuICAjdHJhcDogdW5rbm93bjtcbiAgI2Nsb3NlZCA9IGZhbHNlO1xuXG4gIC8qKlxuICAgKiBBIGZyZXNoIGluc3RhbmNlIHdpdGggdGhlIG1vZGVsIG9mIHRoZXNlIGJ5dGVzIGluIGl0LlxuICAgKiBFcnJvcnM6IHRoZSBlbmdpbmUncyBvd24gYWJvdXQgdGhlIGJ5dGVzIGFuZCBvcHRpb25zOyB3YXNtLCBvdXRfb2ZfbWVtb3J5XG4gICAqL1xuICBzdGF0aWMgYXN5bmMgb3Blbihjb21waWxlZDogV2ViQXNzZW1ibHkuTW9kdWxlLCBieXRlczogVWludDhBcnJheSwgb3B0aW9uczogc3RyaW5nKTogUHJvbWlzZTxFbmdpbmU+IHtcbiAgICBjb25zdCB7IG1vZHVsZSwgbWVtb3J5IH0gPSBhd2FpdCBpbnN0YW50aWF0ZShjb21waWxlZCk7XG4gICAgcmV0dXJuIG5ldyBFbmdpbmUobW9kdWxlLCBtZW1vcnksIGJ5dGVzLCBvcHRpb25zKTtcbiAgfVxuXG4gIHByaXZhdGUgY29uc3RydWN0b3IobW9kdWxlOiBFbmdpbmVNb2R1bGUsIG1lbW9yeTogV2ViQXNzZW1ibHkuTWVtb3J5LCBieXRlczogVWludDhBcnJheSwgb3B0aW9uczogc3RyaW5nKSB7XG4gICAgdGhpcy4jbW9kdWxlID0gbW9kdWxlO1xuICAgIHRoaXMuI2hlYXAgPSBuZXcgSGVhcChtZW1vcnkpO1xuICAgIHRoaXMuI3Nlc3Npb24gPSB0aGlzLiNndWFyZCgoKSA9PiB7XG4gICAgICBjb25zdCBhZGRyZXNzID0gdGhpcy4jYWxsb2NhdGUoYnl0ZXMubGVuZ3RoLCAndGhlIG1vZGVsIGZpbGUnKTtcbiAgICAgIHRoaXMuI2hlYXAud3JpdGUoYWRkcmVzcywgYnl0ZXMpO1xuICAgICAgY29uc3Qgb3BlbmVkID0gbW9kdWxlLm9wZW4oYWRkcmVzcywgYnl0ZXMubGVuZ3RoLCBvcHRpb25zKTtcbiAgICAgIG1vZHVsZS5fc3dfZnJlZShhZGRyZXNzKTtcbiAgICAgIGlmICgnZXJyb3InIGluIG9wZW5lZCkgdGhyb3cgZW5naW5lRmFpbHVyZShvcGVuZWQuZXJyb3IpO1xuICAgICAgcmV0dXJuIG9wZW5lZC5tb2RlbDtcbiAgICB9KTtcbiAgICB0aGlzLiNoYW5kbGUgPSB0aGlzLiNndWFyZCgoKSA9PiB0aGlzLiNzZXNzaW9uLmhhbmRsZSgpKTtcbiAgICB0aGlzLmRlc2NyaXB0aW9uID0gdGhpcy4jZ3VhcmQoKCkgPT4gSlNPTi5wYXJzZSh0aGlzLiNzZXNzaW9uLmRlc2NyaWJlKCkpKTtcbiAgICB0aGlzLmlucHV0ID0gdGhpcy4jZ3VhcmQoKCkgPT4gbW9kdWxlLl9zd19pbnB1dCh0aGlzLiNoYW5kbGUpID4+PiAwKSAvIDg7XG4gICAgdGhpcy5vdXRwdXQgPSB0aGlzLiNndWFyZCgoKSA9PiBtb2R1bGUuX3N3X291dHB1dCh0aGlzLiNoYW5kbGUpID4+PiAwKSAvIDg7XG4gIH1cblxuICAvKiogVGhlIG1lbW9yeSBhcyBkb3VibGVzOyBnb29kIHVudGlsIHRoZSBuZXh0IGNhbGwgb2YgdGhpcyBjbGFzcy4gKi9cbiAgZG91YmxlcygpOiBGbG9hdDY0QXJyYXkge1xuICAgIHJldHVybiB0aGlzLiNoZWFwLmRvdWJsZXMoKTtcbiAgfVxuXG4gIC8qKiBBbnN3ZXIgdGhlIHJvdyBpbiB0aGUgaW5wdXQgc2xvdHMgaW50byB0aGUgb3V0cHV0IHNsb3RzLiAqL1xuICBwcmVkaWN0Um93KGFuc3dlcjogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3RyYXAgIT09IHVuZGVmaW5lZCkgdGhyb3cgdGhpcy4jdHJhcHBlZCh0aGlzLiN0cmFwKTtcbiAgICBsZXQgc3RhdHVzOiBudW1iZXI7XG4gICAgdHJ5IHtcbiAgICAgIC8vIExvb2tlZCB1cCBhdCBlYWNoIGNhbGw6IEVtc2NyaXB0ZW4gcHV0cyB0aGUgd2FzbSBmdW5jdGlvbiBpbiB0aGUgcGxhY2Ugb2YgaXRzIHN0dWIgYXQgdGhlIGZpcnN0IG9uZS5cbiAgICAgIHN0YXR1cyA9IHRoaXMuI21vZHVsZS5fc3dfcHJlZGljdF9yb3codGhpcy4jaGFuZGxlLCBhbnN3ZXIpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aHJvdyB0aGlzLiN0cmFwcGVkKGVycm9yKTtcbiAgICB9XG4gICAgaWYgKHN0YXR1cyAhPT0gMCkgdGhyb3cgdGhpcy4jbGFzdEVycm9yKChwbGFjZSkgPT4gcGxhY2UucmVwbGFjZSgvXnJvdyAwLCAvLCAnJykpO1xuICB9XG5cbiAgLyoqXG4gICAqIEFuc3dlciBgcm93c2Agcm93cyB0aGF0IGxpZSBpbiB0aGUgbWVtb3J5OyBzdHJpZGVzIGluIGRvdWJsZXMsIHBvc2l0aW9ucyBpbiBoZWFwLmRvdWJsZXMoKS5cbiAgICogZmlyc3Q6IHRoZSBudW1iZXIgb2YgdGhlIGZpcnN0IHJvdywgZm9yIG1lc3NhZ2VzXG4gICAqL1xuICBwcmVkaWN0KFxuICAgIGFuc3dlcjogbnVtYmVyLFxuICAgIGF0OiBudW1iZXIsXG4gICAgcm93czogbnVtYmVyLFxuICAgIHJvd1N0cmlkZTogbnVtYmVyLFxuICAgIGNvbHVtblN0cmlkZTogbnVtYmVyLFxuICAgIG91dDogbnVtYmVyLFxuICAgIGZpcnN0OiBudW1iZXIsXG4gICk6IHZvaWQge1xuICAgIGNvbnN0IHN0YXR1cyA9IHRoaXMuI2d1YXJkKCgpID0+XG4gICAgICB0aGlzLiNtb2R1bGUuX3N3X3ByZWRpY3QodGhpcy4jaGFuZGxlLCBhbnN3ZXIsIGF0ICogOCwgcm93cywgcm93U3RyaWRlLCBjb2x1bW5TdHJpZGUsIG91dCAqIDgpLFxuICAgICk7XG4gICAgaWYgKHN0YXR1cyA9PT0gMCkgcmV0dXJuO1xuICAgIHRocm93IHRoaXMuI2xhc3RFcnJvcigocGxhY2UpID0+IHBsYWNlLnJlcGxhY2UoL15yb3cgKFxcZCspLywgKF8sIHJvdykgPT4gYHJvdyAke051bWJlcihyb3cpICsgZmlyc3R9YCkpO1xuICB9XG5cbiAgLyoqIFJvb20gZm9yIGEgYmF0Y2gsIGtlcHQgZnJvbSBjYWxsIHRvIGNhbGw6IHdoZXJlIGl0IGJlZ2lucyBpbiBoZWFwLmRvdWJsZXMoKS4gKi9cbiAgcmVzZXJ2ZShkb3VibGVzOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGlmIChkb3VibGVzID4gdGhpcy4jYnVmZmVyLmRvdWJsZXMpIHtcbiAgICAgIHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI21vZHVsZS5fc3dfZnJlZSh0aGlzLiNidWZmZXIuYWRkcmVzcykpO1xuICAgICAgdGhpcy4jYnVmZmVyID0geyBhZGRyZXNzOiAwLCBkb3VibGVzOiAwIH07XG4gICAgICB0aGlzLiNidWZmZXIgPSB7IGFkZHJlc3M6IHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI2FsbG9jYXRlKGRvdWJsZXMgKiA4LCAndGhlIGJhdGNoJykpLCBkb3VibGVzIH07XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNidWZmZXIuYWRkcmVzcyAvIDg7XG4gIH1cblxuICAvKiogUnVuIHRoZSBnb2xkZW4gcm93cy4gRXJyb3JzOiBnb2xkZW5fbWlzbWF0Y2ggKi9cbiAgc2VsZlRlc3QoKTogdm9pZCB7XG4gICAgY29uc3QgZXJyb3IgPSB0aGlzLiNndWFyZCgoKSA9PiB0aGlzLiNzZXNzaW9uLnNlbGZUZXN0KCkpO1xuICAgIGlmIChlcnJvcikgdGhyb3cgZW5naW5lRmFpbHVyZShlcnJvcik7XG4gIH1cblxuICAvKiogVGhlIG1vZGVsIGFzIGEgU2Fwd29vZCBmaWxlLiAqL1xuICBzYXZlKG9wdGlvbnM6IHN0cmluZyk6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgICBjb25zdCBzYXZlZCA9IHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI3Nlc3Npb24uc2F2ZShvcHRpb25zKSk7XG4gICAgaWYgKCdlcnJvcicgaW4gc2F2ZWQpIHRocm93IGVuZ2luZUZhaWx1cmUoc2F2ZWQuZXJyb3IpO1xuICAgIHJldHVybiB0aGlzLiNoZWFwLnJlYWQoc2F2ZWQuYWRkcmVzcywgc2F2ZWQuc2l6ZSk7XG4gIH1cblxuICAvKiogRnJlZSB0aGUgbW9kZWwuIFRoZSBtZW1vcnkgaXRzZWxmIGdvZXMgd2l0aCB0aGUgbGFzdCByZWZlcmVuY2UgdG8gdGhpcyBvYmplY3QuICovXG4gIGNsb3NlKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNjbG9zZWQpIHJldHVybjtcbiAgICB0aGlzLiNjbG9zZWQgPSB0cnVlO1xuICAgIGlmICh0aGlzLiN0cmFwID09PSB1bmRlZmluZWQpIHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI3Nlc3Npb24uZGVsZXRlKCkpO1xuICB9XG5cbiAgI2FsbG9jYXRlKHNpemU6IG51bWJlciwgd2hhdDogc3RyaW5nKTogbnVtYmVyIHtcbiAgICAvLyBBIHNpemUgYmV5b25kIDMyIGJpdHMgd291bGQgd3JhcCByb3VuZDsgYW4gYWRkcmVzcyBiZXlvbmQgMzEgY29tZXMgYXMgYSBuZWdhdGl2ZSBudW1iZXIuXG4gICAgY29uc3QgYWRkcmVzcyA9IHNpemUgPCAyICoqIDMyID8gdGhpcy4jbW9kdWxlLl9zd19hbGxvYyhzaXplKSA+Pj4gMCA6IDA7XG4gICAgaWYgKGFkZHJlc3MgPT09IDApIHRocm93IGZhaWx1cmUoJ291dF9vZl9tZW1vcnknLCB3aGF0LCBgVGhlcmUgaXMgbm8gbWVtb3J5IGZvciAke3doYXR9YCwgYCR7c2l6ZX0gYnl0ZXNgKTtcbiAgICByZXR1cm4gYWRkcmVzcztcbiAgfVxuXG4gIC8qKiBUaGUgZW5naW5lIGNvdW50cyByb3dzIGZyb20gdGhlIGZpcnN0IG9uZSB0aGF0IGl0IHdhcyBnaXZlbjsgYHJlbmFtZWAgc2F5cyBpdCBpbiB0aGUgY2FsbGVyJ3MgdGVybXMuICovXG4gICNsYXN0RXJyb3IocmVuYW1lOiAocGxhY2U6IHN0cmluZykgPT4gc3RyaW5nKTogU2Fwd29vZEVycm9yIHtcbiAgICBjb25zdCBwYXJ0cyA9IHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI21vZHVsZS5sYXN0RXJyb3IoKSkgYXMgRXJyb3JQYXJ0cztcbiAgICByZXR1cm4gZW5naW5lRmFpbHVyZShwYXJ0cywgcmVuYW1lKHBhcnRzLnBsYWNlID8/ICcnKSk7XG4gIH1cblxuICAvKiogV2hhdGV2ZXIgdGhlIGVuZ2luZSB0aHJvd3MsIGFwYXJ0IGZyb20gb3VyIG93biBlcnJvcnMsIGlzIGEgdHJhcDogaXRzIG1lbW9yeSBjYW5ub3QgYmUgdHJ1c3RlZCBhbnkgbW9yZS4gKi9cbiAgI2d1YXJkPFQ+KGNhbGw6ICgpID0+IFQpOiBUIHtcbiAgICBpZiAodGhpcy4jdHJhcCAhPT0gdW5kZWZpbmVkKSB0aHJvdyB0aGlzLiN0cmFwcGVkKHRoaXMuI3RyYXApO1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gY2FsbCgpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aHJvdyBlcnJvciBpbnN0YW5jZW9mIFNhcHdvb2RFcnJvciA/IGVycm9yIDogdGhpcy4jdHJhcHBlZChlcnJvcik7XG4gICAgfVxuICB9XG5cbiAgI3RyYXBwZWQoZXJyb3I6IHVua25vd24pOiBTYXB3b29kRXJyb3Ige1xuICAgIHRoaXMuI3RyYXAgPz89IGVycm9yO1xuICAgIHJldHVybiBmYWlsdXJlKFxuICAgICAgJ3dhc20nLFxuICAgICAgJ3RoZSBlbmdpbmUnLFxuICAgICAgJ1RoZSBlbmdpbmUgc3RvcHBlZCB3aXRoIGEgZmF1bHQgb2YgaXRzIG93biwgYW5kIHRoaXMgbW9kZWwgd2l0aCBpdCAob3RoZXJzIGFyZSBub3QgdG91Y2hlZCk7IGxvYWQgaXQgYWdhaW4sIGFuZCBwbGVhc2UgcmVwb3J0IHdoYXQgbGVkIGhlcmUnLFxuICAgICAgcmVhc29uKHRoaXMuI3RyYXApLFxuICAgICAgJycsXG4gICAgICB0aGlzLiN0cmFwLFxuICAgICk7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gaW5zdGFudGlhdGUoXG4gIGNvbXBpbGVkOiBXZWJBc3NlbWJseS5Nb2R1bGUsXG4pOiBQcm9taXNlPHsgbW9kdWxlOiBFbmdpbmVNb2R1bGU7IG1lbW9yeTogV2ViQXNzZW1ibHkuTWVtb3J5IH0+IHtcbiAgbGV0IG1lbW9yeTogV2ViQXNzZW1ibHkuTWVtb3J5IHwgdW5kZWZpbmVkO1xuICB0cnkge1xuICAgIGNvbnN0IG1vZHVsZSA9IGF3YWl0IG5ldyBQcm9taXNlPEVuZ2luZU1vZHVsZT4oKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY3JlYXRlRW5naW5lKHtcbiAgICAgICAgLy8gV2UgaW5zdGFudGlhdGUsIHNvIHRoZSBnbHVlIGZldGNoZXMgbm90aGluZyBhbmQgb25lIG1vZHVsZSBzZXJ2ZXMgcGFnZXMsIHdvcmtlcnMgYW5kIE5vZGUuXG4gICAgICAgIGluc3RhbnRpYXRlV2FzbShpbXBvcnRzLCBkb25lKSB7XG4gICAgICAgICAgV2ViQXNzZW1ibHkuaW5zdGFudGlhdGUoY29tcGlsZWQsIGltcG9ydHMpXG4gICAgICAgICAgICAudGhlbigoaW5zdGFuY2UpID0+IHtcbiAgICAgICAgICAgICAgLy8gRXhwb3J0cyBoYXZlIHNob3J0IG5hbWVzIG9mIEVtc2NyaXB0ZW4ncyBjaG9pY2U7IHRoZXJlIGlzIG9uZSBtZW1vcnkuXG4gICAgICAgICAgICAgIG1lbW9yeSA9IE9iamVjdC52YWx1ZXMoaW5zdGFuY2UuZXhwb3J0cykuZmluZCgodmFsdWUpID0+IHZhbHVlIGluc3RhbmNlb2YgV2ViQXNzZW1ibHkuTWVtb3J5KTtcbiAgICAgICAgICAgICAgZG9uZShpbnN0YW5jZSwgY29tcGlsZWQpO1xuICAgICAgICAgICAgfSlcbiAgICAgICAgICAgIC5jYXRjaChyZWplY3QpO1xuICAgICAgICAgIHJldHVybiB7fTtcbiAgICAgICAgfSxcbiAgICAgIH0pLnRoZW4ocmVzb2x2ZSwgcmVqZWN0KTtcbiAgICB9KTtcbiAgICBpZiAobWVtb3J5KSByZXR1cm4geyBtb2R1bGUsIG1lbW9yeSB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IGZhaWx1cmUoJ3dhc20nLCAnd2FzbScsICdUaGUgZW5naW5lIGNvdWxkIG5vdCBiZSBzdGFydGVkJywgcmVhc29uKGVycm9yKSwgXCJ0aGlzIHZlcnNpb24ncyBlbmdpbmUud2FzbVwiLCBlcnJvcik7XG4gIH1cbiAgdGhyb3cgZmFpbHVyZSgnd2FzbScsICd3YXNtJywgJ1RoaXMgaXMgbm90IHRoZSBlbmdpbmUnLCAnYSBtb2R1bGUgd2l0aG91dCBtZW1vcnknLCBcInRoaXMgdmVyc2lvbidzIGVuZ2luZS53YXNtXCIpO1xufVxuIiwgIi8vIFRoZSBjb3JwdXMgb2YgdGVzdHMvZml4dHVyZXMveGdib29zdDogbW9kZWxzIGJ5IHRoZSByZWFsIGxpYnJhcnksIGFuZCB3aGF0IHRoZSBsaWJyYXJ5IGl0c2VsZiBwcmVkaWN0ZWQuXG5pbXBvcnQgeyByZWFkRmlsZSB9IGZyb20gJ25vZGU6ZnMvcHJvbWlzZXMnO1xuaW1wb3J0IHsgam9pbiB9IGZyb20gJ25vZGU6cGF0aCc7XG5pbXBvcnQgdHlwZSB7IENlbGwsIElucHV0LCBMb2FkT3B0aW9ucyB9IGZyb20gJ3NhcHdvb2QnO1xuXG5jb25zdCBmb2xkZXIgPSBqb2luKHByb2Nlc3MuY3dkKCksICcuLi90ZXN0cy9maXh0dXJlcy94Z2Jvb3N0Jyk7XG5cbi8qKiBPbmUgbGluZSBvZiBpbmRleC5qc29uLiAqL1xuZXhwb3J0IGludGVyZmFjZSBDYXNlIHtcbiAgcmVhZG9ubHkgdmVyc2lvbjogc3RyaW5nO1xuICByZWFkb25seSBjYXNlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IGZpbGVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgb2JqZWN0aXZlOiBzdHJpbmc7XG4gIHJlYWRvbmx5IG1pc3Npbmc6IG51bWJlciB8ICdpbmYnIHwgbnVsbDtcbiAgcmVhZG9ubHkgZGFtYWdlZF9jYXRlZ29yaWVzPzogYm9vbGVhbjtcbiAgcmVhZG9ubHkgd3JhcHBlcj86IGJvb2xlYW47XG59XG5cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBhbGxDYXNlcygpOiBQcm9taXNlPENhc2VbXT4ge1xuICByZXR1cm4gSlNPTi5wYXJzZShhd2FpdCByZWFkRmlsZShqb2luKGZvbGRlciwgJ2luZGV4Lmpzb24nKSwgJ3V0ZjgnKSk7XG59XG5cbi8qKiBUaGUgcGF0aCBvZiBhIGNhc2UncyBmaWxlOyBgZmlsZWAgaXRzIG5hbWUsIG9yIHRoZSBsYXN0IG9uZSBvZiB0aGUgY2FzZS4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwYXRoT2Yob2Y6IFBpY2s8Q2FzZSwgJ3ZlcnNpb24nIHwgJ2Nhc2UnIHwgJ2ZpbGVzJz4sIGZpbGUgPSBvZi5maWxlcy5hdCgtMSkgYXMgc3RyaW5nKTogc3RyaW5nIHtcbiAgcmV0dXJuIGpvaW4oZm9sZGVyLCBvZi52ZXJzaW9uLCBvZi5jYXNlLCBmaWxlKTtcbn1cblxuLyoqIEEgbW9kZWwgb2YgdGhlIGNvcnB1cyBieSBuYW1lLiAqL1xuZXhwb3J0IGNvbnN0IG1vZGVsUGF0aCA9IChuYW1lOiBzdHJpbmcsIHZlcnNpb24gPSAnMy4yLjAnLCBmaWxlID0gJ21vZGVsLnViaicpOiBzdHJpbmcgPT4gam9pbihmb2xkZXIsIHZlcnNpb24sIG5hbWUsIGZpbGUpO1xuXG5leHBvcnQgZnVuY3Rpb24gb3B0aW9uc09mKHsgbWlzc2luZyB9OiBDYXNlKTogTG9hZE9wdGlvbnMge1xuICBpZiAobWlzc2luZyA9PT0gbnVsbCkgcmV0dXJuIHsgaXRlcmF0aW9uczogJ2FsbCcgfTtcbiAgcmV0dXJuIHsgaXRlcmF0aW9uczogJ2FsbCcsIHNjaGVtYTogeyBtaXNzaW5nOiBtaXNzaW5nID09PSAnaW5mJyA/IE51bWJlci5QT1NJVElWRV9JTkZJTklUWSA6IG1pc3NpbmcgfSB9O1xufVxuXG5leHBvcnQgaW50ZXJmYWNlIFRlbnNvciB7XG4gIHJlYWRvbmx5IGRhdGE6IEZsb2F0NjRBcnJheSB8IEZsb2F0MzJBcnJheTtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IG51bWJlcltdO1xufVxuXG4vKiogVGhlIHRlbnNvcnMgb2YgYSBjYXNlJ3MgZXhwZWN0ZWQuc2FmZXRlbnNvcnM6IHggYW5kIHdoYXQgdGhlIGxpYnJhcnkgbWFkZSBvZiBpdC4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBleHBlY3RlZE9mKG9mOiBDYXNlKTogUHJvbWlzZTxSZWNvcmQ8c3RyaW5nLCBUZW5zb3I+PiB7XG4gIGNvbnN0IGZpbGUgPSBhd2FpdCByZWFkRmlsZShwYXRoT2Yob2YsICdleHBlY3RlZC5zYWZldGVuc29ycycpKTtcbiAgY29uc3Qgc2l6ZSA9IE51bWJlcihmaWxlLnJlYWRCaWdVSW50NjRMRSgwKSk7XG4gIGNvbnN0IGhlYWRlciA9IEpTT04ucGFyc2UoZmlsZS5zdWJhcnJheSg4LCA4ICsgc2l6ZSkudG9TdHJpbmcoJ3V0ZjgnKSk7XG4gIGNvbnN0IHRlbnNvcnM6IFJlY29yZDxzdHJpbmcsIFRlbnNvcj4gPSB7fTtcbiAgZm9yIChjb25zdCBbbmFtZSwgZW50cnldIG9mIE9iamVjdC5lbnRyaWVzPHsgZHR5cGU6IHN0cmluZzsgc2hhcGU6IG51bWJlcltdOyBkYXRhX29mZnNldHM6IFtudW1iZXIsIG51bWJlcl0gfT4oaGVhZGVyKSkge1xuICAgIGlmIChuYW1lID09PSAnX19tZXRhZGF0YV9fJykgY29udGludWU7XG4gICAgY29uc3QgYnl0ZXMgPSBVaW50OEFycmF5LmZyb20oZmlsZS5zdWJhcnJheSg4ICsgc2l6ZSArIGVudHJ5LmRhdGFfb2Zmc2V0c1swXSwgOCArIHNpemUgKyBlbnRyeS5kYXRhX29mZnNldHNbMV0pKTtcbiAgICBjb25zdCBkYXRhID0gZW50cnkuZHR5cGUgPT09ICdGNjQnID8gbmV3IEZsb2F0NjRBcnJheShieXRlcy5idWZmZXIpIDogbmV3IEZsb2F0MzJBcnJheShieXRlcy5idWZmZXIpO1xuICAgIHRlbnNvcnNbbmFtZV0gPSB7IGRhdGEsIHNoYXBlOiBlbnRyeS5zaGFwZSB9O1xuICB9XG4gIHJldHVybiB0ZW5zb3JzO1xufVxuXG4vKiogUm93cyBvZiBjb2RlcyBhcyBhIGNhbGxlciB3cml0ZXMgdGhlbTogY2F0ZWdvcmllcyBieSBuYW1lLiBBIGNvZGUgd2l0aG91dCBhIG5hbWUgYmVjb21lcyBgbm8gbmFtZWAuICovXG5leHBvcnQgZnVuY3Rpb24gYXNSb3dzKHsgZGF0YSwgc2hhcGUgfTogVGVuc29yLCBpbnB1dHM6IHJlYWRvbmx5IElucHV0W10pOiBSZWNvcmQ8c3RyaW5nLCBDZWxsPltdIHtcbiAgY29uc3QgW3Jvd3MgPSAwLCBjb2x1bW5zID0gMF0gPSBzaGFwZTtcbiAgcmV0dXJuIEFycmF5LmZyb20oeyBsZW5ndGg6IHJvd3MgfSwgKF8sIHIpID0+XG4gICAgT2JqZWN0LmZyb21FbnRyaWVzKGlucHV0cy5tYXAoKGlucHV0LCBjKSA9PiBbaW5wdXQubmFtZSwgbmFtZWQoZGF0YVtyICogY29sdW1ucyArIGNdIGFzIG51bWJlciwgaW5wdXQpXSkpLFxuICApO1xufVxuXG5mdW5jdGlvbiBuYW1lZChjb2RlOiBudW1iZXIsIHsgbGV2ZWxzIH06IElucHV0KTogQ2VsbCB7XG4gIHJldHVybiBsZXZlbHMgJiYgIU51bWJlci5pc05hTihjb2RlKSA/IChsZXZlbHNbY29kZV0gPz8gJ25vIG5hbWUnKSA6IGNvZGU7XG59XG5cbi8qKiBCaXRzIG9mIGZsb2F0MzIgdmFsdWVzOyAtMCBhbmQgMCBkaWZmZXIsIGFuZCBzbyBkbyBOYU5zLiAqL1xuZXhwb3J0IGNvbnN0IGJpdHMgPSAodmFsdWVzOiBBcnJheUxpa2U8bnVtYmVyPik6IFVpbnQzMkFycmF5ID0+IG5ldyBVaW50MzJBcnJheShGbG9hdDMyQXJyYXkuZnJvbSh2YWx1ZXMpLmJ1ZmZlcik7XG5cbi8qKiBIb3cgbWFueSBmbG9hdDMyIG51bWJlcnMgbGllIGJldHdlZW4gdHdvLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHVscHMoYTogbnVtYmVyLCBiOiBudW1iZXIpOiBudW1iZXIge1xuICBjb25zdCBvcmRlciA9ICh4OiBudW1iZXIpID0+IHtcbiAgICBjb25zdCBpbnQgPSBuZXcgSW50MzJBcnJheShGbG9hdDMyQXJyYXkub2YoeCkuYnVmZmVyKVswXSBhcyBudW1iZXI7XG4gICAgcmV0dXJuIGludCA8IDAgPyAtKGludCAmIDB4N2ZmZmZmZmYpIDogaW50O1xuICB9O1xuICByZXR1cm4gT2JqZWN0LmlzKGEsIGIpID8gMCA6IE1hdGguYWJzKG9yZGVyKGEpIC0gb3JkZXIoYikpO1xufVxuIiwgImltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB0eXBlIHsgRXJyb3JDb2RlLCBTYXB3b29kRXJyb3IgfSBmcm9tICdzYXB3b29kJztcblxuLyoqIFdoYXQgYW4gZXJyb3IgbXVzdCBzYXk6IGl0cyBjb2RlLCBhbmQgd29yZHMgaW4gaXRzIHBsYWNlLCBnb3QsIGV4cGVjdGVkIGFuZCBtZXNzYWdlLiAqL1xuZXhwb3J0IGludGVyZmFjZSBXb3JkcyB7XG4gIHJlYWRvbmx5IHBsYWNlPzogc3RyaW5nIHwgUmVnRXhwO1xuICByZWFkb25seSBnb3Q/OiBzdHJpbmcgfCBSZWdFeHA7XG4gIHJlYWRvbmx5IGV4cGVjdGVkPzogc3RyaW5nIHwgUmVnRXhwO1xuICByZWFkb25seSBtZXNzYWdlPzogc3RyaW5nIHwgUmVnRXhwO1xufVxuXG4vKiogQ2hlY2sgdGhhdCBhIGNhbGwgaXMgcmVmdXNlZCBieSBhIFNhcHdvb2RFcnJvciB0aGF0IHNheXMgdGhlc2UgdGhpbmdzLCBpbiBhIHNlbnRlbmNlIHRoYXQgcmVwZWF0cyB0aGVtLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlZnVzZWQoY2FsbDogKCkgPT4gdW5rbm93biwgY29kZTogRXJyb3JDb2RlLCB3b3JkczogV29yZHMgPSB7fSk6IHZvaWQge1xuICBhc3NlcnQudGhyb3dzKGNhbGwsIChlcnJvcikgPT4gc2F5cyhlcnJvciwgY29kZSwgd29yZHMpKTtcbn1cblxuLyoqIFRoZSBzYW1lIGZvciBhIHByb21pc2UuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gcmVmdXNlZExhdGVyKHByb21pc2U6IFByb21pc2U8dW5rbm93bj4sIGNvZGU6IEVycm9yQ29kZSwgd29yZHM6IFdvcmRzID0ge30pOiBQcm9taXNlPHZvaWQ+IHtcbiAgYXdhaXQgYXNzZXJ0LnJlamVjdHMocHJvbWlzZSwgKGVycm9yKSA9PiBzYXlzKGVycm9yLCBjb2RlLCB3b3JkcykpO1xufVxuXG5mdW5jdGlvbiBzYXlzKGVycm9yOiB1bmtub3duLCBjb2RlOiBFcnJvckNvZGUsIHdvcmRzOiBXb3Jkcyk6IHRydWUge1xuICBpZiAoIWlzU2Fwd29vZEVycm9yKGVycm9yKSkgdGhyb3cgZXJyb3I7XG4gIGFzc2VydC5lcXVhbChlcnJvci5jb2RlLCBjb2RlLCBlcnJvci5tZXNzYWdlKTtcbiAgYXNzZXJ0Lm1hdGNoKGVycm9yLm1lc3NhZ2UsIC9eW0EtWntcIi9dLipcXC4kL3MsICdhIHNlbnRlbmNlJyk7XG4gIGlmIChlcnJvci5nb3QpIGFzc2VydC5vayhlcnJvci5tZXNzYWdlLmluY2x1ZGVzKGVycm9yLmdvdCksICd0aGUgbWVzc2FnZSBzYXlzIHdoYXQgaXQgZ290Jyk7XG4gIGlmIChlcnJvci5leHBlY3RlZCkgYXNzZXJ0Lm9rKGVycm9yLm1lc3NhZ2UuaW5jbHVkZXMoZXJyb3IuZXhwZWN0ZWQpLCAndGhlIG1lc3NhZ2Ugc2F5cyB3aGF0IHdhcyBleHBlY3RlZCcpO1xuICBmb3IgKGNvbnN0IFtmaWVsZCwgd2FudGVkXSBvZiBPYmplY3QuZW50cmllcyh3b3JkcykpIHtcbiAgICBjb25zdCB0ZXh0ID0gZXJyb3JbZmllbGQgYXMga2V5b2YgV29yZHNdO1xuICAgIGNvbnN0IHRoZXJlID0gdHlwZW9mIHdhbnRlZCA9PT0gJ3N0cmluZycgPyB0ZXh0LmluY2x1ZGVzKHdhbnRlZCkgOiB3YW50ZWQudGVzdCh0ZXh0KTtcbiAgICBhc3NlcnQub2sodGhlcmUsIGAke2ZpZWxkfSBzYXlzICR7SlNPTi5zdHJpbmdpZnkodGV4dCl9LCBub3QgJHt3YW50ZWR9YCk7XG4gIH1cbiAgcmV0dXJuIHRydWU7XG59XG5cbi8qKiBCeSBuYW1lOiB0ZXN0cyBvZiBvbmUgcGFydCBicmluZyBhIGNvcHkgb2YgdGhlIGNsYXNzIG9mIHRoZWlyIG93bi4gKi9cbmZ1bmN0aW9uIGlzU2Fwd29vZEVycm9yKGVycm9yOiB1bmtub3duKTogZXJyb3IgaXMgU2Fwd29vZEVycm9yIHtcbiAgcmV0dXJuIGVycm9yIGluc3RhbmNlb2YgRXJyb3IgJiYgZXJyb3IubmFtZSA9PT0gJ1NhcHdvb2RFcnJvcic7XG59XG4iXSwKICAibWFwcGluZ3MiOiAiO0FBQ0EsT0FBT0EsYUFBWTtBQUNuQixTQUFTLGdCQUFnQjtBQUN6QixTQUFTLE9BQU8sUUFBUSxZQUFZOzs7QUNGcEMsSUFBSSxTQUFVLHVCQUFNO0FBQ2xCLE1BQUksYUFBYTtBQUVqQixVQUNGLFNBQVNDLFNBQVE7QUFDZixJQUFBQSxVQUFTQSxXQUFVLENBQUM7QUFFdEI7QUFBSyxRQUFJQSxVQUFPLE9BQU9BLFdBQVEsY0FBWUEsVUFBTyxDQUFDO0FBQUUsUUFBSSxxQkFBb0I7QUFBbUIsSUFBQUEsUUFBTyxPQUFPLElBQUUsSUFBSSxRQUFRLFNBQVMsU0FBUSxRQUFPO0FBQUMsNEJBQW9CO0FBQVEsMkJBQW1CO0FBQUEsSUFBTSxDQUFDO0FBQUUsUUFBSSxrQkFBZ0IsT0FBTyxPQUFPLENBQUMsR0FBRUEsT0FBTTtBQUFFLFFBQUksYUFBVyxDQUFDO0FBQUUsUUFBSSxxQkFBbUIsT0FBTyxVQUFRO0FBQVMsUUFBSSx3QkFBc0IsT0FBTyxpQkFBZTtBQUFXLFFBQUksc0JBQW9CLE9BQU8sV0FBUyxZQUFVLE9BQU8sUUFBUSxZQUFVLFlBQVUsT0FBTyxRQUFRLFNBQVMsUUFBTTtBQUFTLFFBQUksa0JBQWdCO0FBQUcsYUFBUyxXQUFXLE1BQUs7QUFBQyxhQUFPLGtCQUFnQjtBQUFBLElBQUk7QUFBQyxRQUFJLE9BQU0sV0FBVSxZQUFXO0FBQWUsUUFBRyxzQkFBb0IsdUJBQXNCO0FBQUMsVUFBRyx1QkFBc0I7QUFBQywwQkFBZ0IsS0FBSyxTQUFTO0FBQUEsTUFBSSxXQUFTLE9BQU8sWUFBVSxlQUFhLFNBQVMsZUFBYztBQUFDLDBCQUFnQixTQUFTLGNBQWM7QUFBQSxNQUFHO0FBQUMsVUFBRyxZQUFXO0FBQUMsMEJBQWdCO0FBQUEsTUFBVTtBQUFDLFVBQUcsZ0JBQWdCLFFBQVEsT0FBTyxNQUFJLEdBQUU7QUFBQywwQkFBZ0IsZ0JBQWdCLE9BQU8sR0FBRSxnQkFBZ0IsUUFBUSxVQUFTLEVBQUUsRUFBRSxZQUFZLEdBQUcsSUFBRSxDQUFDO0FBQUEsTUFBQyxPQUFLO0FBQUMsMEJBQWdCO0FBQUEsTUFBRTtBQUFDO0FBQUMsaUJBQU8sU0FBSztBQUFDLGNBQUksTUFBSSxJQUFJO0FBQWUsY0FBSSxLQUFLLE9BQU0sS0FBSSxLQUFLO0FBQUUsY0FBSSxLQUFLLElBQUk7QUFBRSxpQkFBTyxJQUFJO0FBQUEsUUFBWTtBQUFHLFlBQUcsdUJBQXNCO0FBQUMsd0JBQVksU0FBSztBQUFDLGdCQUFJLE1BQUksSUFBSTtBQUFlLGdCQUFJLEtBQUssT0FBTSxLQUFJLEtBQUs7QUFBRSxnQkFBSSxlQUFhO0FBQWMsZ0JBQUksS0FBSyxJQUFJO0FBQUUsbUJBQU8sSUFBSSxXQUFXLElBQUksUUFBUTtBQUFBLFVBQUM7QUFBQSxRQUFFO0FBQUMscUJBQVcsQ0FBQyxLQUFJLFFBQU8sWUFBVTtBQUFDLGNBQUksTUFBSSxJQUFJO0FBQWUsY0FBSSxLQUFLLE9BQU0sS0FBSSxJQUFJO0FBQUUsY0FBSSxlQUFhO0FBQWMsY0FBSSxVQUFRLE1BQUk7QUFBQyxnQkFBRyxJQUFJLFVBQVEsT0FBSyxJQUFJLFVBQVEsS0FBRyxJQUFJLFVBQVM7QUFBQyxxQkFBTyxJQUFJLFFBQVE7QUFBRTtBQUFBLFlBQU07QUFBQyxvQkFBUTtBQUFBLFVBQUM7QUFBRyxjQUFJLFVBQVE7QUFBUSxjQUFJLEtBQUssSUFBSTtBQUFBLFFBQUM7QUFBQSxNQUFFO0FBQUMsd0JBQWdCLFdBQU8sU0FBUyxRQUFNO0FBQUEsSUFBTSxPQUFLO0FBQUEsSUFBQztBQUFDLFFBQUksTUFBSSxRQUFRLElBQUksS0FBSyxPQUFPO0FBQUUsUUFBSSxNQUFJLFFBQVEsS0FBSyxLQUFLLE9BQU87QUFBRSxXQUFPLE9BQU9BLFNBQU8sZUFBZTtBQUFFLHNCQUFnQjtBQUFLLFFBQUk7QUFBVyxRQUFHLE9BQU8sZUFBYSxVQUFTO0FBQUMsWUFBTSxpQ0FBaUM7QUFBQSxJQUFDO0FBQUMsUUFBSTtBQUFXLFFBQUksUUFBTTtBQUFNLFFBQUk7QUFBVyxRQUFJLGNBQVksT0FBTyxlQUFhLGNBQVksSUFBSSxZQUFZLE1BQU0sSUFBRTtBQUFVLGFBQVMsa0JBQWtCLE1BQUssS0FBSSxnQkFBZTtBQUFDLGVBQU87QUFBRSxVQUFJLFNBQU8sTUFBSTtBQUFlLFVBQUksU0FBTztBQUFJLGFBQU0sS0FBSyxXQUFTLENBQUMsS0FBRyxFQUFFLFVBQVEsUUFBUSxHQUFFO0FBQU8sVUFBRyxTQUFPLE1BQUksTUFBSSxLQUFLLFlBQVUsYUFBWTtBQUFDLGVBQU8sWUFBWSxPQUFPLEtBQUssU0FBUyxRQUFNLEdBQUUsV0FBUyxDQUFDLENBQUM7QUFBQSxNQUFDLE9BQUs7QUFBQyxZQUFJLE1BQUk7QUFBRyxlQUFNLE1BQUksUUFBTztBQUFDLGNBQUksS0FBRyxLQUFLLFVBQVEsQ0FBQztBQUFFLGNBQUcsRUFBRSxLQUFHLE1BQUs7QUFBQyxtQkFBSyxPQUFPLGFBQWEsRUFBRTtBQUFFO0FBQUEsVUFBUTtBQUFDLGNBQUksS0FBRyxLQUFLLFVBQVEsQ0FBQyxJQUFFO0FBQUcsZUFBSSxLQUFHLFFBQU0sS0FBSTtBQUFDLG1CQUFLLE9BQU8sY0FBYyxLQUFHLE9BQUssSUFBRSxFQUFFO0FBQUU7QUFBQSxVQUFRO0FBQUMsY0FBSSxLQUFHLEtBQUssVUFBUSxDQUFDLElBQUU7QUFBRyxlQUFJLEtBQUcsUUFBTSxLQUFJO0FBQUMsa0JBQUksS0FBRyxPQUFLLEtBQUcsTUFBSSxJQUFFO0FBQUEsVUFBRSxPQUFLO0FBQUMsa0JBQUksS0FBRyxNQUFJLEtBQUcsTUFBSSxLQUFHLE1BQUksSUFBRSxLQUFLLFVBQVEsQ0FBQyxJQUFFO0FBQUEsVUFBRTtBQUFDLGNBQUcsS0FBRyxPQUFNO0FBQUMsbUJBQUssT0FBTyxhQUFhLEVBQUU7QUFBQSxVQUFDLE9BQUs7QUFBQyxnQkFBSSxLQUFHLEtBQUc7QUFBTSxtQkFBSyxPQUFPLGFBQWEsUUFBTSxNQUFJLElBQUcsUUFBTSxLQUFHLElBQUk7QUFBQSxVQUFDO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLGFBQVMsYUFBYSxLQUFJLGdCQUFlO0FBQUMsZUFBTztBQUFFLGFBQU8sTUFBSSxrQkFBa0IsUUFBTyxLQUFJLGNBQWMsSUFBRTtBQUFBLElBQUU7QUFBQyxhQUFTLGtCQUFrQixLQUFJLE1BQUssUUFBTyxpQkFBZ0I7QUFBQyxrQkFBVTtBQUFFLFVBQUcsRUFBRSxrQkFBZ0IsR0FBRyxRQUFPO0FBQUUsVUFBSSxXQUFTO0FBQU8sVUFBSSxTQUFPLFNBQU8sa0JBQWdCO0FBQUUsZUFBUSxJQUFFLEdBQUUsSUFBRSxJQUFJLFFBQU8sRUFBRSxHQUFFO0FBQUMsWUFBSSxJQUFFLElBQUksV0FBVyxDQUFDO0FBQUUsWUFBRyxLQUFHLFNBQU8sS0FBRyxPQUFNO0FBQUMsY0FBSSxLQUFHLElBQUksV0FBVyxFQUFFLENBQUM7QUFBRSxjQUFFLFVBQVEsSUFBRSxTQUFPLE1BQUksS0FBRztBQUFBLFFBQUk7QUFBQyxZQUFHLEtBQUcsS0FBSTtBQUFDLGNBQUcsVUFBUSxPQUFPO0FBQU0sZUFBSyxhQUFXLENBQUMsSUFBRTtBQUFBLFFBQUMsV0FBUyxLQUFHLE1BQUs7QUFBQyxjQUFHLFNBQU8sS0FBRyxPQUFPO0FBQU0sZUFBSyxhQUFXLENBQUMsSUFBRSxNQUFJLEtBQUc7QUFBRSxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksSUFBRTtBQUFBLFFBQUUsV0FBUyxLQUFHLE9BQU07QUFBQyxjQUFHLFNBQU8sS0FBRyxPQUFPO0FBQU0sZUFBSyxhQUFXLENBQUMsSUFBRSxNQUFJLEtBQUc7QUFBRyxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksS0FBRyxJQUFFO0FBQUcsZUFBSyxhQUFXLENBQUMsSUFBRSxNQUFJLElBQUU7QUFBQSxRQUFFLE9BQUs7QUFBQyxjQUFHLFNBQU8sS0FBRyxPQUFPO0FBQU0sZUFBSyxhQUFXLENBQUMsSUFBRSxNQUFJLEtBQUc7QUFBRyxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksS0FBRyxLQUFHO0FBQUcsZUFBSyxhQUFXLENBQUMsSUFBRSxNQUFJLEtBQUcsSUFBRTtBQUFHLGVBQUssYUFBVyxDQUFDLElBQUUsTUFBSSxJQUFFO0FBQUEsUUFBRTtBQUFBLE1BQUM7QUFBQyxXQUFLLFdBQVMsQ0FBQyxJQUFFO0FBQUUsYUFBTyxTQUFPO0FBQUEsSUFBUTtBQUFDLGFBQVMsYUFBYSxLQUFJLFFBQU8saUJBQWdCO0FBQUMsYUFBTyxrQkFBa0IsS0FBSSxRQUFPLFFBQU8sZUFBZTtBQUFBLElBQUM7QUFBQyxhQUFTLGdCQUFnQixLQUFJO0FBQUMsVUFBSSxNQUFJO0FBQUUsZUFBUSxJQUFFLEdBQUUsSUFBRSxJQUFJLFFBQU8sRUFBRSxHQUFFO0FBQUMsWUFBSSxJQUFFLElBQUksV0FBVyxDQUFDO0FBQUUsWUFBRyxLQUFHLFNBQU8sS0FBRyxNQUFNLEtBQUUsVUFBUSxJQUFFLFNBQU8sTUFBSSxJQUFJLFdBQVcsRUFBRSxDQUFDLElBQUU7QUFBSyxZQUFHLEtBQUcsSUFBSSxHQUFFO0FBQUEsaUJBQVksS0FBRyxLQUFLLFFBQUs7QUFBQSxpQkFBVSxLQUFHLE1BQU0sUUFBSztBQUFBLFlBQU8sUUFBSztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLFFBQUksZUFBYSxPQUFPLGVBQWEsY0FBWSxJQUFJLFlBQVksVUFBVSxJQUFFO0FBQVUsYUFBUyxjQUFjLEtBQUksZ0JBQWU7QUFBQyxVQUFJLFNBQU87QUFBSSxVQUFJLE1BQUksVUFBUTtBQUFFLFVBQUksU0FBTyxNQUFJLGlCQUFlO0FBQUUsYUFBTSxFQUFFLE9BQUssV0FBUyxRQUFRLFFBQU0sQ0FBQyxFQUFFLEdBQUU7QUFBSSxlQUFPLE9BQUs7QUFBRSxVQUFHLFNBQU8sTUFBSSxNQUFJLGNBQWE7QUFBQyxlQUFPLGFBQWEsT0FBTyxPQUFPLFNBQVMsUUFBTSxHQUFFLFdBQVMsQ0FBQyxDQUFDO0FBQUEsTUFBQyxPQUFLO0FBQUMsWUFBSSxNQUFJO0FBQUcsaUJBQVEsSUFBRSxHQUFFLEVBQUUsS0FBRyxpQkFBZSxJQUFHLEVBQUUsR0FBRTtBQUFDLGNBQUksV0FBUyxPQUFPLE1BQUksSUFBRSxNQUFJLENBQUM7QUFBRSxjQUFHLFlBQVUsRUFBRTtBQUFNLGlCQUFLLE9BQU8sYUFBYSxRQUFRO0FBQUEsUUFBQztBQUFDLGVBQU87QUFBQSxNQUFHO0FBQUEsSUFBQztBQUFDLGFBQVMsY0FBYyxLQUFJLFFBQU8saUJBQWdCO0FBQUMsVUFBRyxvQkFBa0IsUUFBVTtBQUFDLDBCQUFnQjtBQUFBLE1BQVU7QUFBQyxVQUFHLGtCQUFnQixFQUFFLFFBQU87QUFBRSx5QkFBaUI7QUFBRSxVQUFJLFdBQVM7QUFBTyxVQUFJLGtCQUFnQixrQkFBZ0IsSUFBSSxTQUFPLElBQUUsa0JBQWdCLElBQUUsSUFBSTtBQUFPLGVBQVEsSUFBRSxHQUFFLElBQUUsaUJBQWdCLEVBQUUsR0FBRTtBQUFDLFlBQUksV0FBUyxJQUFJLFdBQVcsQ0FBQztBQUFFLGVBQU8sV0FBUyxDQUFDLElBQUU7QUFBUyxrQkFBUTtBQUFBLE1BQUM7QUFBQyxhQUFPLFdBQVMsQ0FBQyxJQUFFO0FBQUUsYUFBTyxTQUFPO0FBQUEsSUFBUTtBQUFDLGFBQVMsaUJBQWlCLEtBQUk7QUFBQyxhQUFPLElBQUksU0FBTztBQUFBLElBQUM7QUFBQyxhQUFTLGNBQWMsS0FBSSxnQkFBZTtBQUFDLFVBQUksSUFBRTtBQUFFLFVBQUksTUFBSTtBQUFHLGFBQU0sRUFBRSxLQUFHLGlCQUFlLElBQUc7QUFBQyxZQUFJLFFBQU0sT0FBTyxNQUFJLElBQUUsTUFBSSxDQUFDO0FBQUUsWUFBRyxTQUFPLEVBQUU7QUFBTSxVQUFFO0FBQUUsWUFBRyxTQUFPLE9BQU07QUFBQyxjQUFJLEtBQUcsUUFBTTtBQUFNLGlCQUFLLE9BQU8sYUFBYSxRQUFNLE1BQUksSUFBRyxRQUFNLEtBQUcsSUFBSTtBQUFBLFFBQUMsT0FBSztBQUFDLGlCQUFLLE9BQU8sYUFBYSxLQUFLO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLGFBQVMsY0FBYyxLQUFJLFFBQU8saUJBQWdCO0FBQUMsa0JBQVU7QUFBRSxVQUFHLG9CQUFrQixRQUFVO0FBQUMsMEJBQWdCO0FBQUEsTUFBVTtBQUFDLFVBQUcsa0JBQWdCLEVBQUUsUUFBTztBQUFFLFVBQUksV0FBUztBQUFPLFVBQUksU0FBTyxXQUFTLGtCQUFnQjtBQUFFLGVBQVEsSUFBRSxHQUFFLElBQUUsSUFBSSxRQUFPLEVBQUUsR0FBRTtBQUFDLFlBQUksV0FBUyxJQUFJLFdBQVcsQ0FBQztBQUFFLFlBQUcsWUFBVSxTQUFPLFlBQVUsT0FBTTtBQUFDLGNBQUksaUJBQWUsSUFBSSxXQUFXLEVBQUUsQ0FBQztBQUFFLHFCQUFTLFVBQVEsV0FBUyxTQUFPLE1BQUksaUJBQWU7QUFBQSxRQUFJO0FBQUMsZUFBTyxXQUFTLENBQUMsSUFBRTtBQUFTLGtCQUFRO0FBQUUsWUFBRyxTQUFPLElBQUUsT0FBTztBQUFBLE1BQUs7QUFBQyxhQUFPLFdBQVMsQ0FBQyxJQUFFO0FBQUUsYUFBTyxTQUFPO0FBQUEsSUFBUTtBQUFDLGFBQVMsaUJBQWlCLEtBQUk7QUFBQyxVQUFJLE1BQUk7QUFBRSxlQUFRLElBQUUsR0FBRSxJQUFFLElBQUksUUFBTyxFQUFFLEdBQUU7QUFBQyxZQUFJLFdBQVMsSUFBSSxXQUFXLENBQUM7QUFBRSxZQUFHLFlBQVUsU0FBTyxZQUFVLE1BQU0sR0FBRTtBQUFFLGVBQUs7QUFBQSxNQUFDO0FBQUMsYUFBTztBQUFBLElBQUc7QUFBQyxRQUFJLFFBQU8sT0FBTSxRQUFPLFFBQU8sU0FBUSxRQUFPLFNBQVEsU0FBUTtBQUFRLGFBQVMsMkJBQTJCLEtBQUk7QUFBQyxlQUFPO0FBQUksTUFBQUEsUUFBTyxPQUFPLElBQUUsUUFBTSxJQUFJLFVBQVUsR0FBRztBQUFFLE1BQUFBLFFBQU8sUUFBUSxJQUFFLFNBQU8sSUFBSSxXQUFXLEdBQUc7QUFBRSxNQUFBQSxRQUFPLFFBQVEsSUFBRSxTQUFPLElBQUksV0FBVyxHQUFHO0FBQUUsTUFBQUEsUUFBTyxRQUFRLElBQUUsU0FBTyxJQUFJLFdBQVcsR0FBRztBQUFFLE1BQUFBLFFBQU8sU0FBUyxJQUFFLFVBQVEsSUFBSSxZQUFZLEdBQUc7QUFBRSxNQUFBQSxRQUFPLFNBQVMsSUFBRSxVQUFRLElBQUksWUFBWSxHQUFHO0FBQUUsTUFBQUEsUUFBTyxTQUFTLElBQUUsVUFBUSxJQUFJLGFBQWEsR0FBRztBQUFFLE1BQUFBLFFBQU8sU0FBUyxJQUFFLFVBQVEsSUFBSSxhQUFhLEdBQUc7QUFBQSxJQUFDO0FBQUMsUUFBSTtBQUFVLFFBQUksZUFBYSxDQUFDO0FBQUUsUUFBSSxhQUFXLENBQUM7QUFBRSxRQUFJLGdCQUFjLENBQUM7QUFBRSxRQUFJLHFCQUFtQjtBQUFNLGFBQVMsU0FBUTtBQUFDLDJCQUFxQixZQUFZO0FBQUEsSUFBQztBQUFDLGFBQVMsY0FBYTtBQUFDLDJCQUFtQjtBQUFLLDJCQUFxQixVQUFVO0FBQUEsSUFBQztBQUFDLGFBQVMsVUFBUztBQUFDLDJCQUFxQixhQUFhO0FBQUEsSUFBQztBQUFDLGFBQVMsVUFBVSxJQUFHO0FBQUMsaUJBQVcsUUFBUSxFQUFFO0FBQUEsSUFBQztBQUFDLFFBQUksa0JBQWdCO0FBQUUsUUFBSSx1QkFBcUI7QUFBSyxRQUFJLHdCQUFzQjtBQUFLLGFBQVMsaUJBQWlCLElBQUc7QUFBQztBQUFBLElBQWlCO0FBQUMsYUFBUyxvQkFBb0IsSUFBRztBQUFDO0FBQWtCLFVBQUcsbUJBQWlCLEdBQUU7QUFBQyxZQUFHLHlCQUF1QixNQUFLO0FBQUMsd0JBQWMsb0JBQW9CO0FBQUUsaUNBQXFCO0FBQUEsUUFBSTtBQUFDLFlBQUcsdUJBQXNCO0FBQUMsY0FBSSxXQUFTO0FBQXNCLGtDQUFzQjtBQUFLLG1CQUFTO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsSUFBQUEsUUFBTyxpQkFBaUIsSUFBRSxDQUFDO0FBQUUsSUFBQUEsUUFBTyxpQkFBaUIsSUFBRSxDQUFDO0FBQUUsYUFBUyxNQUFNLE1BQUs7QUFBQyxhQUFLLGFBQVcsT0FBSztBQUFJLFVBQUksSUFBSTtBQUFFLGNBQU07QUFBSyxtQkFBVztBQUFFLGNBQU07QUFBOEMsVUFBSSxJQUFFLElBQUksWUFBWSxhQUFhLElBQUk7QUFBRSx5QkFBbUIsQ0FBQztBQUFFLFlBQU07QUFBQSxJQUFDO0FBQUMsUUFBSSxnQkFBYztBQUF3QyxhQUFTLFVBQVUsVUFBUztBQUFDLGFBQU8sU0FBUyxXQUFXLGFBQWE7QUFBQSxJQUFDO0FBQUMsUUFBSTtBQUFlLFFBQUdBLFFBQU8sWUFBWSxHQUFFO0FBQUMsdUJBQWU7QUFBYyxVQUFHLENBQUMsVUFBVSxjQUFjLEdBQUU7QUFBQyx5QkFBZSxXQUFXLGNBQWM7QUFBQSxNQUFDO0FBQUEsSUFBQyxPQUFLO0FBQUMsdUJBQWUsR0FBRyxTQUFTO0FBQUEsSUFBQztBQUFDLGFBQVMsVUFBVSxNQUFLO0FBQUMsVUFBRztBQUFDLFlBQUcsUUFBTSxrQkFBZ0IsWUFBVztBQUFDLGlCQUFPLElBQUksV0FBVyxVQUFVO0FBQUEsUUFBQztBQUFDLFlBQUcsWUFBVztBQUFDLGlCQUFPLFdBQVcsSUFBSTtBQUFBLFFBQUMsT0FBSztBQUFDLGdCQUFLO0FBQUEsUUFBaUQ7QUFBQSxNQUFDLFNBQU9DLE1BQUk7QUFBQyxjQUFNQSxJQUFHO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLG1CQUFrQjtBQUFDLFVBQUcsQ0FBQyxlQUFhLHNCQUFvQix3QkFBdUI7QUFBQyxZQUFHLE9BQU8sU0FBTyxZQUFXO0FBQUMsaUJBQU8sTUFBTSxnQkFBZSxFQUFDLGFBQVksY0FBYSxDQUFDLEVBQUUsS0FBSyxTQUFTLFVBQVM7QUFBQyxnQkFBRyxDQUFDLFNBQVMsSUFBSSxHQUFFO0FBQUMsb0JBQUsseUNBQXVDLGlCQUFlO0FBQUEsWUFBRztBQUFDLG1CQUFPLFNBQVMsYUFBYSxFQUFFO0FBQUEsVUFBQyxDQUFDLEVBQUUsTUFBTSxXQUFVO0FBQUMsbUJBQU8sVUFBVSxjQUFjO0FBQUEsVUFBQyxDQUFDO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxhQUFPLFFBQVEsUUFBUSxFQUFFLEtBQUssV0FBVTtBQUFDLGVBQU8sVUFBVSxjQUFjO0FBQUEsTUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsYUFBWTtBQUFDLFVBQUksT0FBSyxFQUFDLEtBQUksY0FBYTtBQUFFLGVBQVMsZ0JBQWdCLFVBQVMsUUFBTztBQUFDLFlBQUlDLFdBQVEsU0FBUztBQUFRLFFBQUFGLFFBQU8sS0FBSyxJQUFFRTtBQUFRLHFCQUFXRixRQUFPLEtBQUssRUFBRSxHQUFHO0FBQUUsbUNBQTJCLFdBQVcsTUFBTTtBQUFFLG9CQUFVQSxRQUFPLEtBQUssRUFBRSxHQUFHO0FBQUUsa0JBQVVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsQ0FBQztBQUFFLDRCQUFvQixrQkFBa0I7QUFBQSxNQUFDO0FBQUMsdUJBQWlCLGtCQUFrQjtBQUFFLGVBQVMsMkJBQTJCLFFBQU87QUFBQyx3QkFBZ0IsT0FBTyxVQUFVLENBQUM7QUFBQSxNQUFDO0FBQUMsZUFBUyx1QkFBdUIsVUFBUztBQUFDLGVBQU8saUJBQWlCLEVBQUUsS0FBSyxTQUFTLFFBQU87QUFBQyxpQkFBTyxZQUFZLFlBQVksUUFBTyxJQUFJO0FBQUEsUUFBQyxDQUFDLEVBQUUsS0FBSyxTQUFTLFVBQVM7QUFBQyxpQkFBTztBQUFBLFFBQVEsQ0FBQyxFQUFFLEtBQUssVUFBUyxTQUFTRyxTQUFPO0FBQUMsY0FBSSw0Q0FBMENBLE9BQU07QUFBRSxnQkFBTUEsT0FBTTtBQUFBLFFBQUMsQ0FBQztBQUFBLE1BQUM7QUFBQyxlQUFTLG1CQUFrQjtBQUFDLFlBQUcsQ0FBQyxjQUFZLE9BQU8sWUFBWSx3QkFBc0IsY0FBWSxDQUFDLFVBQVUsY0FBYyxLQUFHLE9BQU8sU0FBTyxZQUFXO0FBQUMsaUJBQU8sTUFBTSxnQkFBZSxFQUFDLGFBQVksY0FBYSxDQUFDLEVBQUUsS0FBSyxTQUFTLFVBQVM7QUFBQyxnQkFBSSxTQUFPLFlBQVkscUJBQXFCLFVBQVMsSUFBSTtBQUFFLG1CQUFPLE9BQU8sS0FBSyw0QkFBMkIsU0FBU0EsU0FBTztBQUFDLGtCQUFJLG9DQUFrQ0EsT0FBTTtBQUFFLGtCQUFJLDJDQUEyQztBQUFFLHFCQUFPLHVCQUF1QiwwQkFBMEI7QUFBQSxZQUFDLENBQUM7QUFBQSxVQUFDLENBQUM7QUFBQSxRQUFDLE9BQUs7QUFBQyxpQkFBTyx1QkFBdUIsMEJBQTBCO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxVQUFHSCxRQUFPLGlCQUFpQixHQUFFO0FBQUMsWUFBRztBQUFDLGNBQUksVUFBUUEsUUFBTyxpQkFBaUIsRUFBRSxNQUFLLGVBQWU7QUFBRSxpQkFBTztBQUFBLFFBQU8sU0FBTyxHQUFFO0FBQUMsY0FBSSx3REFBc0QsQ0FBQztBQUFFLGlCQUFPO0FBQUEsUUFBSztBQUFBLE1BQUM7QUFBQyx1QkFBaUIsRUFBRSxNQUFNLGtCQUFrQjtBQUFFLGFBQU0sQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLHFCQUFxQixXQUFVO0FBQUMsYUFBTSxVQUFVLFNBQU8sR0FBRTtBQUFDLFlBQUksV0FBUyxVQUFVLE1BQU07QUFBRSxZQUFHLE9BQU8sWUFBVSxZQUFXO0FBQUMsbUJBQVNBLE9BQU07QUFBRTtBQUFBLFFBQVE7QUFBQyxZQUFJLE9BQUssU0FBUztBQUFLLFlBQUcsT0FBTyxRQUFNLFVBQVM7QUFBQyxjQUFHLFNBQVMsUUFBTSxRQUFVO0FBQUMsOEJBQWtCLElBQUksRUFBRTtBQUFBLFVBQUMsT0FBSztBQUFDLDhCQUFrQixJQUFJLEVBQUUsU0FBUyxHQUFHO0FBQUEsVUFBQztBQUFBLFFBQUMsT0FBSztBQUFDLGVBQUssU0FBUyxRQUFNLFNBQVUsT0FBSyxTQUFTLEdBQUc7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLGtCQUFrQixTQUFRO0FBQUMsYUFBTyxVQUFVLElBQUksT0FBTztBQUFBLElBQUM7QUFBQyxhQUFTLHlCQUF5QixlQUFjLE1BQUssTUFBSyxVQUFTLFVBQVM7QUFBQSxJQUFDO0FBQUMsYUFBUyxpQkFBaUIsTUFBSztBQUFDLGNBQU8sTUFBSztBQUFBLFFBQUMsS0FBSztBQUFFLGlCQUFPO0FBQUEsUUFBRSxLQUFLO0FBQUUsaUJBQU87QUFBQSxRQUFFLEtBQUs7QUFBRSxpQkFBTztBQUFBLFFBQUUsS0FBSztBQUFFLGlCQUFPO0FBQUEsUUFBRTtBQUFRLGdCQUFNLElBQUksVUFBVSx3QkFBc0IsSUFBSTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyx3QkFBdUI7QUFBQyxVQUFJLFFBQU0sSUFBSSxNQUFNLEdBQUc7QUFBRSxlQUFRLElBQUUsR0FBRSxJQUFFLEtBQUksRUFBRSxHQUFFO0FBQUMsY0FBTSxDQUFDLElBQUUsT0FBTyxhQUFhLENBQUM7QUFBQSxNQUFDO0FBQUMseUJBQWlCO0FBQUEsSUFBSztBQUFDLFFBQUksbUJBQWlCO0FBQVUsYUFBUyxpQkFBaUIsS0FBSTtBQUFDLFVBQUksTUFBSTtBQUFHLFVBQUksSUFBRTtBQUFJLGFBQU0sT0FBTyxNQUFJLENBQUMsR0FBRTtBQUFDLGVBQUssaUJBQWlCLE9BQU8sUUFBTSxDQUFDLENBQUM7QUFBQSxNQUFDO0FBQUMsYUFBTztBQUFBLElBQUc7QUFBQyxRQUFJLHVCQUFxQixDQUFDO0FBQUUsUUFBSSxrQkFBZ0IsQ0FBQztBQUFFLFFBQUksbUJBQWlCLENBQUM7QUFBRSxRQUFJLFNBQU87QUFBRyxRQUFJLFNBQU87QUFBRyxhQUFTLHNCQUFzQixNQUFLO0FBQUMsVUFBRyxXQUFZLE1BQUs7QUFBQyxlQUFNO0FBQUEsTUFBVTtBQUFDLGFBQUssS0FBSyxRQUFRLGtCQUFpQixHQUFHO0FBQUUsVUFBSSxJQUFFLEtBQUssV0FBVyxDQUFDO0FBQUUsVUFBRyxLQUFHLFVBQVEsS0FBRyxRQUFPO0FBQUMsZUFBTSxNQUFJO0FBQUEsTUFBSSxPQUFLO0FBQUMsZUFBTztBQUFBLE1BQUk7QUFBQSxJQUFDO0FBQUMsYUFBUyxvQkFBb0IsTUFBSyxNQUFLO0FBQUMsYUFBSyxzQkFBc0IsSUFBSTtBQUFFLGFBQU8sV0FBVTtBQUFDO0FBQUssZUFBTyxLQUFLLE1BQU0sTUFBSyxTQUFTO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLFlBQVksZUFBYyxXQUFVO0FBQUMsVUFBSSxhQUFXLG9CQUFvQixXQUFVLFNBQVMsU0FBUTtBQUFDLGFBQUssT0FBSztBQUFVLGFBQUssVUFBUTtBQUFRLFlBQUksUUFBTSxJQUFJLE1BQU0sT0FBTyxFQUFFO0FBQU0sWUFBRyxVQUFRLFFBQVU7QUFBQyxlQUFLLFFBQU0sS0FBSyxTQUFTLElBQUUsT0FBSyxNQUFNLFFBQVEsc0JBQXFCLEVBQUU7QUFBQSxRQUFDO0FBQUEsTUFBQyxDQUFDO0FBQUUsaUJBQVcsWUFBVSxPQUFPLE9BQU8sY0FBYyxTQUFTO0FBQUUsaUJBQVcsVUFBVSxjQUFZO0FBQVcsaUJBQVcsVUFBVSxXQUFTLFdBQVU7QUFBQyxZQUFHLEtBQUssWUFBVSxRQUFVO0FBQUMsaUJBQU8sS0FBSztBQUFBLFFBQUksT0FBSztBQUFDLGlCQUFPLEtBQUssT0FBSyxPQUFLLEtBQUs7QUFBQSxRQUFPO0FBQUEsTUFBQztBQUFFLGFBQU87QUFBQSxJQUFVO0FBQUMsUUFBSSxlQUFhO0FBQVUsYUFBUyxrQkFBa0IsU0FBUTtBQUFDLFlBQU0sSUFBSSxhQUFhLE9BQU87QUFBQSxJQUFDO0FBQUMsUUFBSSxnQkFBYztBQUFVLGFBQVMsbUJBQW1CLFNBQVE7QUFBQyxZQUFNLElBQUksY0FBYyxPQUFPO0FBQUEsSUFBQztBQUFDLGFBQVMsOEJBQThCLFNBQVEsZ0JBQWUsbUJBQWtCO0FBQUMsY0FBUSxRQUFRLFNBQVMsTUFBSztBQUFDLHlCQUFpQixJQUFJLElBQUU7QUFBQSxNQUFjLENBQUM7QUFBRSxlQUFTLFdBQVdJLGlCQUFlO0FBQUMsWUFBSSxtQkFBaUIsa0JBQWtCQSxlQUFjO0FBQUUsWUFBRyxpQkFBaUIsV0FBUyxRQUFRLFFBQU87QUFBQyw2QkFBbUIsaUNBQWlDO0FBQUEsUUFBQztBQUFDLGlCQUFRLElBQUUsR0FBRSxJQUFFLFFBQVEsUUFBTyxFQUFFLEdBQUU7QUFBQyx1QkFBYSxRQUFRLENBQUMsR0FBRSxpQkFBaUIsQ0FBQyxDQUFDO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxVQUFJLGlCQUFlLElBQUksTUFBTSxlQUFlLE1BQU07QUFBRSxVQUFJLG9CQUFrQixDQUFDO0FBQUUsVUFBSSxhQUFXO0FBQUUscUJBQWUsUUFBUSxTQUFTLElBQUcsR0FBRTtBQUFDLFlBQUcsZ0JBQWdCLGVBQWUsRUFBRSxHQUFFO0FBQUMseUJBQWUsQ0FBQyxJQUFFLGdCQUFnQixFQUFFO0FBQUEsUUFBQyxPQUFLO0FBQUMsNEJBQWtCLEtBQUssRUFBRTtBQUFFLGNBQUcsQ0FBQyxxQkFBcUIsZUFBZSxFQUFFLEdBQUU7QUFBQyxpQ0FBcUIsRUFBRSxJQUFFLENBQUM7QUFBQSxVQUFDO0FBQUMsK0JBQXFCLEVBQUUsRUFBRSxLQUFLLFdBQVU7QUFBQywyQkFBZSxDQUFDLElBQUUsZ0JBQWdCLEVBQUU7QUFBRSxjQUFFO0FBQVcsZ0JBQUcsZUFBYSxrQkFBa0IsUUFBTztBQUFDLHlCQUFXLGNBQWM7QUFBQSxZQUFDO0FBQUEsVUFBQyxDQUFDO0FBQUEsUUFBQztBQUFBLE1BQUMsQ0FBQztBQUFFLFVBQUcsTUFBSSxrQkFBa0IsUUFBTztBQUFDLG1CQUFXLGNBQWM7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsYUFBYSxTQUFRLG9CQUFtQixVQUFRLENBQUMsR0FBRTtBQUFDLFVBQUcsRUFBRSxvQkFBbUIscUJBQW9CO0FBQUMsY0FBTSxJQUFJLFVBQVUseURBQXlEO0FBQUEsTUFBQztBQUFDLFVBQUksT0FBSyxtQkFBbUI7QUFBSyxVQUFHLENBQUMsU0FBUTtBQUFDLDBCQUFrQixXQUFTLE9BQUssK0NBQStDO0FBQUEsTUFBQztBQUFDLFVBQUcsZ0JBQWdCLGVBQWUsT0FBTyxHQUFFO0FBQUMsWUFBRyxRQUFRLDhCQUE2QjtBQUFDO0FBQUEsUUFBTSxPQUFLO0FBQUMsNEJBQWtCLDJCQUF5QixPQUFLLFNBQVM7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLHNCQUFnQixPQUFPLElBQUU7QUFBbUIsYUFBTyxpQkFBaUIsT0FBTztBQUFFLFVBQUcscUJBQXFCLGVBQWUsT0FBTyxHQUFFO0FBQUMsWUFBSSxZQUFVLHFCQUFxQixPQUFPO0FBQUUsZUFBTyxxQkFBcUIsT0FBTztBQUFFLGtCQUFVLFFBQVEsU0FBUyxJQUFHO0FBQUMsYUFBRztBQUFBLFFBQUMsQ0FBQztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyx1QkFBdUIsU0FBUSxNQUFLLE1BQUssV0FBVSxZQUFXO0FBQUMsVUFBSSxRQUFNLGlCQUFpQixJQUFJO0FBQUUsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLG1CQUFhLFNBQVEsRUFBQyxNQUFVLGdCQUFlLFNBQVMsSUFBRztBQUFDLGVBQU0sQ0FBQyxDQUFDO0FBQUEsTUFBRSxHQUFFLGNBQWEsU0FBUyxhQUFZLEdBQUU7QUFBQyxlQUFPLElBQUUsWUFBVTtBQUFBLE1BQVUsR0FBRSxrQkFBaUIsR0FBRSx3QkFBdUIsU0FBUyxTQUFRO0FBQUMsWUFBSTtBQUFLLFlBQUcsU0FBTyxHQUFFO0FBQUMsaUJBQUs7QUFBQSxRQUFLLFdBQVMsU0FBTyxHQUFFO0FBQUMsaUJBQUs7QUFBQSxRQUFNLFdBQVMsU0FBTyxHQUFFO0FBQUMsaUJBQUs7QUFBQSxRQUFNLE9BQUs7QUFBQyxnQkFBTSxJQUFJLFVBQVUsZ0NBQThCLElBQUk7QUFBQSxRQUFDO0FBQUMsZUFBTyxLQUFLLGNBQWMsRUFBRSxLQUFLLFlBQVUsS0FBSyxDQUFDO0FBQUEsTUFBQyxHQUFFLG9CQUFtQixLQUFJLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxzQkFBc0IsT0FBTTtBQUFDLFVBQUcsRUFBRSxnQkFBZ0IsY0FBYTtBQUFDLGVBQU87QUFBQSxNQUFLO0FBQUMsVUFBRyxFQUFFLGlCQUFpQixjQUFhO0FBQUMsZUFBTztBQUFBLE1BQUs7QUFBQyxVQUFJLFlBQVUsS0FBSyxHQUFHLFFBQVE7QUFBZ0IsVUFBSSxPQUFLLEtBQUssR0FBRztBQUFJLFVBQUksYUFBVyxNQUFNLEdBQUcsUUFBUTtBQUFnQixVQUFJLFFBQU0sTUFBTSxHQUFHO0FBQUksYUFBTSxVQUFVLFdBQVU7QUFBQyxlQUFLLFVBQVUsT0FBTyxJQUFJO0FBQUUsb0JBQVUsVUFBVTtBQUFBLE1BQVM7QUFBQyxhQUFNLFdBQVcsV0FBVTtBQUFDLGdCQUFNLFdBQVcsT0FBTyxLQUFLO0FBQUUscUJBQVcsV0FBVztBQUFBLE1BQVM7QUFBQyxhQUFPLGNBQVksY0FBWSxTQUFPO0FBQUEsSUFBSztBQUFDLGFBQVMsMkJBQTJCLEdBQUU7QUFBQyxhQUFNLEVBQUMsT0FBTSxFQUFFLE9BQU0saUJBQWdCLEVBQUUsaUJBQWdCLHlCQUF3QixFQUFFLHlCQUF3QixLQUFJLEVBQUUsS0FBSSxTQUFRLEVBQUUsU0FBUSxVQUFTLEVBQUUsVUFBUyxjQUFhLEVBQUUsYUFBWTtBQUFBLElBQUM7QUFBQyxhQUFTLDRCQUE0QixLQUFJO0FBQUMsZUFBUyxvQkFBb0IsUUFBTztBQUFDLGVBQU8sT0FBTyxHQUFHLFFBQVEsZ0JBQWdCO0FBQUEsTUFBSTtBQUFDLHdCQUFrQixvQkFBb0IsR0FBRyxJQUFFLDJCQUEyQjtBQUFBLElBQUM7QUFBQyxRQUFJLHVCQUFxQjtBQUFNLGFBQVMsZ0JBQWdCLFFBQU87QUFBQSxJQUFDO0FBQUMsYUFBUyxjQUFjLElBQUc7QUFBQyxVQUFHLEdBQUcsVUFBUztBQUFDLFdBQUcsYUFBYSxjQUFjLEdBQUcsUUFBUTtBQUFBLE1BQUMsT0FBSztBQUFDLFdBQUcsUUFBUSxnQkFBZ0IsY0FBYyxHQUFHLEdBQUc7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsbUJBQW1CLElBQUc7QUFBQyxTQUFHLE1BQU0sU0FBTztBQUFFLFVBQUksV0FBUyxNQUFJLEdBQUcsTUFBTTtBQUFNLFVBQUcsVUFBUztBQUFDLHNCQUFjLEVBQUU7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsZ0JBQWdCLEtBQUksVUFBUyxjQUFhO0FBQUMsVUFBRyxhQUFXLGNBQWE7QUFBQyxlQUFPO0FBQUEsTUFBRztBQUFDLFVBQUcsV0FBWSxhQUFhLFdBQVU7QUFBQyxlQUFPO0FBQUEsTUFBSTtBQUFDLFVBQUksS0FBRyxnQkFBZ0IsS0FBSSxVQUFTLGFBQWEsU0FBUztBQUFFLFVBQUcsT0FBSyxNQUFLO0FBQUMsZUFBTztBQUFBLE1BQUk7QUFBQyxhQUFPLGFBQWEsU0FBUyxFQUFFO0FBQUEsSUFBQztBQUFDLFFBQUkscUJBQW1CLENBQUM7QUFBRSxhQUFTLDRCQUEyQjtBQUFDLGFBQU8sT0FBTyxLQUFLLG1CQUFtQixFQUFFO0FBQUEsSUFBTTtBQUFDLGFBQVMsNEJBQTJCO0FBQUMsVUFBSSxLQUFHLENBQUM7QUFBRSxlQUFRLEtBQUsscUJBQW9CO0FBQUMsWUFBRyxvQkFBb0IsZUFBZSxDQUFDLEdBQUU7QUFBQyxhQUFHLEtBQUssb0JBQW9CLENBQUMsQ0FBQztBQUFBLFFBQUM7QUFBQSxNQUFDO0FBQUMsYUFBTztBQUFBLElBQUU7QUFBQyxRQUFJLGdCQUFjLENBQUM7QUFBRSxhQUFTLHNCQUFxQjtBQUFDLGFBQU0sY0FBYyxRQUFPO0FBQUMsWUFBSSxNQUFJLGNBQWMsSUFBSTtBQUFFLFlBQUksR0FBRyxrQkFBZ0I7QUFBTSxZQUFJLFFBQVEsRUFBRTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsUUFBSSxnQkFBYztBQUFVLGFBQVMsaUJBQWlCLElBQUc7QUFBQyxzQkFBYztBQUFHLFVBQUcsY0FBYyxVQUFRLGVBQWM7QUFBQyxzQkFBYyxtQkFBbUI7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsY0FBYTtBQUFDLE1BQUFKLFFBQU8sMkJBQTJCLElBQUU7QUFBMEIsTUFBQUEsUUFBTywyQkFBMkIsSUFBRTtBQUEwQixNQUFBQSxRQUFPLHFCQUFxQixJQUFFO0FBQW9CLE1BQUFBLFFBQU8sa0JBQWtCLElBQUU7QUFBQSxJQUFnQjtBQUFDLFFBQUksc0JBQW9CLENBQUM7QUFBRSxhQUFTLGlCQUFpQixRQUFPLEtBQUk7QUFBQyxVQUFHLFFBQU0sUUFBVTtBQUFDLDBCQUFrQiw2QkFBNkI7QUFBQSxNQUFDO0FBQUMsYUFBTSxPQUFPLFdBQVU7QUFBQyxjQUFJLE9BQU8sT0FBTyxHQUFHO0FBQUUsaUJBQU8sT0FBTztBQUFBLE1BQVM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLGFBQVMscUJBQXFCLFFBQU8sS0FBSTtBQUFDLFlBQUksaUJBQWlCLFFBQU8sR0FBRztBQUFFLGFBQU8sb0JBQW9CLEdBQUc7QUFBQSxJQUFDO0FBQUMsYUFBUyxnQkFBZ0IsV0FBVSxRQUFPO0FBQUMsVUFBRyxDQUFDLE9BQU8sV0FBUyxDQUFDLE9BQU8sS0FBSTtBQUFDLDJCQUFtQiwwQ0FBMEM7QUFBQSxNQUFDO0FBQUMsVUFBSSxrQkFBZ0IsQ0FBQyxDQUFDLE9BQU87QUFBYSxVQUFJLGNBQVksQ0FBQyxDQUFDLE9BQU87QUFBUyxVQUFHLG9CQUFrQixhQUFZO0FBQUMsMkJBQW1CLGtEQUFrRDtBQUFBLE1BQUM7QUFBQyxhQUFPLFFBQU0sRUFBQyxPQUFNLEVBQUM7QUFBRSxhQUFPLGdCQUFnQixPQUFPLE9BQU8sV0FBVSxFQUFDLElBQUcsRUFBQyxPQUFNLE9BQU0sRUFBQyxDQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUywrQkFBK0IsS0FBSTtBQUFDLFVBQUksYUFBVyxLQUFLLFdBQVcsR0FBRztBQUFFLFVBQUcsQ0FBQyxZQUFXO0FBQUMsYUFBSyxXQUFXLEdBQUc7QUFBRSxlQUFPO0FBQUEsTUFBSTtBQUFDLFVBQUkscUJBQW1CLHFCQUFxQixLQUFLLGlCQUFnQixVQUFVO0FBQUUsVUFBRyxXQUFZLG9CQUFtQjtBQUFDLFlBQUcsTUFBSSxtQkFBbUIsR0FBRyxNQUFNLE9BQU07QUFBQyw2QkFBbUIsR0FBRyxNQUFJO0FBQVcsNkJBQW1CLEdBQUcsV0FBUztBQUFJLGlCQUFPLG1CQUFtQixPQUFPLEVBQUU7QUFBQSxRQUFDLE9BQUs7QUFBQyxjQUFJLEtBQUcsbUJBQW1CLE9BQU8sRUFBRTtBQUFFLGVBQUssV0FBVyxHQUFHO0FBQUUsaUJBQU87QUFBQSxRQUFFO0FBQUEsTUFBQztBQUFDLGVBQVMsb0JBQW1CO0FBQUMsWUFBRyxLQUFLLGdCQUFlO0FBQUMsaUJBQU8sZ0JBQWdCLEtBQUssZ0JBQWdCLG1CQUFrQixFQUFDLFNBQVEsS0FBSyxhQUFZLEtBQUksWUFBVyxjQUFhLE1BQUssVUFBUyxJQUFHLENBQUM7QUFBQSxRQUFDLE9BQUs7QUFBQyxpQkFBTyxnQkFBZ0IsS0FBSyxnQkFBZ0IsbUJBQWtCLEVBQUMsU0FBUSxNQUFLLElBQU8sQ0FBQztBQUFBLFFBQUM7QUFBQSxNQUFDO0FBQUMsVUFBSSxhQUFXLEtBQUssZ0JBQWdCLGNBQWMsVUFBVTtBQUFFLFVBQUksMEJBQXdCLG1CQUFtQixVQUFVO0FBQUUsVUFBRyxDQUFDLHlCQUF3QjtBQUFDLGVBQU8sa0JBQWtCLEtBQUssSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFJO0FBQU8sVUFBRyxLQUFLLFNBQVE7QUFBQyxpQkFBTyx3QkFBd0I7QUFBQSxNQUFnQixPQUFLO0FBQUMsaUJBQU8sd0JBQXdCO0FBQUEsTUFBVztBQUFDLFVBQUksS0FBRyxnQkFBZ0IsWUFBVyxLQUFLLGlCQUFnQixPQUFPLGVBQWU7QUFBRSxVQUFHLE9BQUssTUFBSztBQUFDLGVBQU8sa0JBQWtCLEtBQUssSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFHLEtBQUssZ0JBQWU7QUFBQyxlQUFPLGdCQUFnQixPQUFPLGdCQUFnQixtQkFBa0IsRUFBQyxTQUFRLFFBQU8sS0FBSSxJQUFHLGNBQWEsTUFBSyxVQUFTLElBQUcsQ0FBQztBQUFBLE1BQUMsT0FBSztBQUFDLGVBQU8sZ0JBQWdCLE9BQU8sZ0JBQWdCLG1CQUFrQixFQUFDLFNBQVEsUUFBTyxLQUFJLEdBQUUsQ0FBQztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxnQkFBZ0IsUUFBTztBQUFDLFVBQUcsZ0JBQWMsT0FBTyxzQkFBcUI7QUFBQywyQkFBaUIsQ0FBQUssWUFBUUE7QUFBUSxlQUFPO0FBQUEsTUFBTTtBQUFDLDZCQUFxQixJQUFJLHFCQUFxQixVQUFNO0FBQUMsMkJBQW1CLEtBQUssRUFBRTtBQUFBLE1BQUMsQ0FBQztBQUFFLHlCQUFpQixDQUFBQSxZQUFRO0FBQUMsWUFBSSxLQUFHQSxRQUFPO0FBQUcsWUFBSSxjQUFZLENBQUMsQ0FBQyxHQUFHO0FBQVMsWUFBRyxhQUFZO0FBQUMsY0FBSSxPQUFLLEVBQUMsR0FBSztBQUFFLCtCQUFxQixTQUFTQSxTQUFPLE1BQUtBLE9BQU07QUFBQSxRQUFDO0FBQUMsZUFBT0E7QUFBQSxNQUFNO0FBQUcseUJBQWlCLENBQUFBLFlBQVEscUJBQXFCLFdBQVdBLE9BQU07QUFBRyxhQUFPLGdCQUFnQixNQUFNO0FBQUEsSUFBQztBQUFDLGFBQVMsb0JBQW1CO0FBQUMsVUFBRyxDQUFDLEtBQUssR0FBRyxLQUFJO0FBQUMsb0NBQTRCLElBQUk7QUFBQSxNQUFDO0FBQUMsVUFBRyxLQUFLLEdBQUcseUJBQXdCO0FBQUMsYUFBSyxHQUFHLE1BQU0sU0FBTztBQUFFLGVBQU87QUFBQSxNQUFJLE9BQUs7QUFBQyxZQUFJLFFBQU0sZ0JBQWdCLE9BQU8sT0FBTyxPQUFPLGVBQWUsSUFBSSxHQUFFLEVBQUMsSUFBRyxFQUFDLE9BQU0sMkJBQTJCLEtBQUssRUFBRSxFQUFDLEVBQUMsQ0FBQyxDQUFDO0FBQUUsY0FBTSxHQUFHLE1BQU0sU0FBTztBQUFFLGNBQU0sR0FBRyxrQkFBZ0I7QUFBTSxlQUFPO0FBQUEsTUFBSztBQUFBLElBQUM7QUFBQyxhQUFTLHFCQUFvQjtBQUFDLFVBQUcsQ0FBQyxLQUFLLEdBQUcsS0FBSTtBQUFDLG9DQUE0QixJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUcsS0FBSyxHQUFHLG1CQUFpQixDQUFDLEtBQUssR0FBRyx5QkFBd0I7QUFBQywwQkFBa0IsdUNBQXVDO0FBQUEsTUFBQztBQUFDLHNCQUFnQixJQUFJO0FBQUUseUJBQW1CLEtBQUssRUFBRTtBQUFFLFVBQUcsQ0FBQyxLQUFLLEdBQUcseUJBQXdCO0FBQUMsYUFBSyxHQUFHLFdBQVM7QUFBVSxhQUFLLEdBQUcsTUFBSTtBQUFBLE1BQVM7QUFBQSxJQUFDO0FBQUMsYUFBUyx3QkFBdUI7QUFBQyxhQUFNLENBQUMsS0FBSyxHQUFHO0FBQUEsSUFBRztBQUFDLGFBQVMsMEJBQXlCO0FBQUMsVUFBRyxDQUFDLEtBQUssR0FBRyxLQUFJO0FBQUMsb0NBQTRCLElBQUk7QUFBQSxNQUFDO0FBQUMsVUFBRyxLQUFLLEdBQUcsbUJBQWlCLENBQUMsS0FBSyxHQUFHLHlCQUF3QjtBQUFDLDBCQUFrQix1Q0FBdUM7QUFBQSxNQUFDO0FBQUMsb0JBQWMsS0FBSyxJQUFJO0FBQUUsVUFBRyxjQUFjLFdBQVMsS0FBRyxlQUFjO0FBQUMsc0JBQWMsbUJBQW1CO0FBQUEsTUFBQztBQUFDLFdBQUssR0FBRyxrQkFBZ0I7QUFBSyxhQUFPO0FBQUEsSUFBSTtBQUFDLGFBQVMsbUJBQWtCO0FBQUMsa0JBQVksVUFBVSxXQUFXLElBQUU7QUFBc0Isa0JBQVksVUFBVSxPQUFPLElBQUU7QUFBa0Isa0JBQVksVUFBVSxRQUFRLElBQUU7QUFBbUIsa0JBQVksVUFBVSxXQUFXLElBQUU7QUFBc0Isa0JBQVksVUFBVSxhQUFhLElBQUU7QUFBQSxJQUF1QjtBQUFDLGFBQVMsY0FBYTtBQUFBLElBQUM7QUFBQyxhQUFTLG9CQUFvQixPQUFNLFlBQVcsV0FBVTtBQUFDLFVBQUcsV0FBWSxNQUFNLFVBQVUsRUFBRSxlQUFjO0FBQUMsWUFBSSxXQUFTLE1BQU0sVUFBVTtBQUFFLGNBQU0sVUFBVSxJQUFFLFdBQVU7QUFBQyxjQUFHLENBQUMsTUFBTSxVQUFVLEVBQUUsY0FBYyxlQUFlLFVBQVUsTUFBTSxHQUFFO0FBQUMsOEJBQWtCLGVBQWEsWUFBVSxtREFBaUQsVUFBVSxTQUFPLHlCQUF1QixNQUFNLFVBQVUsRUFBRSxnQkFBYyxJQUFJO0FBQUEsVUFBQztBQUFDLGlCQUFPLE1BQU0sVUFBVSxFQUFFLGNBQWMsVUFBVSxNQUFNLEVBQUUsTUFBTSxNQUFLLFNBQVM7QUFBQSxRQUFDO0FBQUUsY0FBTSxVQUFVLEVBQUUsZ0JBQWMsQ0FBQztBQUFFLGNBQU0sVUFBVSxFQUFFLGNBQWMsU0FBUyxRQUFRLElBQUU7QUFBQSxNQUFRO0FBQUEsSUFBQztBQUFDLGFBQVMsbUJBQW1CLE1BQUssT0FBTSxjQUFhO0FBQUMsVUFBR0wsUUFBTyxlQUFlLElBQUksR0FBRTtBQUFDLFlBQUcsV0FBWSxnQkFBYyxXQUFZQSxRQUFPLElBQUksRUFBRSxpQkFBZSxXQUFZQSxRQUFPLElBQUksRUFBRSxjQUFjLFlBQVksR0FBRTtBQUFDLDRCQUFrQixrQ0FBZ0MsT0FBSyxTQUFTO0FBQUEsUUFBQztBQUFDLDRCQUFvQkEsU0FBTyxNQUFLLElBQUk7QUFBRSxZQUFHQSxRQUFPLGVBQWUsWUFBWSxHQUFFO0FBQUMsNEJBQWtCLHlGQUF1RixlQUFhLElBQUk7QUFBQSxRQUFDO0FBQUMsUUFBQUEsUUFBTyxJQUFJLEVBQUUsY0FBYyxZQUFZLElBQUU7QUFBQSxNQUFLLE9BQUs7QUFBQyxRQUFBQSxRQUFPLElBQUksSUFBRTtBQUFNLFlBQUcsV0FBWSxjQUFhO0FBQUMsVUFBQUEsUUFBTyxJQUFJLEVBQUUsZUFBYTtBQUFBLFFBQVk7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsZ0JBQWdCLE1BQUssYUFBWSxtQkFBa0IsZUFBYyxXQUFVLGVBQWMsUUFBTyxVQUFTO0FBQUMsV0FBSyxPQUFLO0FBQUssV0FBSyxjQUFZO0FBQVksV0FBSyxvQkFBa0I7QUFBa0IsV0FBSyxnQkFBYztBQUFjLFdBQUssWUFBVTtBQUFVLFdBQUssZ0JBQWM7QUFBYyxXQUFLLFNBQU87QUFBTyxXQUFLLFdBQVM7QUFBUyxXQUFLLHVCQUFxQixDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsY0FBYyxLQUFJLFVBQVMsY0FBYTtBQUFDLGFBQU0sYUFBVyxjQUFhO0FBQUMsWUFBRyxDQUFDLFNBQVMsUUFBTztBQUFDLDRCQUFrQixrQ0FBZ0MsYUFBYSxPQUFLLDBCQUF3QixTQUFTLElBQUk7QUFBQSxRQUFDO0FBQUMsY0FBSSxTQUFTLE9BQU8sR0FBRztBQUFFLG1CQUFTLFNBQVM7QUFBQSxNQUFTO0FBQUMsYUFBTztBQUFBLElBQUc7QUFBQyxhQUFTLG9DQUFvQyxhQUFZLFFBQU87QUFBQyxVQUFHLFdBQVMsTUFBSztBQUFDLFlBQUcsS0FBSyxhQUFZO0FBQUMsNEJBQWtCLHlCQUF1QixLQUFLLElBQUk7QUFBQSxRQUFDO0FBQUMsZUFBTztBQUFBLE1BQUM7QUFBQyxVQUFHLENBQUMsT0FBTyxJQUFHO0FBQUMsMEJBQWtCLGtCQUFnQixhQUFhLE1BQU0sSUFBRSxZQUFVLEtBQUssSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFHLENBQUMsT0FBTyxHQUFHLEtBQUk7QUFBQywwQkFBa0IscURBQW1ELEtBQUssSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFJLGNBQVksT0FBTyxHQUFHLFFBQVE7QUFBZ0IsVUFBSSxNQUFJLGNBQWMsT0FBTyxHQUFHLEtBQUksYUFBWSxLQUFLLGVBQWU7QUFBRSxhQUFPO0FBQUEsSUFBRztBQUFDLGFBQVMseUJBQXlCLGFBQVksUUFBTztBQUFDLFVBQUk7QUFBSSxVQUFHLFdBQVMsTUFBSztBQUFDLFlBQUcsS0FBSyxhQUFZO0FBQUMsNEJBQWtCLHlCQUF1QixLQUFLLElBQUk7QUFBQSxRQUFDO0FBQUMsWUFBRyxLQUFLLGdCQUFlO0FBQUMsZ0JBQUksS0FBSyxlQUFlO0FBQUUsY0FBRyxnQkFBYyxNQUFLO0FBQUMsd0JBQVksS0FBSyxLQUFLLGVBQWMsR0FBRztBQUFBLFVBQUM7QUFBQyxpQkFBTztBQUFBLFFBQUcsT0FBSztBQUFDLGlCQUFPO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxVQUFHLENBQUMsT0FBTyxJQUFHO0FBQUMsMEJBQWtCLGtCQUFnQixhQUFhLE1BQU0sSUFBRSxZQUFVLEtBQUssSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFHLENBQUMsT0FBTyxHQUFHLEtBQUk7QUFBQywwQkFBa0IscURBQW1ELEtBQUssSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFHLENBQUMsS0FBSyxXQUFTLE9BQU8sR0FBRyxRQUFRLFNBQVE7QUFBQywwQkFBa0Isc0NBQW9DLE9BQU8sR0FBRyxlQUFhLE9BQU8sR0FBRyxhQUFhLE9BQUssT0FBTyxHQUFHLFFBQVEsUUFBTSx3QkFBc0IsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUksY0FBWSxPQUFPLEdBQUcsUUFBUTtBQUFnQixZQUFJLGNBQWMsT0FBTyxHQUFHLEtBQUksYUFBWSxLQUFLLGVBQWU7QUFBRSxVQUFHLEtBQUssZ0JBQWU7QUFBQyxZQUFHLFdBQVksT0FBTyxHQUFHLFVBQVM7QUFBQyw0QkFBa0IsaURBQWlEO0FBQUEsUUFBQztBQUFDLGdCQUFPLEtBQUssZUFBYztBQUFBLFVBQUMsS0FBSztBQUFFLGdCQUFHLE9BQU8sR0FBRyxpQkFBZSxNQUFLO0FBQUMsb0JBQUksT0FBTyxHQUFHO0FBQUEsWUFBUSxPQUFLO0FBQUMsZ0NBQWtCLHNDQUFvQyxPQUFPLEdBQUcsZUFBYSxPQUFPLEdBQUcsYUFBYSxPQUFLLE9BQU8sR0FBRyxRQUFRLFFBQU0sd0JBQXNCLEtBQUssSUFBSTtBQUFBLFlBQUM7QUFBQztBQUFBLFVBQU0sS0FBSztBQUFFLGtCQUFJLE9BQU8sR0FBRztBQUFTO0FBQUEsVUFBTSxLQUFLO0FBQUUsZ0JBQUcsT0FBTyxHQUFHLGlCQUFlLE1BQUs7QUFBQyxvQkFBSSxPQUFPLEdBQUc7QUFBQSxZQUFRLE9BQUs7QUFBQyxrQkFBSSxlQUFhLE9BQU8sT0FBTyxFQUFFO0FBQUUsb0JBQUksS0FBSyxTQUFTLEtBQUksTUFBTSxTQUFTLFdBQVU7QUFBQyw2QkFBYSxRQUFRLEVBQUU7QUFBQSxjQUFDLENBQUMsQ0FBQztBQUFFLGtCQUFHLGdCQUFjLE1BQUs7QUFBQyw0QkFBWSxLQUFLLEtBQUssZUFBYyxHQUFHO0FBQUEsY0FBQztBQUFBLFlBQUM7QUFBQztBQUFBLFVBQU07QUFBUSw4QkFBa0IsNkJBQTZCO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLGFBQVMsdUNBQXVDLGFBQVksUUFBTztBQUFDLFVBQUcsV0FBUyxNQUFLO0FBQUMsWUFBRyxLQUFLLGFBQVk7QUFBQyw0QkFBa0IseUJBQXVCLEtBQUssSUFBSTtBQUFBLFFBQUM7QUFBQyxlQUFPO0FBQUEsTUFBQztBQUFDLFVBQUcsQ0FBQyxPQUFPLElBQUc7QUFBQywwQkFBa0Isa0JBQWdCLGFBQWEsTUFBTSxJQUFFLFlBQVUsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUcsQ0FBQyxPQUFPLEdBQUcsS0FBSTtBQUFDLDBCQUFrQixxREFBbUQsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUcsT0FBTyxHQUFHLFFBQVEsU0FBUTtBQUFDLDBCQUFrQixxQ0FBbUMsT0FBTyxHQUFHLFFBQVEsT0FBSyx3QkFBc0IsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUksY0FBWSxPQUFPLEdBQUcsUUFBUTtBQUFnQixVQUFJLE1BQUksY0FBYyxPQUFPLEdBQUcsS0FBSSxhQUFZLEtBQUssZUFBZTtBQUFFLGFBQU87QUFBQSxJQUFHO0FBQUMsYUFBUywyQkFBMkIsU0FBUTtBQUFDLGFBQU8sS0FBSyxjQUFjLEVBQUUsUUFBUSxZQUFVLENBQUMsQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLDZCQUE2QixLQUFJO0FBQUMsVUFBRyxLQUFLLGVBQWM7QUFBQyxjQUFJLEtBQUssY0FBYyxHQUFHO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFHO0FBQUMsYUFBUyw2QkFBNkIsS0FBSTtBQUFDLFVBQUcsS0FBSyxlQUFjO0FBQUMsYUFBSyxjQUFjLEdBQUc7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsK0JBQStCLFFBQU87QUFBQyxVQUFHLFdBQVMsTUFBSztBQUFDLGVBQU8sUUFBUSxFQUFFO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLHlCQUF3QjtBQUFDLHdCQUFrQixVQUFVLGFBQVc7QUFBNkIsd0JBQWtCLFVBQVUsYUFBVztBQUE2Qix3QkFBa0IsVUFBVSxnQkFBZ0IsSUFBRTtBQUFFLHdCQUFrQixVQUFVLHNCQUFzQixJQUFFO0FBQTJCLHdCQUFrQixVQUFVLGNBQWMsSUFBRTtBQUErQix3QkFBa0IsVUFBVSxjQUFjLElBQUU7QUFBQSxJQUE4QjtBQUFDLGFBQVMsa0JBQWtCLE1BQUssaUJBQWdCLGFBQVksU0FBUSxnQkFBZSxhQUFZLGVBQWMsZUFBYyxnQkFBZSxVQUFTLGVBQWM7QUFBQyxXQUFLLE9BQUs7QUFBSyxXQUFLLGtCQUFnQjtBQUFnQixXQUFLLGNBQVk7QUFBWSxXQUFLLFVBQVE7QUFBUSxXQUFLLGlCQUFlO0FBQWUsV0FBSyxjQUFZO0FBQVksV0FBSyxnQkFBYztBQUFjLFdBQUssZ0JBQWM7QUFBYyxXQUFLLGlCQUFlO0FBQWUsV0FBSyxXQUFTO0FBQVMsV0FBSyxnQkFBYztBQUFjLFVBQUcsQ0FBQyxrQkFBZ0IsZ0JBQWdCLGNBQVksUUFBVTtBQUFDLFlBQUcsU0FBUTtBQUFDLGVBQUssWUFBWSxJQUFFO0FBQW9DLGVBQUsscUJBQW1CO0FBQUEsUUFBSSxPQUFLO0FBQUMsZUFBSyxZQUFZLElBQUU7QUFBdUMsZUFBSyxxQkFBbUI7QUFBQSxRQUFJO0FBQUEsTUFBQyxPQUFLO0FBQUMsYUFBSyxZQUFZLElBQUU7QUFBQSxNQUF3QjtBQUFBLElBQUM7QUFBQyxhQUFTLG9CQUFvQixNQUFLLE9BQU0sY0FBYTtBQUFDLFVBQUcsQ0FBQ0EsUUFBTyxlQUFlLElBQUksR0FBRTtBQUFDLDJCQUFtQixxQ0FBcUM7QUFBQSxNQUFDO0FBQUMsVUFBRyxXQUFZQSxRQUFPLElBQUksRUFBRSxpQkFBZSxXQUFZLGNBQWE7QUFBQyxRQUFBQSxRQUFPLElBQUksRUFBRSxjQUFjLFlBQVksSUFBRTtBQUFBLE1BQUssT0FBSztBQUFDLFFBQUFBLFFBQU8sSUFBSSxJQUFFO0FBQU0sUUFBQUEsUUFBTyxJQUFJLEVBQUUsV0FBUztBQUFBLE1BQVk7QUFBQSxJQUFDO0FBQUMsYUFBUyxjQUFjLEtBQUksS0FBSSxNQUFLO0FBQUMsVUFBSSxJQUFFQSxRQUFPLGFBQVcsR0FBRztBQUFFLGFBQU8sUUFBTSxLQUFLLFNBQU8sRUFBRSxNQUFNLE1BQUssQ0FBQyxHQUFHLEVBQUUsT0FBTyxJQUFJLENBQUMsSUFBRSxFQUFFLEtBQUssTUFBSyxHQUFHO0FBQUEsSUFBQztBQUFDLGFBQVMsUUFBUSxLQUFJLEtBQUksTUFBSztBQUFDLFVBQUcsSUFBSSxTQUFTLEdBQUcsR0FBRTtBQUFDLGVBQU8sY0FBYyxLQUFJLEtBQUksSUFBSTtBQUFBLE1BQUM7QUFBQyxhQUFPLGtCQUFrQixHQUFHLEVBQUUsTUFBTSxNQUFLLElBQUk7QUFBQSxJQUFDO0FBQUMsYUFBUyxhQUFhLEtBQUksS0FBSTtBQUFDLFVBQUksV0FBUyxDQUFDO0FBQUUsYUFBTyxXQUFVO0FBQUMsaUJBQVMsU0FBTztBQUFFLGVBQU8sT0FBTyxVQUFTLFNBQVM7QUFBRSxlQUFPLFFBQVEsS0FBSSxLQUFJLFFBQVE7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsd0JBQXdCLFdBQVUsYUFBWTtBQUFDLGtCQUFVLGlCQUFpQixTQUFTO0FBQUUsZUFBUyxnQkFBZTtBQUFDLFlBQUcsVUFBVSxTQUFTLEdBQUcsR0FBRTtBQUFDLGlCQUFPLGFBQWEsV0FBVSxXQUFXO0FBQUEsUUFBQztBQUFDLGVBQU8sa0JBQWtCLFdBQVc7QUFBQSxNQUFDO0FBQUMsVUFBSSxLQUFHLGNBQWM7QUFBRSxVQUFHLE9BQU8sTUFBSSxZQUFXO0FBQUMsMEJBQWtCLDZDQUEyQyxZQUFVLE9BQUssV0FBVztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRTtBQUFDLFFBQUksbUJBQWlCO0FBQVUsYUFBUyxZQUFZLE1BQUs7QUFBQyxVQUFJLE1BQUksZUFBZSxJQUFJO0FBQUUsVUFBSSxLQUFHLGlCQUFpQixHQUFHO0FBQUUsWUFBTSxHQUFHO0FBQUUsYUFBTztBQUFBLElBQUU7QUFBQyxhQUFTLHNCQUFzQixTQUFRLE9BQU07QUFBQyxVQUFJLGVBQWEsQ0FBQztBQUFFLFVBQUksT0FBSyxDQUFDO0FBQUUsZUFBUyxNQUFNLE1BQUs7QUFBQyxZQUFHLEtBQUssSUFBSSxHQUFFO0FBQUM7QUFBQSxRQUFNO0FBQUMsWUFBRyxnQkFBZ0IsSUFBSSxHQUFFO0FBQUM7QUFBQSxRQUFNO0FBQUMsWUFBRyxpQkFBaUIsSUFBSSxHQUFFO0FBQUMsMkJBQWlCLElBQUksRUFBRSxRQUFRLEtBQUs7QUFBRTtBQUFBLFFBQU07QUFBQyxxQkFBYSxLQUFLLElBQUk7QUFBRSxhQUFLLElBQUksSUFBRTtBQUFBLE1BQUk7QUFBQyxZQUFNLFFBQVEsS0FBSztBQUFFLFlBQU0sSUFBSSxpQkFBaUIsVUFBUSxPQUFLLGFBQWEsSUFBSSxXQUFXLEVBQUUsS0FBSyxDQUFDLElBQUksQ0FBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsd0JBQXdCLFNBQVEsZ0JBQWUscUJBQW9CLGtCQUFpQix3QkFBdUIsZUFBYyxpQkFBZ0IsUUFBTyxtQkFBa0IsVUFBUyxNQUFLLHFCQUFvQixlQUFjO0FBQUMsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLHNCQUFjLHdCQUF3Qix3QkFBdUIsYUFBYTtBQUFFLFVBQUcsUUFBTztBQUFDLGlCQUFPLHdCQUF3QixpQkFBZ0IsTUFBTTtBQUFBLE1BQUM7QUFBQyxVQUFHLFVBQVM7QUFBQyxtQkFBUyx3QkFBd0IsbUJBQWtCLFFBQVE7QUFBQSxNQUFDO0FBQUMsc0JBQWMsd0JBQXdCLHFCQUFvQixhQUFhO0FBQUUsVUFBSSxvQkFBa0Isc0JBQXNCLElBQUk7QUFBRSx5QkFBbUIsbUJBQWtCLFdBQVU7QUFBQyw4QkFBc0Isc0JBQW9CLE9BQUsseUJBQXdCLENBQUMsZ0JBQWdCLENBQUM7QUFBQSxNQUFDLENBQUM7QUFBRSxvQ0FBOEIsQ0FBQyxTQUFRLGdCQUFlLG1CQUFtQixHQUFFLG1CQUFpQixDQUFDLGdCQUFnQixJQUFFLENBQUMsR0FBRSxTQUFTLE1BQUs7QUFBQyxlQUFLLEtBQUssQ0FBQztBQUFFLFlBQUk7QUFBVSxZQUFJO0FBQWMsWUFBRyxrQkFBaUI7QUFBQyxzQkFBVSxLQUFLO0FBQWdCLDBCQUFjLFVBQVU7QUFBQSxRQUFpQixPQUFLO0FBQUMsMEJBQWMsWUFBWTtBQUFBLFFBQVM7QUFBQyxZQUFJLGNBQVksb0JBQW9CLG1CQUFrQixXQUFVO0FBQUMsY0FBRyxPQUFPLGVBQWUsSUFBSSxNQUFJLG1CQUFrQjtBQUFDLGtCQUFNLElBQUksYUFBYSw0QkFBMEIsSUFBSTtBQUFBLFVBQUM7QUFBQyxjQUFHLFdBQVksZ0JBQWdCLGtCQUFpQjtBQUFDLGtCQUFNLElBQUksYUFBYSxPQUFLLGdDQUFnQztBQUFBLFVBQUM7QUFBQyxjQUFJLE9BQUssZ0JBQWdCLGlCQUFpQixVQUFVLE1BQU07QUFBRSxjQUFHLFdBQVksTUFBSztBQUFDLGtCQUFNLElBQUksYUFBYSw2QkFBMkIsT0FBSyx5Q0FBdUMsVUFBVSxTQUFPLG1CQUFpQixPQUFPLEtBQUssZ0JBQWdCLGdCQUFnQixFQUFFLFNBQVMsSUFBRSx1QkFBdUI7QUFBQSxVQUFDO0FBQUMsaUJBQU8sS0FBSyxNQUFNLE1BQUssU0FBUztBQUFBLFFBQUMsQ0FBQztBQUFFLFlBQUksb0JBQWtCLE9BQU8sT0FBTyxlQUFjLEVBQUMsYUFBWSxFQUFDLE9BQU0sWUFBVyxFQUFDLENBQUM7QUFBRSxvQkFBWSxZQUFVO0FBQWtCLFlBQUksa0JBQWdCLElBQUksZ0JBQWdCLE1BQUssYUFBWSxtQkFBa0IsZUFBYyxXQUFVLGVBQWMsUUFBTyxRQUFRO0FBQUUsWUFBSSxxQkFBbUIsSUFBSSxrQkFBa0IsTUFBSyxpQkFBZ0IsTUFBSyxPQUFNLEtBQUs7QUFBRSxZQUFJLG1CQUFpQixJQUFJLGtCQUFrQixPQUFLLEtBQUksaUJBQWdCLE9BQU0sT0FBTSxLQUFLO0FBQUUsWUFBSSx3QkFBc0IsSUFBSSxrQkFBa0IsT0FBSyxXQUFVLGlCQUFnQixPQUFNLE1BQUssS0FBSztBQUFFLDJCQUFtQixPQUFPLElBQUUsRUFBQyxhQUFZLGtCQUFpQixrQkFBaUIsc0JBQXFCO0FBQUUsNEJBQW9CLG1CQUFrQixXQUFXO0FBQUUsZUFBTSxDQUFDLG9CQUFtQixrQkFBaUIscUJBQXFCO0FBQUEsTUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsZUFBZSxhQUFZO0FBQUMsYUFBTSxZQUFZLFFBQU87QUFBQyxZQUFJLE1BQUksWUFBWSxJQUFJO0FBQUUsWUFBSSxNQUFJLFlBQVksSUFBSTtBQUFFLFlBQUksR0FBRztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxxQkFBcUIsV0FBVSxVQUFTLFdBQVUsZ0JBQWUsZUFBYztBQUFDLFVBQUksV0FBUyxTQUFTO0FBQU8sVUFBRyxXQUFTLEdBQUU7QUFBQywwQkFBa0IsZ0ZBQWdGO0FBQUEsTUFBQztBQUFDLFVBQUksb0JBQWtCLFNBQVMsQ0FBQyxNQUFJLFFBQU0sY0FBWTtBQUFLLFVBQUksdUJBQXFCO0FBQU0sZUFBUSxJQUFFLEdBQUUsSUFBRSxTQUFTLFFBQU8sRUFBRSxHQUFFO0FBQUMsWUFBRyxTQUFTLENBQUMsTUFBSSxRQUFNLFNBQVMsQ0FBQyxFQUFFLHVCQUFxQixRQUFVO0FBQUMsaUNBQXFCO0FBQUs7QUFBQSxRQUFLO0FBQUEsTUFBQztBQUFDLFVBQUksVUFBUSxTQUFTLENBQUMsRUFBRSxTQUFPO0FBQU8sVUFBSSxtQkFBaUIsV0FBUztBQUFFLFVBQUksWUFBVSxJQUFJLE1BQU0sZ0JBQWdCO0FBQUUsVUFBSSxrQkFBZ0IsQ0FBQztBQUFFLFVBQUksY0FBWSxDQUFDO0FBQUUsYUFBTyxXQUFVO0FBQUMsWUFBRyxVQUFVLFdBQVMsa0JBQWlCO0FBQUMsNEJBQWtCLGNBQVksWUFBVSxrQkFBZ0IsVUFBVSxTQUFPLDBCQUF3QixtQkFBaUIsUUFBUTtBQUFBLFFBQUM7QUFBQyxvQkFBWSxTQUFPO0FBQUUsWUFBSTtBQUFVLHdCQUFnQixTQUFPLG9CQUFrQixJQUFFO0FBQUUsd0JBQWdCLENBQUMsSUFBRTtBQUFjLFlBQUcsbUJBQWtCO0FBQUMsc0JBQVUsU0FBUyxDQUFDLEVBQUUsWUFBWSxFQUFFLGFBQVksSUFBSTtBQUFFLDBCQUFnQixDQUFDLElBQUU7QUFBQSxRQUFTO0FBQUMsaUJBQVFNLEtBQUUsR0FBRUEsS0FBRSxrQkFBaUIsRUFBRUEsSUFBRTtBQUFDLG9CQUFVQSxFQUFDLElBQUUsU0FBU0EsS0FBRSxDQUFDLEVBQUUsWUFBWSxFQUFFLGFBQVksVUFBVUEsRUFBQyxDQUFDO0FBQUUsMEJBQWdCLEtBQUssVUFBVUEsRUFBQyxDQUFDO0FBQUEsUUFBQztBQUFDLFlBQUksS0FBRyxlQUFlLE1BQU0sTUFBSyxlQUFlO0FBQUUsaUJBQVMsT0FBT0MsS0FBRztBQUFDLGNBQUcsc0JBQXFCO0FBQUMsMkJBQWUsV0FBVztBQUFBLFVBQUMsT0FBSztBQUFDLHFCQUFRRCxLQUFFLG9CQUFrQixJQUFFLEdBQUVBLEtBQUUsU0FBUyxRQUFPQSxNQUFJO0FBQUMsa0JBQUksUUFBTUEsT0FBSSxJQUFFLFlBQVUsVUFBVUEsS0FBRSxDQUFDO0FBQUUsa0JBQUcsU0FBU0EsRUFBQyxFQUFFLHVCQUFxQixNQUFLO0FBQUMseUJBQVNBLEVBQUMsRUFBRSxtQkFBbUIsS0FBSztBQUFBLGNBQUM7QUFBQSxZQUFDO0FBQUEsVUFBQztBQUFDLGNBQUcsU0FBUTtBQUFDLG1CQUFPLFNBQVMsQ0FBQyxFQUFFLGNBQWMsRUFBRUMsR0FBRTtBQUFBLFVBQUM7QUFBQSxRQUFDO0FBQUMsZUFBTyxPQUFPLEVBQUU7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsb0JBQW9CLE9BQU0sY0FBYTtBQUFDLFVBQUksUUFBTSxDQUFDO0FBQUUsZUFBUSxJQUFFLEdBQUUsSUFBRSxPQUFNLEtBQUk7QUFBQyxjQUFNLEtBQUssUUFBUSxnQkFBYyxLQUFHLE1BQUksQ0FBQyxDQUFDO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFLO0FBQUMsYUFBUyxpQ0FBaUMsY0FBYSxZQUFXLFVBQVMsaUJBQWdCLGtCQUFpQixZQUFXLFNBQVEsZUFBYztBQUFDLFVBQUksY0FBWSxvQkFBb0IsVUFBUyxlQUFlO0FBQUUsbUJBQVcsaUJBQWlCLFVBQVU7QUFBRSxtQkFBVyx3QkFBd0Isa0JBQWlCLFVBQVU7QUFBRSxvQ0FBOEIsQ0FBQyxHQUFFLENBQUMsWUFBWSxHQUFFLFNBQVMsV0FBVTtBQUFDLG9CQUFVLFVBQVUsQ0FBQztBQUFFLFlBQUksWUFBVSxVQUFVLE9BQUssTUFBSTtBQUFXLFlBQUcsV0FBVyxXQUFXLElBQUksR0FBRTtBQUFDLHVCQUFXLE9BQU8sV0FBVyxVQUFVLENBQUMsQ0FBQztBQUFBLFFBQUM7QUFBQyxZQUFHLGVBQWM7QUFBQyxvQkFBVSxnQkFBZ0IscUJBQXFCLEtBQUssVUFBVTtBQUFBLFFBQUM7QUFBQyxpQkFBUyxzQkFBcUI7QUFBQyxnQ0FBc0IsaUJBQWUsWUFBVSx5QkFBd0IsV0FBVztBQUFBLFFBQUM7QUFBQyxZQUFJLFFBQU0sVUFBVSxnQkFBZ0I7QUFBa0IsWUFBSSxTQUFPLE1BQU0sVUFBVTtBQUFFLFlBQUcsV0FBWSxVQUFRLFdBQVksT0FBTyxpQkFBZSxPQUFPLGNBQVksVUFBVSxRQUFNLE9BQU8sYUFBVyxXQUFTLEdBQUU7QUFBQyw4QkFBb0IsV0FBUyxXQUFTO0FBQUUsOEJBQW9CLFlBQVUsVUFBVTtBQUFLLGdCQUFNLFVBQVUsSUFBRTtBQUFBLFFBQW1CLE9BQUs7QUFBQyw4QkFBb0IsT0FBTSxZQUFXLFNBQVM7QUFBRSxnQkFBTSxVQUFVLEVBQUUsY0FBYyxXQUFTLENBQUMsSUFBRTtBQUFBLFFBQW1CO0FBQUMsc0NBQThCLENBQUMsR0FBRSxhQUFZLFNBQVMsVUFBUztBQUFDLGNBQUksaUJBQWUscUJBQXFCLFdBQVUsVUFBUyxXQUFVLFlBQVcsT0FBTztBQUFFLGNBQUcsV0FBWSxNQUFNLFVBQVUsRUFBRSxlQUFjO0FBQUMsMkJBQWUsV0FBUyxXQUFTO0FBQUUsa0JBQU0sVUFBVSxJQUFFO0FBQUEsVUFBYyxPQUFLO0FBQUMsa0JBQU0sVUFBVSxFQUFFLGNBQWMsV0FBUyxDQUFDLElBQUU7QUFBQSxVQUFjO0FBQUMsaUJBQU0sQ0FBQztBQUFBLFFBQUMsQ0FBQztBQUFFLGVBQU0sQ0FBQztBQUFBLE1BQUMsQ0FBQztBQUFBLElBQUM7QUFBQyxRQUFJLGtCQUFnQixDQUFDO0FBQUUsUUFBSSxxQkFBbUIsQ0FBQyxDQUFDLEdBQUUsRUFBQyxPQUFNLE9BQVMsR0FBRSxFQUFDLE9BQU0sS0FBSSxHQUFFLEVBQUMsT0FBTSxLQUFJLEdBQUUsRUFBQyxPQUFNLE1BQUssQ0FBQztBQUFFLGFBQVMsZUFBZSxRQUFPO0FBQUMsVUFBRyxTQUFPLEtBQUcsTUFBSSxFQUFFLG1CQUFtQixNQUFNLEVBQUUsVUFBUztBQUFDLDJCQUFtQixNQUFNLElBQUU7QUFBVSx3QkFBZ0IsS0FBSyxNQUFNO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLHNCQUFxQjtBQUFDLFVBQUksUUFBTTtBQUFFLGVBQVEsSUFBRSxHQUFFLElBQUUsbUJBQW1CLFFBQU8sRUFBRSxHQUFFO0FBQUMsWUFBRyxtQkFBbUIsQ0FBQyxNQUFJLFFBQVU7QUFBQyxZQUFFO0FBQUEsUUFBSztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBSztBQUFDLGFBQVMsa0JBQWlCO0FBQUMsZUFBUSxJQUFFLEdBQUUsSUFBRSxtQkFBbUIsUUFBTyxFQUFFLEdBQUU7QUFBQyxZQUFHLG1CQUFtQixDQUFDLE1BQUksUUFBVTtBQUFDLGlCQUFPLG1CQUFtQixDQUFDO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBSTtBQUFDLGFBQVMsYUFBWTtBQUFDLE1BQUFQLFFBQU8scUJBQXFCLElBQUU7QUFBb0IsTUFBQUEsUUFBTyxpQkFBaUIsSUFBRTtBQUFBLElBQWU7QUFBQyxRQUFJLFFBQU0sRUFBQyxTQUFRLFNBQVMsUUFBTztBQUFDLFVBQUcsQ0FBQyxRQUFPO0FBQUMsMEJBQWtCLHNDQUFvQyxNQUFNO0FBQUEsTUFBQztBQUFDLGFBQU8sbUJBQW1CLE1BQU0sRUFBRTtBQUFBLElBQUssR0FBRSxVQUFTLFNBQVMsT0FBTTtBQUFDLGNBQU8sT0FBTTtBQUFBLFFBQUMsS0FBSyxRQUFVO0FBQUMsaUJBQU87QUFBQSxRQUFDO0FBQUEsUUFBQyxLQUFLLE1BQUs7QUFBQyxpQkFBTztBQUFBLFFBQUM7QUFBQSxRQUFDLEtBQUssTUFBSztBQUFDLGlCQUFPO0FBQUEsUUFBQztBQUFBLFFBQUMsS0FBSyxPQUFNO0FBQUMsaUJBQU87QUFBQSxRQUFDO0FBQUEsUUFBQyxTQUFRO0FBQUMsY0FBSSxTQUFPLGdCQUFnQixTQUFPLGdCQUFnQixJQUFJLElBQUUsbUJBQW1CO0FBQU8sNkJBQW1CLE1BQU0sSUFBRSxFQUFDLFVBQVMsR0FBRSxNQUFXO0FBQUUsaUJBQU87QUFBQSxRQUFNO0FBQUEsTUFBQztBQUFBLElBQUMsRUFBQztBQUFFLGFBQVMsd0JBQXdCLFNBQVEsTUFBSztBQUFDLGFBQUssaUJBQWlCLElBQUk7QUFBRSxtQkFBYSxTQUFRLEVBQUMsTUFBVSxnQkFBZSxTQUFTLFFBQU87QUFBQyxZQUFJLEtBQUcsTUFBTSxRQUFRLE1BQU07QUFBRSx1QkFBZSxNQUFNO0FBQUUsZUFBTztBQUFBLE1BQUUsR0FBRSxjQUFhLFNBQVMsYUFBWSxPQUFNO0FBQUMsZUFBTyxNQUFNLFNBQVMsS0FBSztBQUFBLE1BQUMsR0FBRSxrQkFBaUIsR0FBRSx3QkFBdUIsNEJBQTJCLG9CQUFtQixLQUFJLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxhQUFhLEdBQUU7QUFBQyxVQUFHLE1BQUksTUFBSztBQUFDLGVBQU07QUFBQSxNQUFNO0FBQUMsVUFBSSxJQUFFLE9BQU87QUFBRSxVQUFHLE1BQUksWUFBVSxNQUFJLFdBQVMsTUFBSSxZQUFXO0FBQUMsZUFBTyxFQUFFLFNBQVM7QUFBQSxNQUFDLE9BQUs7QUFBQyxlQUFNLEtBQUc7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsMEJBQTBCLE1BQUssT0FBTTtBQUFDLGNBQU8sT0FBTTtBQUFBLFFBQUMsS0FBSztBQUFFLGlCQUFPLFNBQVMsU0FBUTtBQUFDLG1CQUFPLEtBQUssY0FBYyxFQUFFLFFBQVEsWUFBVSxDQUFDLENBQUM7QUFBQSxVQUFDO0FBQUEsUUFBRSxLQUFLO0FBQUUsaUJBQU8sU0FBUyxTQUFRO0FBQUMsbUJBQU8sS0FBSyxjQUFjLEVBQUUsUUFBUSxZQUFVLENBQUMsQ0FBQztBQUFBLFVBQUM7QUFBQSxRQUFFO0FBQVEsZ0JBQU0sSUFBSSxVQUFVLHlCQUF1QixJQUFJO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLHdCQUF3QixTQUFRLE1BQUssTUFBSztBQUFDLFVBQUksUUFBTSxpQkFBaUIsSUFBSTtBQUFFLGFBQUssaUJBQWlCLElBQUk7QUFBRSxtQkFBYSxTQUFRLEVBQUMsTUFBVSxnQkFBZSxTQUFTLE9BQU07QUFBQyxlQUFPO0FBQUEsTUFBSyxHQUFFLGNBQWEsU0FBUyxhQUFZLE9BQU07QUFBQyxlQUFPO0FBQUEsTUFBSyxHQUFFLGtCQUFpQixHQUFFLHdCQUF1QiwwQkFBMEIsTUFBSyxLQUFLLEdBQUUsb0JBQW1CLEtBQUksQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLDJCQUEyQixNQUFLLFVBQVMsaUJBQWdCLFdBQVUsWUFBVyxJQUFHO0FBQUMsVUFBSSxXQUFTLG9CQUFvQixVQUFTLGVBQWU7QUFBRSxhQUFLLGlCQUFpQixJQUFJO0FBQUUsbUJBQVcsd0JBQXdCLFdBQVUsVUFBVTtBQUFFLHlCQUFtQixNQUFLLFdBQVU7QUFBQyw4QkFBc0IsaUJBQWUsT0FBSyx5QkFBd0IsUUFBUTtBQUFBLE1BQUMsR0FBRSxXQUFTLENBQUM7QUFBRSxvQ0FBOEIsQ0FBQyxHQUFFLFVBQVMsU0FBU1EsV0FBUztBQUFDLFlBQUksbUJBQWlCLENBQUNBLFVBQVMsQ0FBQyxHQUFFLElBQUksRUFBRSxPQUFPQSxVQUFTLE1BQU0sQ0FBQyxDQUFDO0FBQUUsNEJBQW9CLE1BQUsscUJBQXFCLE1BQUssa0JBQWlCLE1BQUssWUFBVyxFQUFFLEdBQUUsV0FBUyxDQUFDO0FBQUUsZUFBTSxDQUFDO0FBQUEsTUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsNEJBQTRCLE1BQUssT0FBTSxRQUFPO0FBQUMsY0FBTyxPQUFNO0FBQUEsUUFBQyxLQUFLO0FBQUUsaUJBQU8sU0FBTyxTQUFTLGtCQUFrQixTQUFRO0FBQUMsbUJBQU8sTUFBTSxZQUFVLENBQUM7QUFBQSxVQUFDLElBQUUsU0FBUyxrQkFBa0IsU0FBUTtBQUFDLG1CQUFPLE9BQU8sWUFBVSxDQUFDO0FBQUEsVUFBQztBQUFBLFFBQUUsS0FBSztBQUFFLGlCQUFPLFNBQU8sU0FBUyxtQkFBbUIsU0FBUTtBQUFDLG1CQUFPLE9BQU8sWUFBVSxDQUFDO0FBQUEsVUFBQyxJQUFFLFNBQVMsbUJBQW1CLFNBQVE7QUFBQyxtQkFBTyxRQUFRLFlBQVUsQ0FBQztBQUFBLFVBQUM7QUFBQSxRQUFFLEtBQUs7QUFBRSxpQkFBTyxTQUFPLFNBQVMsbUJBQW1CLFNBQVE7QUFBQyxtQkFBTyxPQUFPLFlBQVUsQ0FBQztBQUFBLFVBQUMsSUFBRSxTQUFTLG1CQUFtQixTQUFRO0FBQUMsbUJBQU8sUUFBUSxZQUFVLENBQUM7QUFBQSxVQUFDO0FBQUEsUUFBRTtBQUFRLGdCQUFNLElBQUksVUFBVSwyQkFBeUIsSUFBSTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUywwQkFBMEIsZUFBYyxNQUFLLE1BQUssVUFBUyxVQUFTO0FBQUMsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLFVBQUcsYUFBVyxJQUFHO0FBQUMsbUJBQVM7QUFBQSxNQUFVO0FBQUMsVUFBSSxRQUFNLGlCQUFpQixJQUFJO0FBQUUsVUFBSSxlQUFhLFdBQU87QUFBTSxVQUFHLGFBQVcsR0FBRTtBQUFDLFlBQUksV0FBUyxLQUFHLElBQUU7QUFBSyx3QkFBYyxXQUFPLFNBQU8sYUFBVztBQUFBLE1BQVM7QUFBQyxVQUFJLGlCQUFlLEtBQUssU0FBUyxVQUFVO0FBQUUsVUFBSSxrQkFBZ0IsQ0FBQyxPQUFNLGVBQWE7QUFBQSxNQUFDO0FBQUUsVUFBSTtBQUFXLFVBQUcsZ0JBQWU7QUFBQyxxQkFBVyxTQUFTLGFBQVksT0FBTTtBQUFDLDBCQUFnQixPQUFNLEtBQUssSUFBSTtBQUFFLGlCQUFPLFVBQVE7QUFBQSxRQUFDO0FBQUEsTUFBQyxPQUFLO0FBQUMscUJBQVcsU0FBUyxhQUFZLE9BQU07QUFBQywwQkFBZ0IsT0FBTSxLQUFLLElBQUk7QUFBRSxpQkFBTztBQUFBLFFBQUs7QUFBQSxNQUFDO0FBQUMsbUJBQWEsZUFBYyxFQUFDLE1BQVUsZ0JBQWUsY0FBYSxjQUFhLFlBQVcsa0JBQWlCLEdBQUUsd0JBQXVCLDRCQUE0QixNQUFLLE9BQU0sYUFBVyxDQUFDLEdBQUUsb0JBQW1CLEtBQUksQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLDhCQUE4QixTQUFRLGVBQWMsTUFBSztBQUFDLFVBQUksY0FBWSxDQUFDLFdBQVUsWUFBVyxZQUFXLGFBQVksWUFBVyxhQUFZLGNBQWEsWUFBWTtBQUFFLFVBQUksS0FBRyxZQUFZLGFBQWE7QUFBRSxlQUFTLGlCQUFpQixRQUFPO0FBQUMsaUJBQU8sVUFBUTtBQUFFLFlBQUksT0FBSztBQUFRLFlBQUksT0FBSyxLQUFLLFdBQVMsQ0FBQztBQUFFLFlBQUksT0FBSyxLQUFLLFNBQU8sTUFBSSxDQUFDO0FBQUUsZUFBTyxJQUFJLEdBQUcsUUFBTyxNQUFLLElBQUk7QUFBQSxNQUFDO0FBQUMsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLG1CQUFhLFNBQVEsRUFBQyxNQUFVLGdCQUFlLGtCQUFpQixrQkFBaUIsR0FBRSx3QkFBdUIsaUJBQWdCLEdBQUUsRUFBQyw4QkFBNkIsS0FBSSxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsNEJBQTRCLFNBQVEsZ0JBQWUsTUFBSyxlQUFjLHFCQUFvQixlQUFjLHNCQUFxQixnQkFBZSxnQkFBZSxVQUFTLHFCQUFvQixlQUFjO0FBQUMsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLHNCQUFjLHdCQUF3QixxQkFBb0IsYUFBYTtBQUFFLHVCQUFlLHdCQUF3QixzQkFBcUIsY0FBYztBQUFFLGlCQUFTLHdCQUF3QixnQkFBZSxRQUFRO0FBQUUsc0JBQWMsd0JBQXdCLHFCQUFvQixhQUFhO0FBQUUsb0NBQThCLENBQUMsT0FBTyxHQUFFLENBQUMsY0FBYyxHQUFFLFNBQVMsYUFBWTtBQUFDLHNCQUFZLFlBQVksQ0FBQztBQUFFLFlBQUksb0JBQWtCLElBQUksa0JBQWtCLE1BQUssWUFBWSxpQkFBZ0IsT0FBTSxPQUFNLE1BQUssYUFBWSxlQUFjLGVBQWMsZ0JBQWUsVUFBUyxhQUFhO0FBQUUsZUFBTSxDQUFDLGlCQUFpQjtBQUFBLE1BQUMsQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLDZCQUE2QixTQUFRLE1BQUs7QUFBQyxhQUFLLGlCQUFpQixJQUFJO0FBQUUsVUFBSSxrQkFBZ0IsU0FBTztBQUFjLG1CQUFhLFNBQVEsRUFBQyxNQUFVLGdCQUFlLFNBQVMsT0FBTTtBQUFDLFlBQUksU0FBTyxRQUFRLFVBQVEsQ0FBQztBQUFFLFlBQUk7QUFBSSxZQUFHLGlCQUFnQjtBQUFDLGNBQUksaUJBQWUsUUFBTTtBQUFFLG1CQUFRLElBQUUsR0FBRSxLQUFHLFFBQU8sRUFBRSxHQUFFO0FBQUMsZ0JBQUksaUJBQWUsUUFBTSxJQUFFO0FBQUUsZ0JBQUcsS0FBRyxVQUFRLE9BQU8sbUJBQWlCLENBQUMsS0FBRyxHQUFFO0FBQUMsa0JBQUksVUFBUSxpQkFBZTtBQUFlLGtCQUFJLGdCQUFjLGFBQWEsZ0JBQWUsT0FBTztBQUFFLGtCQUFHLFFBQU0sUUFBVTtBQUFDLHNCQUFJO0FBQUEsY0FBYSxPQUFLO0FBQUMsdUJBQUssT0FBTyxhQUFhLENBQUM7QUFBRSx1QkFBSztBQUFBLGNBQWE7QUFBQywrQkFBZSxpQkFBZTtBQUFBLFlBQUM7QUFBQSxVQUFDO0FBQUEsUUFBQyxPQUFLO0FBQUMsY0FBSSxJQUFFLElBQUksTUFBTSxNQUFNO0FBQUUsbUJBQVEsSUFBRSxHQUFFLElBQUUsUUFBTyxFQUFFLEdBQUU7QUFBQyxjQUFFLENBQUMsSUFBRSxPQUFPLGFBQWEsT0FBTyxRQUFNLElBQUUsTUFBSSxDQUFDLENBQUM7QUFBQSxVQUFDO0FBQUMsZ0JBQUksRUFBRSxLQUFLLEVBQUU7QUFBQSxRQUFDO0FBQUMsY0FBTSxLQUFLO0FBQUUsZUFBTztBQUFBLE1BQUcsR0FBRSxjQUFhLFNBQVMsYUFBWSxPQUFNO0FBQUMsWUFBRyxpQkFBaUIsYUFBWTtBQUFDLGtCQUFNLElBQUksV0FBVyxLQUFLO0FBQUEsUUFBQztBQUFDLFlBQUk7QUFBVSxZQUFJLHNCQUFvQixPQUFPLFNBQU87QUFBUyxZQUFHLEVBQUUsdUJBQXFCLGlCQUFpQixjQUFZLGlCQUFpQixxQkFBbUIsaUJBQWlCLFlBQVc7QUFBQyw0QkFBa0IsdUNBQXVDO0FBQUEsUUFBQztBQUFDLFlBQUcsbUJBQWlCLHFCQUFvQjtBQUFDLHVCQUFXLE1BQUksZ0JBQWdCLEtBQUs7QUFBQSxRQUFFLE9BQUs7QUFBQyx1QkFBVyxNQUFJLE1BQU07QUFBQSxRQUFPO0FBQUMsWUFBSSxTQUFPLFVBQVU7QUFBRSxZQUFJLE1BQUksUUFBUSxJQUFFLFNBQU8sQ0FBQztBQUFFLGlCQUFPO0FBQUUsZ0JBQVEsUUFBTSxDQUFDLElBQUU7QUFBTyxZQUFHLG1CQUFpQixxQkFBb0I7QUFBQyx1QkFBYSxPQUFNLE1BQUksR0FBRSxTQUFPLENBQUM7QUFBQSxRQUFDLE9BQUs7QUFBQyxjQUFHLHFCQUFvQjtBQUFDLHFCQUFRLElBQUUsR0FBRSxJQUFFLFFBQU8sRUFBRSxHQUFFO0FBQUMsa0JBQUksV0FBUyxNQUFNLFdBQVcsQ0FBQztBQUFFLGtCQUFHLFdBQVMsS0FBSTtBQUFDLHNCQUFNLEdBQUc7QUFBRSxrQ0FBa0Isd0RBQXdEO0FBQUEsY0FBQztBQUFDLHFCQUFPLE1BQUksSUFBRSxNQUFJLENBQUMsSUFBRTtBQUFBLFlBQVE7QUFBQSxVQUFDLE9BQUs7QUFBQyxxQkFBUSxJQUFFLEdBQUUsSUFBRSxRQUFPLEVBQUUsR0FBRTtBQUFDLHFCQUFPLE1BQUksSUFBRSxNQUFJLENBQUMsSUFBRSxNQUFNLENBQUM7QUFBQSxZQUFDO0FBQUEsVUFBQztBQUFBLFFBQUM7QUFBQyxZQUFHLGdCQUFjLE1BQUs7QUFBQyxzQkFBWSxLQUFLLE9BQU0sR0FBRztBQUFBLFFBQUM7QUFBQyxlQUFPO0FBQUEsTUFBRyxHQUFFLGtCQUFpQixHQUFFLHdCQUF1Qiw0QkFBMkIsb0JBQW1CLFNBQVMsS0FBSTtBQUFDLGNBQU0sR0FBRztBQUFBLE1BQUMsRUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsOEJBQThCLFNBQVEsVUFBUyxNQUFLO0FBQUMsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLFVBQUksY0FBYSxjQUFhLFNBQVEsZ0JBQWU7QUFBTSxVQUFHLGFBQVcsR0FBRTtBQUFDLHVCQUFhO0FBQWMsdUJBQWE7QUFBYyx5QkFBZTtBQUFpQixtQkFBUyxNQUFJO0FBQVMsZ0JBQU07QUFBQSxNQUFDLFdBQVMsYUFBVyxHQUFFO0FBQUMsdUJBQWE7QUFBYyx1QkFBYTtBQUFjLHlCQUFlO0FBQWlCLG1CQUFTLE1BQUk7QUFBUyxnQkFBTTtBQUFBLE1BQUM7QUFBQyxtQkFBYSxTQUFRLEVBQUMsTUFBVSxnQkFBZSxTQUFTLE9BQU07QUFBQyxZQUFJLFNBQU8sUUFBUSxVQUFRLENBQUM7QUFBRSxZQUFJLE9BQUssUUFBUTtBQUFFLFlBQUk7QUFBSSxZQUFJLGlCQUFlLFFBQU07QUFBRSxpQkFBUSxJQUFFLEdBQUUsS0FBRyxRQUFPLEVBQUUsR0FBRTtBQUFDLGNBQUksaUJBQWUsUUFBTSxJQUFFLElBQUU7QUFBUyxjQUFHLEtBQUcsVUFBUSxLQUFLLG1CQUFpQixLQUFLLEtBQUcsR0FBRTtBQUFDLGdCQUFJLGVBQWEsaUJBQWU7QUFBZSxnQkFBSSxnQkFBYyxhQUFhLGdCQUFlLFlBQVk7QUFBRSxnQkFBRyxRQUFNLFFBQVU7QUFBQyxvQkFBSTtBQUFBLFlBQWEsT0FBSztBQUFDLHFCQUFLLE9BQU8sYUFBYSxDQUFDO0FBQUUscUJBQUs7QUFBQSxZQUFhO0FBQUMsNkJBQWUsaUJBQWU7QUFBQSxVQUFRO0FBQUEsUUFBQztBQUFDLGNBQU0sS0FBSztBQUFFLGVBQU87QUFBQSxNQUFHLEdBQUUsY0FBYSxTQUFTLGFBQVksT0FBTTtBQUFDLFlBQUcsRUFBRSxPQUFPLFNBQU8sV0FBVTtBQUFDLDRCQUFrQiwrQ0FBNkMsSUFBSTtBQUFBLFFBQUM7QUFBQyxZQUFJLFNBQU8sZUFBZSxLQUFLO0FBQUUsWUFBSSxNQUFJLFFBQVEsSUFBRSxTQUFPLFFBQVE7QUFBRSxpQkFBTztBQUFFLGdCQUFRLFFBQU0sQ0FBQyxJQUFFLFVBQVE7QUFBTSxxQkFBYSxPQUFNLE1BQUksR0FBRSxTQUFPLFFBQVE7QUFBRSxZQUFHLGdCQUFjLE1BQUs7QUFBQyxzQkFBWSxLQUFLLE9BQU0sR0FBRztBQUFBLFFBQUM7QUFBQyxlQUFPO0FBQUEsTUFBRyxHQUFFLGtCQUFpQixHQUFFLHdCQUF1Qiw0QkFBMkIsb0JBQW1CLFNBQVMsS0FBSTtBQUFDLGNBQU0sR0FBRztBQUFBLE1BQUMsRUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsdUJBQXVCLFNBQVEsTUFBSztBQUFDLGFBQUssaUJBQWlCLElBQUk7QUFBRSxtQkFBYSxTQUFRLEVBQUMsUUFBTyxNQUFLLE1BQVUsa0JBQWlCLEdBQUUsZ0JBQWUsV0FBVTtBQUFDLGVBQU87QUFBQSxNQUFTLEdBQUUsY0FBYSxTQUFTLGFBQVksR0FBRTtBQUFDLGVBQU87QUFBQSxNQUFTLEVBQUMsQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLHNCQUFzQixTQUFRLFdBQVU7QUFBQyxVQUFJLE9BQUssZ0JBQWdCLE9BQU87QUFBRSxVQUFHLFdBQVksTUFBSztBQUFDLDBCQUFrQixZQUFVLHVCQUFxQixZQUFZLE9BQU8sQ0FBQztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBSTtBQUFDLGFBQVMsb0JBQW9CLFVBQVMsVUFBUztBQUFDLFVBQUksSUFBRSxJQUFJLE1BQU0sUUFBUTtBQUFFLGVBQVEsSUFBRSxHQUFFLElBQUUsVUFBUyxFQUFFLEdBQUU7QUFBQyxVQUFFLENBQUMsSUFBRSxzQkFBc0IsUUFBUSxZQUFVLEtBQUcsTUFBSSxDQUFDLEdBQUUsZUFBYSxDQUFDO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFDO0FBQUMsYUFBUyxhQUFhLFFBQU8sVUFBUyxVQUFTLE1BQUs7QUFBQyxlQUFPLE1BQU0sUUFBUSxNQUFNO0FBQUUsVUFBSSxRQUFNLG9CQUFvQixVQUFTLFFBQVE7QUFBRSxVQUFJLE9BQUssSUFBSSxNQUFNLFFBQVE7QUFBRSxlQUFRLElBQUUsR0FBRSxJQUFFLFVBQVMsRUFBRSxHQUFFO0FBQUMsWUFBSSxPQUFLLE1BQU0sQ0FBQztBQUFFLGFBQUssQ0FBQyxJQUFFLEtBQUssc0JBQXNCLEVBQUUsSUFBSTtBQUFFLGdCQUFNLEtBQUssZ0JBQWdCO0FBQUEsTUFBQztBQUFDLFVBQUksS0FBRyxPQUFPLE1BQU0sUUFBVSxJQUFJO0FBQUUsYUFBTyxNQUFNLFNBQVMsRUFBRTtBQUFBLElBQUM7QUFBQyxhQUFTLDRCQUE0QixnQkFBZTtBQUFDLFVBQUksY0FBWSxDQUFDO0FBQUUsYUFBTyxtQkFBaUIsQ0FBQyxJQUFFLE1BQU0sU0FBUyxXQUFXO0FBQUUsYUFBTztBQUFBLElBQVc7QUFBQyxRQUFJLGdCQUFjLENBQUM7QUFBRSxhQUFTLGtCQUFrQixTQUFRO0FBQUMsVUFBSSxTQUFPLGNBQWMsT0FBTztBQUFFLFVBQUcsV0FBUyxRQUFVO0FBQUMsZUFBTyxpQkFBaUIsT0FBTztBQUFBLE1BQUMsT0FBSztBQUFDLGVBQU87QUFBQSxNQUFNO0FBQUEsSUFBQztBQUFDLFFBQUksc0JBQW9CLENBQUM7QUFBRSxhQUFTLG9CQUFvQixRQUFPLFFBQU8sWUFBVyxnQkFBZSxNQUFLO0FBQUMsZUFBTyxvQkFBb0IsTUFBTTtBQUFFLGVBQU8sTUFBTSxRQUFRLE1BQU07QUFBRSxtQkFBVyxrQkFBa0IsVUFBVTtBQUFFLGFBQU8sT0FBTyxRQUFPLFlBQVcsNEJBQTRCLGNBQWMsR0FBRSxJQUFJO0FBQUEsSUFBQztBQUFDLGFBQVMsbUJBQWtCO0FBQUMsVUFBRyxPQUFPLGNBQVksVUFBUztBQUFDLGVBQU87QUFBQSxNQUFVO0FBQUMsZUFBUyxXQUFXLEtBQUk7QUFBQyxZQUFJLHFCQUFxQixJQUFFO0FBQUksWUFBSSxVQUFRLE9BQU8sdUJBQXFCLFlBQVUsSUFBSSxxQkFBcUIsS0FBRztBQUFJLFlBQUcsQ0FBQyxTQUFRO0FBQUMsaUJBQU8sSUFBSSxxQkFBcUI7QUFBQSxRQUFDO0FBQUMsZUFBTztBQUFBLE1BQU87QUFBQyxVQUFHLE9BQU8sdUJBQXFCLFVBQVM7QUFBQyxlQUFPO0FBQUEsTUFBbUI7QUFBQyxVQUFHLE9BQU8sVUFBUSxZQUFVLFdBQVcsTUFBTSxHQUFFO0FBQUMsOEJBQW9CO0FBQUEsTUFBTSxXQUFTLE9BQU8sUUFBTSxZQUFVLFdBQVcsSUFBSSxHQUFFO0FBQUMsOEJBQW9CO0FBQUEsTUFBSTtBQUFDLFVBQUcsT0FBTyx1QkFBcUIsVUFBUztBQUFDLGVBQU87QUFBQSxNQUFtQjtBQUFDLFlBQU0sTUFBTSw4QkFBOEI7QUFBQSxJQUFDO0FBQUMsYUFBUyxtQkFBbUIsTUFBSztBQUFDLFVBQUcsU0FBTyxHQUFFO0FBQUMsZUFBTyxNQUFNLFNBQVMsaUJBQWlCLENBQUM7QUFBQSxNQUFDLE9BQUs7QUFBQyxlQUFLLGtCQUFrQixJQUFJO0FBQUUsZUFBTyxNQUFNLFNBQVMsaUJBQWlCLEVBQUUsSUFBSSxDQUFDO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLHdCQUF3QixRQUFPO0FBQUMsVUFBSSxLQUFHLG9CQUFvQjtBQUFPLDBCQUFvQixLQUFLLE1BQU07QUFBRSxhQUFPO0FBQUEsSUFBRTtBQUFDLFFBQUksMEJBQXdCLENBQUM7QUFBRSxhQUFTLDBCQUEwQixVQUFTLFVBQVM7QUFBQyxVQUFJLFFBQU0sb0JBQW9CLFVBQVMsUUFBUTtBQUFFLFVBQUksVUFBUSxNQUFNLENBQUM7QUFBRSxVQUFJLGdCQUFjLFFBQVEsT0FBSyxPQUFLLE1BQU0sTUFBTSxDQUFDLEVBQUUsSUFBSSxTQUFTLEdBQUU7QUFBQyxlQUFPLEVBQUU7QUFBQSxNQUFJLENBQUMsRUFBRSxLQUFLLEdBQUcsSUFBRTtBQUFJLFVBQUksV0FBUyx3QkFBd0IsYUFBYTtBQUFFLFVBQUcsYUFBVyxRQUFVO0FBQUMsZUFBTztBQUFBLE1BQVE7QUFBQyxVQUFJLE9BQUssSUFBSSxNQUFNLFdBQVMsQ0FBQztBQUFFLFVBQUksa0JBQWdCLENBQUMsUUFBTyxNQUFLLGFBQVksU0FBTztBQUFDLFlBQUksU0FBTztBQUFFLGlCQUFRLElBQUUsR0FBRSxJQUFFLFdBQVMsR0FBRSxFQUFFLEdBQUU7QUFBQyxlQUFLLENBQUMsSUFBRSxNQUFNLElBQUUsQ0FBQyxFQUFFLHNCQUFzQixFQUFFLE9BQUssTUFBTTtBQUFFLG9CQUFRLE1BQU0sSUFBRSxDQUFDLEVBQUUsZ0JBQWdCO0FBQUEsUUFBQztBQUFDLFlBQUksS0FBRyxPQUFPLElBQUksRUFBRSxNQUFNLFFBQU8sSUFBSTtBQUFFLGlCQUFRLElBQUUsR0FBRSxJQUFFLFdBQVMsR0FBRSxFQUFFLEdBQUU7QUFBQyxjQUFHLE1BQU0sSUFBRSxDQUFDLEVBQUUsY0FBYTtBQUFDLGtCQUFNLElBQUUsQ0FBQyxFQUFFLGFBQWEsS0FBSyxDQUFDLENBQUM7QUFBQSxVQUFDO0FBQUEsUUFBQztBQUFDLFlBQUcsQ0FBQyxRQUFRLFFBQU87QUFBQyxpQkFBTyxRQUFRLFlBQVksRUFBRSxhQUFZLEVBQUU7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFFLGlCQUFTLHdCQUF3QixlQUFlO0FBQUUsOEJBQXdCLGFBQWEsSUFBRTtBQUFTLGFBQU87QUFBQSxJQUFRO0FBQUMsYUFBUyxlQUFlLFFBQU87QUFBQyxVQUFHLFNBQU8sR0FBRTtBQUFDLDJCQUFtQixNQUFNLEVBQUUsWUFBVTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxvQkFBb0IsR0FBRTtBQUFDLGFBQU8sTUFBTSxTQUFTLGtCQUFrQixDQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxxQkFBb0I7QUFBQyxhQUFPLE1BQU0sU0FBUyxDQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyx3QkFBd0IsUUFBTztBQUFDLFVBQUksY0FBWSxNQUFNLFFBQVEsTUFBTTtBQUFFLHFCQUFlLFdBQVc7QUFBRSxxQkFBZSxNQUFNO0FBQUEsSUFBQztBQUFDLGFBQVMscUJBQXFCLFFBQU8sS0FBSSxPQUFNO0FBQUMsZUFBTyxNQUFNLFFBQVEsTUFBTTtBQUFFLFlBQUksTUFBTSxRQUFRLEdBQUc7QUFBRSxjQUFNLE1BQU0sUUFBUSxLQUFLO0FBQUUsYUFBTyxHQUFHLElBQUU7QUFBQSxJQUFLO0FBQUMsYUFBUyxtQkFBbUIsTUFBSyxNQUFLO0FBQUMsYUFBSyxzQkFBc0IsTUFBSyxtQkFBbUI7QUFBRSxVQUFJLElBQUUsS0FBSyxzQkFBc0IsRUFBRSxJQUFJO0FBQUUsYUFBTyxNQUFNLFNBQVMsQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLFNBQVE7QUFBQyxZQUFNLEVBQUU7QUFBQSxJQUFDO0FBQUMsYUFBUyx1QkFBdUIsTUFBSyxLQUFJLEtBQUk7QUFBQyxhQUFPLFdBQVcsU0FBTyxHQUFFLFFBQU0sR0FBRSxNQUFJLFFBQU0sQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLDJCQUEwQjtBQUFDLGFBQU87QUFBQSxJQUFVO0FBQUMsYUFBUywwQkFBMEIsTUFBSztBQUFDLFVBQUc7QUFBQyxtQkFBVyxLQUFLLE9BQUssT0FBTyxhQUFXLFVBQVEsRUFBRTtBQUFFLG1DQUEyQixXQUFXLE1BQU07QUFBRSxlQUFPO0FBQUEsTUFBQyxTQUFPLEdBQUU7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsd0JBQXdCLGVBQWM7QUFBQyxVQUFJLFVBQVEsT0FBTztBQUFPLHNCQUFjLGtCQUFnQjtBQUFFLFVBQUksY0FBWSx5QkFBeUI7QUFBRSxVQUFHLGdCQUFjLGFBQVk7QUFBQyxlQUFPO0FBQUEsTUFBSztBQUFDLFVBQUksVUFBUSxDQUFDLEdBQUUsYUFBVyxLQUFHLFdBQVMsSUFBRSxZQUFVO0FBQVMsZUFBUSxVQUFRLEdBQUUsV0FBUyxHQUFFLFdBQVMsR0FBRTtBQUFDLFlBQUksb0JBQWtCLFdBQVMsSUFBRSxNQUFHO0FBQVMsNEJBQWtCLEtBQUssSUFBSSxtQkFBa0IsZ0JBQWMsU0FBUztBQUFFLFlBQUksVUFBUSxLQUFLLElBQUksYUFBWSxRQUFRLEtBQUssSUFBSSxlQUFjLGlCQUFpQixHQUFFLEtBQUssQ0FBQztBQUFFLFlBQUksY0FBWSwwQkFBMEIsT0FBTztBQUFFLFlBQUcsYUFBWTtBQUFDLGlCQUFPO0FBQUEsUUFBSTtBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBSztBQUFDLDBCQUFzQjtBQUFFLG1CQUFhUixRQUFPLGNBQWMsSUFBRSxZQUFZLE9BQU0sY0FBYztBQUFFLG9CQUFjQSxRQUFPLGVBQWUsSUFBRSxZQUFZLE9BQU0sZUFBZTtBQUFFLHFCQUFpQjtBQUFFLGdCQUFZO0FBQUUsMkJBQXVCO0FBQUUsdUJBQWlCQSxRQUFPLGtCQUFrQixJQUFFLFlBQVksT0FBTSxrQkFBa0I7QUFBRSxlQUFXO0FBQUUsUUFBSSxnQkFBYyxFQUFDLEtBQUksMEJBQXlCLEtBQUksd0JBQXVCLEtBQUkseUJBQXdCLEtBQUksa0NBQWlDLEtBQUkseUJBQXdCLEtBQUkseUJBQXdCLEtBQUksNEJBQTJCLEtBQUksMkJBQTBCLEtBQUksK0JBQThCLEtBQUksNkJBQTRCLEtBQUksOEJBQTZCLEtBQUksK0JBQThCLEtBQUksd0JBQXVCLEtBQUksY0FBYSxLQUFJLHFCQUFvQixLQUFJLGdCQUFlLEtBQUksb0JBQW1CLEtBQUksMkJBQTBCLEtBQUksZ0JBQWUsS0FBSSxxQkFBb0IsS0FBSSxvQkFBbUIsS0FBSSx5QkFBd0IsS0FBSSxzQkFBcUIsS0FBSSxvQkFBbUIsS0FBSSxRQUFPLEtBQUksd0JBQXVCLEtBQUksd0JBQXVCO0FBQUUsUUFBSSxNQUFJLFdBQVc7QUFBRSxRQUFJLHFCQUFtQkEsUUFBTyxvQkFBb0IsSUFBRSxXQUFVO0FBQUMsY0FBTyxxQkFBbUJBLFFBQU8sb0JBQW9CLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLFVBQVFBLFFBQU8sU0FBUyxJQUFFLFdBQVU7QUFBQyxjQUFPLFVBQVFBLFFBQU8sU0FBUyxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxRQUFNQSxRQUFPLE9BQU8sSUFBRSxXQUFVO0FBQUMsY0FBTyxRQUFNQSxRQUFPLE9BQU8sSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksa0JBQWdCQSxRQUFPLGlCQUFpQixJQUFFLFdBQVU7QUFBQyxjQUFPLGtCQUFnQkEsUUFBTyxpQkFBaUIsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksWUFBVUEsUUFBTyxXQUFXLElBQUUsV0FBVTtBQUFDLGNBQU8sWUFBVUEsUUFBTyxXQUFXLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLFdBQVNBLFFBQU8sVUFBVSxJQUFFLFdBQVU7QUFBQyxjQUFPLFdBQVNBLFFBQU8sVUFBVSxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxXQUFTQSxRQUFPLFVBQVUsSUFBRSxXQUFVO0FBQUMsY0FBTyxXQUFTQSxRQUFPLFVBQVUsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksWUFBVUEsUUFBTyxXQUFXLElBQUUsV0FBVTtBQUFDLGNBQU8sWUFBVUEsUUFBTyxXQUFXLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLGVBQWFBLFFBQU8sY0FBYyxJQUFFLFdBQVU7QUFBQyxjQUFPLGVBQWFBLFFBQU8sY0FBYyxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxZQUFVQSxRQUFPLFdBQVcsSUFBRSxXQUFVO0FBQUMsY0FBTyxZQUFVQSxRQUFPLFdBQVcsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksY0FBWUEsUUFBTyxhQUFhLElBQUUsV0FBVTtBQUFDLGNBQU8sY0FBWUEsUUFBTyxhQUFhLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLFlBQVVBLFFBQU8sV0FBVyxJQUFFLFdBQVU7QUFBQyxjQUFPLFlBQVVBLFFBQU8sV0FBVyxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxhQUFXQSxRQUFPLFlBQVksSUFBRSxXQUFVO0FBQUMsY0FBTyxhQUFXQSxRQUFPLFlBQVksSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksa0JBQWdCQSxRQUFPLGlCQUFpQixJQUFFLFdBQVU7QUFBQyxjQUFPLGtCQUFnQkEsUUFBTyxpQkFBaUIsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksZ0JBQWNBLFFBQU8sZUFBZSxJQUFFLFdBQVU7QUFBQyxjQUFPLGdCQUFjQSxRQUFPLGVBQWUsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksV0FBU0EsUUFBTyxVQUFVLElBQUUsV0FBVTtBQUFDLGNBQU8sV0FBU0EsUUFBTyxVQUFVLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLGlCQUFlQSxRQUFPLGdCQUFnQixJQUFFLFdBQVU7QUFBQyxjQUFPLGlCQUFlQSxRQUFPLGdCQUFnQixJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxZQUFVQSxRQUFPLFdBQVcsSUFBRSxXQUFVO0FBQUMsY0FBTyxZQUFVQSxRQUFPLFdBQVcsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksa0JBQWdCQSxRQUFPLGlCQUFpQixJQUFFLFdBQVU7QUFBQyxjQUFPLGtCQUFnQkEsUUFBTyxpQkFBaUIsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksaUJBQWVBLFFBQU8sZ0JBQWdCLElBQUUsV0FBVTtBQUFDLGNBQU8saUJBQWVBLFFBQU8sZ0JBQWdCLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLDhDQUE0Q0EsUUFBTyw2Q0FBNkMsSUFBRSxXQUFVO0FBQUMsY0FBTyw4Q0FBNENBLFFBQU8sNkNBQTZDLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJO0FBQVUsNEJBQXNCLFNBQVMsWUFBVztBQUFDLFVBQUcsQ0FBQyxVQUFVLEtBQUk7QUFBRSxVQUFHLENBQUMsVUFBVSx5QkFBc0I7QUFBQSxJQUFTO0FBQUUsYUFBUyxJQUFJLE1BQUs7QUFBQyxhQUFLLFFBQU07QUFBVyxVQUFHLGtCQUFnQixHQUFFO0FBQUM7QUFBQSxNQUFNO0FBQUMsYUFBTztBQUFFLFVBQUcsa0JBQWdCLEdBQUU7QUFBQztBQUFBLE1BQU07QUFBQyxlQUFTLFFBQU87QUFBQyxZQUFHLFVBQVU7QUFBTyxvQkFBVTtBQUFLLFFBQUFBLFFBQU8sV0FBVyxJQUFFO0FBQUssWUFBRyxNQUFNO0FBQU8sb0JBQVk7QUFBRSw0QkFBb0JBLE9BQU07QUFBRSxnQkFBUTtBQUFBLE1BQUM7QUFBQztBQUFDLGNBQU07QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLElBQUFBLFFBQU8sS0FBSyxJQUFFO0FBQUksUUFBSTtBQUd2OWxELFdBQU9BLFFBQU87QUFBQSxFQUNoQjtBQUVBLEdBQUc7QUFDSCxJQUFPLGlCQUFROzs7QURWZixTQUF5QixNQUFrQixnQkFBQVMscUJBQW9COzs7QUU4QnhELElBQU0sZUFBTixjQUEyQixNQUFNO0FBQUEsRUFDcEIsT0FBTztBQUFBO0FBQUEsRUFFaEI7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUVULFlBQVksT0FBbUIsT0FBaUI7QUFDOUMsVUFBTSxNQUFNLFNBQVMsVUFBVSxTQUFZLFNBQVksRUFBRSxNQUFNLENBQUM7QUFDaEUsU0FBSyxPQUFPLE1BQU07QUFDbEIsU0FBSyxRQUFRLE1BQU0sU0FBUztBQUM1QixTQUFLLE1BQU0sTUFBTSxPQUFPO0FBQ3hCLFNBQUssV0FBVyxNQUFNLFlBQVk7QUFBQSxFQUNwQztBQUNGO0FBTU8sU0FBUyxRQUNkLE1BQ0EsT0FDQSxNQUNBLE1BQU0sSUFDTixXQUFXLElBQ1gsT0FDYztBQUNkLFFBQU0sVUFBVSxDQUFDLE9BQU8sT0FBTyxHQUFHLElBQUksWUFBWSxZQUFZLFFBQVEsRUFBRSxFQUFFLE9BQU8sT0FBTyxFQUFFLEtBQUssSUFBSTtBQUNuRyxRQUFNLFVBQVUsR0FBRyxLQUFLLE9BQU8sQ0FBQyxFQUFFLFlBQVksQ0FBQyxHQUFHLEtBQUssTUFBTSxDQUFDLENBQUMsR0FBRyxXQUFXLEtBQUssT0FBTyxFQUFFO0FBQzNGLFNBQU8sSUFBSSxhQUFhLEVBQUUsTUFBTSxTQUFTLE9BQU8sS0FBSyxTQUFTLEdBQUcsS0FBSztBQUN4RTtBQU1PLFNBQVMsY0FBYyxPQUFtQixRQUFRLE1BQU0sU0FBUyxJQUFrQjtBQUN4RixTQUFPLFFBQVEsTUFBTSxNQUFNLE9BQU8sUUFBUSxHQUFHLE1BQU0sT0FBTyxLQUFLLEtBQUssTUFBTSxNQUFNLFNBQVMsTUFBTSxLQUFLLE1BQU0sUUFBUTtBQUNwSDs7O0FDdkVPLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUDtBQUFBO0FBQUEsRUFFVDtBQUFBLEVBRUEsWUFBWSxRQUE0QjtBQUN0QyxTQUFLLFVBQVU7QUFDZixTQUFLLFFBQVEsSUFBSSxhQUFhLE9BQU8sTUFBTTtBQUFBLEVBQzdDO0FBQUE7QUFBQSxFQUdBLFVBQXdCO0FBQ3RCLFFBQUksS0FBSyxNQUFNLFdBQVcsRUFBRyxNQUFLLFFBQVEsSUFBSSxhQUFhLEtBQUssUUFBUSxNQUFNO0FBQzlFLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxTQUFpQixPQUF5QjtBQUM5QyxRQUFJLFdBQVcsS0FBSyxRQUFRLFFBQVEsU0FBUyxNQUFNLE1BQU0sRUFBRSxJQUFJLEtBQUs7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHQSxLQUFLLFNBQWlCLE1BQXVDO0FBQzNELFdBQU8sSUFBSSxXQUFXLEtBQUssUUFBUSxRQUFRLFNBQVMsSUFBSSxFQUFFLE1BQU07QUFBQSxFQUNsRTtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLFFBQVEsT0FBTztBQUFBLEVBQzdCO0FBQ0Y7OztBQzBMTyxTQUFTLE9BQU8sT0FBd0I7QUFDN0MsU0FBTyxpQkFBaUIsUUFBUSxNQUFNLFVBQVUsT0FBTyxLQUFLO0FBQzlEOzs7QUN6Tk8sSUFBTSxTQUFOLE1BQU0sUUFBTztBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDVCxVQUFVLEVBQUUsU0FBUyxHQUFHLFNBQVMsRUFBRTtBQUFBO0FBQUEsRUFFbkM7QUFBQSxFQUNBLFVBQVU7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTVYsYUFBYSxLQUFLQyxXQUE4QixPQUFtQixTQUFrQztBQUNuRyxVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksTUFBTSxZQUFZQSxTQUFRO0FBQ3JELFdBQU8sSUFBSSxRQUFPLFFBQVEsUUFBUSxPQUFPLE9BQU87QUFBQSxFQUNsRDtBQUFBLEVBRVEsWUFBWSxRQUFzQixRQUE0QixPQUFtQixTQUFpQjtBQUN4RyxTQUFLLFVBQVU7QUFDZixTQUFLLFFBQVEsSUFBSSxLQUFLLE1BQU07QUFDNUIsU0FBSyxXQUFXLEtBQUssT0FBTyxNQUFNO0FBQ2hDLFlBQU0sVUFBVSxLQUFLLFVBQVUsTUFBTSxRQUFRLGdCQUFnQjtBQUM3RCxXQUFLLE1BQU0sTUFBTSxTQUFTLEtBQUs7QUFDL0IsWUFBTSxTQUFTLE9BQU8sS0FBSyxTQUFTLE1BQU0sUUFBUSxPQUFPO0FBQ3pELGFBQU8sU0FBUyxPQUFPO0FBQ3ZCLFVBQUksV0FBVyxPQUFRLE9BQU0sY0FBYyxPQUFPLEtBQUs7QUFDdkQsYUFBTyxPQUFPO0FBQUEsSUFDaEIsQ0FBQztBQUNELFNBQUssVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLLFNBQVMsT0FBTyxDQUFDO0FBQ3ZELFNBQUssY0FBYyxLQUFLLE9BQU8sTUFBTSxLQUFLLE1BQU0sS0FBSyxTQUFTLFNBQVMsQ0FBQyxDQUFDO0FBQ3pFLFNBQUssUUFBUSxLQUFLLE9BQU8sTUFBTSxPQUFPLFVBQVUsS0FBSyxPQUFPLE1BQU0sQ0FBQyxJQUFJO0FBQ3ZFLFNBQUssU0FBUyxLQUFLLE9BQU8sTUFBTSxPQUFPLFdBQVcsS0FBSyxPQUFPLE1BQU0sQ0FBQyxJQUFJO0FBQUEsRUFDM0U7QUFBQTtBQUFBLEVBR0EsVUFBd0I7QUFDdEIsV0FBTyxLQUFLLE1BQU0sUUFBUTtBQUFBLEVBQzVCO0FBQUE7QUFBQSxFQUdBLFdBQVcsUUFBc0I7QUFDL0IsUUFBSSxLQUFLLFVBQVUsT0FBVyxPQUFNLEtBQUssU0FBUyxLQUFLLEtBQUs7QUFDNUQsUUFBSTtBQUNKLFFBQUk7QUFFRixlQUFTLEtBQUssUUFBUSxnQkFBZ0IsS0FBSyxTQUFTLE1BQU07QUFBQSxJQUM1RCxTQUFTLE9BQU87QUFDZCxZQUFNLEtBQUssU0FBUyxLQUFLO0FBQUEsSUFDM0I7QUFDQSxRQUFJLFdBQVcsRUFBRyxPQUFNLEtBQUssV0FBVyxDQUFDLFVBQVUsTUFBTSxRQUFRLFlBQVksRUFBRSxDQUFDO0FBQUEsRUFDbEY7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBTUEsUUFDRSxRQUNBLElBQ0EsTUFDQSxXQUNBLGNBQ0EsS0FDQSxPQUNNO0FBQ04sVUFBTSxTQUFTLEtBQUs7QUFBQSxNQUFPLE1BQ3pCLEtBQUssUUFBUSxZQUFZLEtBQUssU0FBUyxRQUFRLEtBQUssR0FBRyxNQUFNLFdBQVcsY0FBYyxNQUFNLENBQUM7QUFBQSxJQUMvRjtBQUNBLFFBQUksV0FBVyxFQUFHO0FBQ2xCLFVBQU0sS0FBSyxXQUFXLENBQUMsVUFBVSxNQUFNLFFBQVEsY0FBYyxDQUFDLEdBQUcsUUFBUSxPQUFPLE9BQU8sR0FBRyxJQUFJLEtBQUssRUFBRSxDQUFDO0FBQUEsRUFDeEc7QUFBQTtBQUFBLEVBR0EsUUFBUSxTQUF5QjtBQUMvQixRQUFJLFVBQVUsS0FBSyxRQUFRLFNBQVM7QUFDbEMsV0FBSyxPQUFPLE1BQU0sS0FBSyxRQUFRLFNBQVMsS0FBSyxRQUFRLE9BQU8sQ0FBQztBQUM3RCxXQUFLLFVBQVUsRUFBRSxTQUFTLEdBQUcsU0FBUyxFQUFFO0FBQ3hDLFdBQUssVUFBVSxFQUFFLFNBQVMsS0FBSyxPQUFPLE1BQU0sS0FBSyxVQUFVLFVBQVUsR0FBRyxXQUFXLENBQUMsR0FBRyxRQUFRO0FBQUEsSUFDakc7QUFDQSxXQUFPLEtBQUssUUFBUSxVQUFVO0FBQUEsRUFDaEM7QUFBQTtBQUFBLEVBR0EsV0FBaUI7QUFDZixVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxTQUFTLFNBQVMsQ0FBQztBQUN4RCxRQUFJLE1BQU8sT0FBTSxjQUFjLEtBQUs7QUFBQSxFQUN0QztBQUFBO0FBQUEsRUFHQSxLQUFLLFNBQTBDO0FBQzdDLFVBQU1DLFNBQVEsS0FBSyxPQUFPLE1BQU0sS0FBSyxTQUFTLEtBQUssT0FBTyxDQUFDO0FBQzNELFFBQUksV0FBV0EsT0FBTyxPQUFNLGNBQWNBLE9BQU0sS0FBSztBQUNyRCxXQUFPLEtBQUssTUFBTSxLQUFLQSxPQUFNLFNBQVNBLE9BQU0sSUFBSTtBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixRQUFJLEtBQUssUUFBUztBQUNsQixTQUFLLFVBQVU7QUFDZixRQUFJLEtBQUssVUFBVSxPQUFXLE1BQUssT0FBTyxNQUFNLEtBQUssU0FBUyxPQUFPLENBQUM7QUFBQSxFQUN4RTtBQUFBLEVBRUEsVUFBVSxNQUFjLE1BQXNCO0FBRTVDLFVBQU0sVUFBVSxPQUFPLEtBQUssS0FBSyxLQUFLLFFBQVEsVUFBVSxJQUFJLE1BQU0sSUFBSTtBQUN0RSxRQUFJLFlBQVksRUFBRyxPQUFNLFFBQVEsaUJBQWlCLE1BQU0sMEJBQTBCLElBQUksSUFBSSxHQUFHLElBQUksUUFBUTtBQUN6RyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxXQUFXLFFBQWlEO0FBQzFELFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLFFBQVEsVUFBVSxDQUFDO0FBQ3hELFdBQU8sY0FBYyxPQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQVUsTUFBa0I7QUFDMUIsUUFBSSxLQUFLLFVBQVUsT0FBVyxPQUFNLEtBQUssU0FBUyxLQUFLLEtBQUs7QUFDNUQsUUFBSTtBQUNGLGFBQU8sS0FBSztBQUFBLElBQ2QsU0FBUyxPQUFPO0FBQ2QsWUFBTSxpQkFBaUIsZUFBZSxRQUFRLEtBQUssU0FBUyxLQUFLO0FBQUEsSUFDbkU7QUFBQSxFQUNGO0FBQUEsRUFFQSxTQUFTLE9BQThCO0FBQ3JDLFNBQUssVUFBVTtBQUNmLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLE9BQU8sS0FBSyxLQUFLO0FBQUEsTUFDakI7QUFBQSxNQUNBLEtBQUs7QUFBQSxJQUNQO0FBQUEsRUFDRjtBQUNGO0FBRUEsZUFBZSxZQUNiRCxXQUMrRDtBQUMvRCxNQUFJO0FBQ0osTUFBSTtBQUNGLFVBQU0sU0FBUyxNQUFNLElBQUksUUFBc0IsQ0FBQyxTQUFTLFdBQVc7QUFDbEUscUJBQWE7QUFBQTtBQUFBLFFBRVgsZ0JBQWdCLFNBQVMsTUFBTTtBQUM3QixzQkFBWSxZQUFZQSxXQUFVLE9BQU8sRUFDdEMsS0FBSyxDQUFDLGFBQWE7QUFFbEIscUJBQVMsT0FBTyxPQUFPLFNBQVMsT0FBTyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixZQUFZLE1BQU07QUFDNUYsaUJBQUssVUFBVUEsU0FBUTtBQUFBLFVBQ3pCLENBQUMsRUFDQSxNQUFNLE1BQU07QUFDZixpQkFBTyxDQUFDO0FBQUEsUUFDVjtBQUFBLE1BQ0YsQ0FBQyxFQUFFLEtBQUssU0FBUyxNQUFNO0FBQUEsSUFDekIsQ0FBQztBQUNELFFBQUksT0FBUSxRQUFPLEVBQUUsUUFBUSxPQUFPO0FBQUEsRUFDdEMsU0FBUyxPQUFPO0FBQ2QsVUFBTSxRQUFRLFFBQVEsUUFBUSxtQ0FBbUMsT0FBTyxLQUFLLEdBQUcsOEJBQThCLEtBQUs7QUFBQSxFQUNySDtBQUNBLFFBQU0sUUFBUSxRQUFRLFFBQVEsMEJBQTBCLDJCQUEyQiw0QkFBNEI7QUFDakg7OztBQ2hMQSxTQUFTLFlBQVk7QUFHckIsSUFBTSxTQUFTLEtBQUssUUFBUSxJQUFJLEdBQUcsMkJBQTJCO0FBdUJ2RCxJQUFNLFlBQVksQ0FBQyxNQUFjLFVBQVUsU0FBUyxPQUFPLGdCQUF3QixLQUFLLFFBQVEsU0FBUyxNQUFNLElBQUk7OztBQzVCMUgsT0FBTyxZQUFZO0FBWVosU0FBUyxRQUFRLE1BQXFCLE1BQWlCLFFBQWUsQ0FBQyxHQUFTO0FBQ3JGLFNBQU8sT0FBTyxNQUFNLENBQUMsVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDekQ7QUFHQSxlQUFzQixhQUFhLFNBQTJCLE1BQWlCLFFBQWUsQ0FBQyxHQUFrQjtBQUMvRyxRQUFNLE9BQU8sUUFBUSxTQUFTLENBQUMsVUFBVSxLQUFLLE9BQU8sTUFBTSxLQUFLLENBQUM7QUFDbkU7QUFFQSxTQUFTLEtBQUssT0FBZ0IsTUFBaUIsT0FBb0I7QUFDakUsTUFBSSxDQUFDLGVBQWUsS0FBSyxFQUFHLE9BQU07QUFDbEMsU0FBTyxNQUFNLE1BQU0sTUFBTSxNQUFNLE1BQU0sT0FBTztBQUM1QyxTQUFPLE1BQU0sTUFBTSxTQUFTLG1CQUFtQixZQUFZO0FBQzNELE1BQUksTUFBTSxJQUFLLFFBQU8sR0FBRyxNQUFNLFFBQVEsU0FBUyxNQUFNLEdBQUcsR0FBRyw4QkFBOEI7QUFDMUYsTUFBSSxNQUFNLFNBQVUsUUFBTyxHQUFHLE1BQU0sUUFBUSxTQUFTLE1BQU0sUUFBUSxHQUFHLG9DQUFvQztBQUMxRyxhQUFXLENBQUMsT0FBTyxNQUFNLEtBQUssT0FBTyxRQUFRLEtBQUssR0FBRztBQUNuRCxVQUFNRSxRQUFPLE1BQU0sS0FBb0I7QUFDdkMsVUFBTSxRQUFRLE9BQU8sV0FBVyxXQUFXQSxNQUFLLFNBQVMsTUFBTSxJQUFJLE9BQU8sS0FBS0EsS0FBSTtBQUNuRixXQUFPLEdBQUcsT0FBTyxHQUFHLEtBQUssU0FBUyxLQUFLLFVBQVVBLEtBQUksQ0FBQyxTQUFTLE1BQU0sRUFBRTtBQUFBLEVBQ3pFO0FBQ0EsU0FBTztBQUNUO0FBR0EsU0FBUyxlQUFlLE9BQXVDO0FBQzdELFNBQU8saUJBQWlCLFNBQVMsTUFBTSxTQUFTO0FBQ2xEOzs7QVA1QkEsSUFBTSxPQUFPLE1BQU0sU0FBUyxVQUFVLDhCQUE4QixTQUFTLFlBQVksR0FBRyxNQUFNO0FBQ2xHLElBQU0sV0FBVyxNQUFNLFlBQVksUUFBUSxNQUFNLFNBQVMsa0JBQWtCLENBQUM7QUFDN0UsSUFBTSxPQUFPLENBQUNDLFdBQWtCLElBQUksWUFBWSxFQUFFLE9BQU9BLE1BQUs7QUFDOUQsSUFBTSxjQUFjLENBQUMsTUFBdUIsT0FBZTtBQUN6RCxRQUFNLFVBQVUsS0FBSyxRQUFRLE1BQU0sRUFBRTtBQUNyQyxFQUFBQyxRQUFPLFNBQVMsU0FBUyxNQUFNLDZCQUE2QjtBQUM1RCxTQUFPLEtBQUssS0FBSyxPQUFPLENBQUM7QUFDM0I7QUFFQSxJQUFJO0FBQ0osSUFBSTtBQUNKLE9BQU8sWUFBWTtBQUNqQixVQUFRLE1BQU0sS0FBSyxLQUFLLElBQUksQ0FBQztBQUM3QixVQUFRLE1BQU0sS0FBSztBQUNyQixDQUFDO0FBQ0QsTUFBTSxNQUFNLE1BQU0sUUFBUSxDQUFDO0FBRzNCLFNBQVMsVUFBVSxNQUFjLElBQXFDO0FBQ3BFLFFBQU0sS0FBSyxPQUFPLEtBQUssS0FBSyxFQUFFLFFBQVEsSUFBSTtBQUMxQyxFQUFBQSxRQUFPLEdBQUcsTUFBTSxLQUFLLEtBQUssV0FBVyxHQUFHLE1BQU07QUFDOUMsUUFBTSxPQUFPLE1BQU0sTUFBTTtBQUN6QixPQUFLLElBQUksS0FBSyxFQUFFLEdBQUcsRUFBRTtBQUNyQixTQUFPO0FBQ1Q7QUFHQSxTQUFTLGVBQWUsTUFBdUM7QUFDN0QsUUFBTSxRQUFRO0FBQ2QsUUFBTSxPQUFPLE9BQU8sSUFBSSxTQUFTLE1BQU0sTUFBTSxFQUFFLGFBQWEsR0FBRyxJQUFJLENBQUM7QUFDcEUsUUFBTSxTQUFTLEtBQUssTUFBTSxJQUFJLFlBQVksRUFBRSxPQUFPLE1BQU0sU0FBUyxHQUFHLElBQUksSUFBSSxDQUFDLENBQUM7QUFDL0UsUUFBTSxPQUFPLE1BQU0sTUFBTTtBQUN6QixRQUFNLE9BQU8sSUFBSSxPQUFPLE9BQU8sSUFBSSxFQUFFLGFBQWEsQ0FBQyxJQUFJO0FBQ3ZELE9BQUssSUFBSSxJQUFLLEtBQUssSUFBSSxJQUFlO0FBQ3RDLFNBQU87QUFDVDtBQUVBLElBQU0sUUFBMEM7QUFBQSxFQUM5QyxXQUFXLE1BQU0sYUFBYSxLQUFLLEtBQUssS0FBSyxNQUFNLEdBQUcsR0FBSSxDQUFDLENBQUMsR0FBRyxhQUFhLEVBQUUsT0FBTyxhQUFhLFVBQVUsYUFBYSxDQUFDO0FBQUEsRUFDMUgsV0FBVyxNQUFNLGFBQWEsWUFBWSxjQUFjLFlBQVksR0FBRyxhQUFhLEVBQUUsT0FBTyxRQUFRLEtBQUssSUFBSSxDQUFDO0FBQUEsRUFDL0csZUFBZSxNQUNiLGFBQWEsWUFBWSwrQkFBK0Isc0JBQXNCLEdBQUcsaUJBQWlCLEVBQUUsT0FBTyxZQUFZLEtBQUssTUFBTSxDQUFDO0FBQUEsRUFDckksYUFBYSxNQUFNLGFBQWEsWUFBWSxZQUFZLFVBQVUsR0FBRyxlQUFlLEVBQUUsT0FBTyxRQUFRLEtBQUssU0FBUyxDQUFDO0FBQUEsRUFDcEgsZ0JBQWdCLE1BQU0sYUFBYSxLQUFLLEtBQUssT0FBTyxDQUFDLEdBQUcsa0JBQWtCLEVBQUUsU0FBUyxjQUFjLFVBQVUsZUFBZSxDQUFDO0FBQUEsRUFDN0gsZ0JBQWdCLE1BQ2QsYUFBYSxLQUFLLFVBQVUsc0JBQXNCLG9CQUFvQixDQUFDLEdBQUcsa0JBQWtCLEVBQUUsS0FBSyxLQUFLLFVBQVUsSUFBSSxDQUFDO0FBQUEsRUFDekgsV0FBVyxNQUFNLGFBQWEsS0FBSyxLQUFLLElBQUksR0FBRyxFQUFFLFVBQVUsSUFBSSxDQUFDLEdBQUcsYUFBYSxFQUFFLFNBQVMsWUFBWSxVQUFVLFlBQVksQ0FBQztBQUFBLEVBQzlILGVBQWUsWUFBWTtBQUN6QixVQUFNLFNBQVMsTUFBTSxPQUFPLEtBQUssVUFBVSxLQUFLLElBQUksR0FBRyxFQUFFO0FBQ3pELGVBQVcsV0FBVyxDQUFDLEtBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxLQUFLLEVBQUUsR0FBRztBQUN2RCxjQUFRLE1BQU0sT0FBTyxRQUFRLE9BQU8sR0FBRyxpQkFBaUIsRUFBRSxPQUFPLGFBQWEsS0FBSyxHQUFHLFVBQVUsQ0FBQyxTQUFTLENBQUM7QUFBQSxJQUM3RztBQUNBLFdBQU8sUUFBUSxFQUFFLEtBQUssR0FBRyxPQUFPLE9BQU8sT0FBTyxRQUFRLENBQUM7QUFDdkQsV0FBTyxXQUFXLENBQUM7QUFBQSxFQUNyQjtBQUFBLEVBQ0EsaUJBQWlCLE1BQU0sYUFBYSxLQUFLLGVBQWUsYUFBYSxDQUFDLEdBQUcsbUJBQW1CLEVBQUUsU0FBUywyQkFBMkIsQ0FBQztBQUFBLEVBQ25JLGlCQUFpQixZQUFZO0FBQzNCLFVBQU0sVUFBVSxlQUFlLFlBQVk7QUFDM0MsVUFBTSxRQUFRLE1BQU0sS0FBSyxPQUFPLEVBQUUsS0FBSyxNQUFNQSxRQUFPLEtBQUssR0FBRyxDQUFDQyxXQUF3QkEsTUFBSztBQUMxRixZQUFRLElBQUksS0FBSyxNQUFNLEdBQUcsR0FBRyxPQUFPLEtBQUssT0FBTyxFQUFFLFFBQVEsTUFBTSxRQUFRLENBQUM7QUFDekUsVUFBTSxhQUFhLEtBQUssT0FBTyxHQUFHLG1CQUFtQixFQUFFLE9BQU8sU0FBUyxDQUFDO0FBQUEsRUFDMUU7QUFBQSxFQUNBLGtCQUFrQixNQUFNLFFBQVEsTUFBTSxNQUFNLFFBQVEsQ0FBc0IsR0FBRyxvQkFBb0IsRUFBRSxPQUFPLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBQSxFQUN6SCxlQUFlLE1BQU0sUUFBUSxNQUFNLE1BQU0sUUFBUSxFQUFFLElBQUksSUFBSSxDQUFDLEdBQUcsaUJBQWlCLEVBQUUsT0FBTyxNQUFNLEtBQUssT0FBTyxVQUFVLFdBQVcsQ0FBQztBQUFBLEVBQ2pJLGtCQUFrQixZQUFZO0FBQzVCLFVBQU0sUUFBUSxNQUFNLEtBQUssVUFBVSxzQkFBc0IsT0FBTyxDQUFDO0FBQ2pFLFlBQVEsTUFBTSxNQUFNLFFBQVEsRUFBRSxPQUFPLE9BQU8sQ0FBQyxHQUFHLG9CQUFvQixFQUFFLE9BQU8sU0FBUyxLQUFLLFVBQVUsVUFBVSxhQUFhLENBQUM7QUFBQSxFQUMvSDtBQUFBLEVBQ0EsZ0JBQWdCLE1BQU0sUUFBUSxNQUFNLE1BQU0sYUFBYSxFQUFFLElBQUksRUFBRSxDQUFDLEdBQUcsa0JBQWtCLEVBQUUsT0FBTyxnQkFBZ0IsU0FBUyxjQUFjLENBQUM7QUFBQSxFQUN0SSxNQUFNLE1BQU0sYUFBYSxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUUsTUFBTSxLQUFLLE9BQU8sRUFBRSxDQUFDLEdBQUcsUUFBUSxFQUFFLE9BQU8sWUFBWSxLQUFLLFVBQVUsQ0FBQztBQUFBLEVBQ2pILFNBQVMsTUFBTSxhQUFhLEtBQUssZUFBZSxHQUFHLFdBQVcsRUFBRSxPQUFPLGlCQUFpQixLQUFLLFNBQVMsQ0FBQztBQUFBLEVBQ3ZHLFNBQVMsTUFBTSxhQUFhLEtBQUssS0FBSyxJQUFJLEdBQUcsRUFBRSxRQUFRLFlBQVksTUFBTSxFQUFFLENBQUMsR0FBRyxXQUFXLEVBQUUsT0FBTyxTQUFTLENBQUM7QUFBQSxFQUM3RyxXQUFXLE1BQU0sYUFBYSxLQUFLLEtBQUssSUFBSSxHQUFHLEVBQUUsV0FBVyxVQUFVLElBQUksT0FBTyxFQUFFLENBQUMsSUFBSSxDQUFDLEdBQUcsYUFBYSxFQUFFLFVBQVUsY0FBYyxDQUFDO0FBQUEsRUFDcEksVUFBVSxZQUFZO0FBQ3BCLFVBQU0sT0FBTyxNQUFNLEtBQUssS0FBSyxJQUFJLENBQUM7QUFDbEMsU0FBSyxRQUFRO0FBQ2IsZUFBVyxRQUFRLENBQUMsTUFBTSxLQUFLLFFBQVEsRUFBRSxJQUFJLEVBQUUsQ0FBQyxHQUFHLE1BQU0sS0FBSyxXQUFXLENBQUMsQ0FBQyxHQUFHLE1BQU0sS0FBSyxTQUFTLEdBQUcsTUFBTSxLQUFLLEtBQUssQ0FBQyxHQUFHO0FBQ3ZILGNBQVEsTUFBTSxZQUFZLEVBQUUsT0FBTyxRQUFRLENBQUM7QUFBQSxJQUM5QztBQUNBLElBQUFELFFBQU8sTUFBTSxLQUFLLE1BQU0sY0FBYyw0QkFBNEI7QUFBQSxFQUNwRTtBQUNGO0FBRUEsV0FBVyxDQUFDLE1BQU0sS0FBSyxLQUFLLE9BQU8sUUFBUSxLQUFLLEdBQUc7QUFDakQsT0FBSyxHQUFHLElBQUksNkJBQTZCLFlBQVk7QUFDbkQsVUFBTSxNQUFNO0FBQUEsRUFDZCxDQUFDO0FBQ0g7QUFFQSxLQUFLLHFDQUFxQyxZQUFZO0FBQ3BELFFBQU0sU0FBUyxNQUFNLGVBQWE7QUFBQSxJQUNoQyxnQkFBZ0IsU0FBUyxNQUFNO0FBQzdCLGtCQUFZLFlBQVksVUFBVSxPQUFPLEVBQUUsS0FBSyxDQUFDLGFBQWEsS0FBSyxVQUFVLFFBQVEsQ0FBQztBQUN0RixhQUFPLENBQUM7QUFBQSxJQUNWO0FBQUEsRUFDRixDQUFDO0FBQ0QsRUFBQUEsUUFBTyxVQUFVLE9BQU8sS0FBSyxPQUFPLFdBQVcsQ0FBQyxFQUFFLEtBQUssR0FBRyxPQUFPLEtBQUssS0FBSyxFQUFFLEtBQUssQ0FBQztBQUNyRixDQUFDO0FBRUQsS0FBSyxnREFBZ0QsTUFBTTtBQUN6RCxNQUFJO0FBQ0YsVUFBTSxRQUFRLEVBQUUsSUFBSSxJQUFJLENBQUM7QUFDekIsSUFBQUEsUUFBTyxLQUFLO0FBQUEsRUFDZCxTQUFTLE9BQU87QUFDZCxJQUFBQSxRQUFPLEdBQUcsaUJBQWlCRSxpQkFBZ0IsaUJBQWlCLEtBQUs7QUFDakUsSUFBQUYsUUFBTyxNQUFNLE1BQU0sTUFBTSxjQUFjO0FBQ3ZDLElBQUFBLFFBQU8sTUFBTSxNQUFNLFNBQVMsSUFBSSx5Q0FBeUM7QUFBQSxFQUMzRTtBQUNGLENBQUM7QUFFRCxLQUFLLHVGQUF1RixZQUFZO0FBQ3RHLFFBQU0sUUFBUSxLQUFLLElBQUk7QUFDdkIsYUFBVyxRQUFRLENBQUMsT0FBTyxJQUFJLFdBQVcsTUFBTSxTQUFTLFVBQVUsOEJBQThCLE9BQU8sQ0FBQyxDQUFDLEdBQUcsS0FBSyxHQUFHO0FBQ25ILGFBQVMsU0FBUyxHQUFHLFNBQVMsS0FBSyxRQUFRLFVBQVUsSUFBSTtBQUN2RCxZQUFNQSxRQUFPLFFBQVEsS0FBSyxLQUFLLFNBQVMsR0FBRyxNQUFNLENBQUMsR0FBRyxDQUFDLFVBQXdCO0FBQzVFLFFBQUFBLFFBQU8sR0FBRyxDQUFDLGFBQWEsYUFBYSxrQkFBa0IsaUJBQWlCLEVBQUUsU0FBUyxNQUFNLElBQUksR0FBRyxHQUFHLE1BQU0sS0FBSyxNQUFNLE9BQU8sRUFBRTtBQUM3SCxlQUFPO0FBQUEsTUFDVCxDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDRixDQUFDO0FBRUQsS0FBSyxzQ0FBc0MsWUFBWTtBQUNyRCxRQUFNLFNBQVMsTUFBTSxPQUFPLEtBQUssVUFBVSxLQUFLLElBQUksR0FBRyxFQUFFO0FBQ3pELFFBQU0sU0FBUyxLQUFLLEtBQUs7QUFDekIsVUFBUSxNQUFNLE9BQU8sUUFBUSxHQUFHLE9BQU8sT0FBTyxHQUFHLEdBQUcsR0FBRyxRQUFRLENBQUMsR0FBRyxRQUFRLEVBQUUsT0FBTyxjQUFjLFNBQVMsZ0JBQWdCLENBQUM7QUFDNUgsYUFBVyxRQUFRLENBQUMsTUFBTSxPQUFPLFdBQVcsQ0FBQyxHQUFHLE1BQU0sT0FBTyxLQUFLLElBQUksR0FBRyxNQUFNLE9BQU8sU0FBUyxDQUFDLEVBQUcsU0FBUSxNQUFNLE1BQU07QUFDdkgsU0FBTyxNQUFNO0FBQ2IsRUFBQUEsUUFBTyxNQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUUsSUFBSSxFQUFFLENBQUMsR0FBRyxRQUFRO0FBQ3hELENBQUM7IiwKICAibmFtZXMiOiBbImFzc2VydCIsICJNb2R1bGUiLCAiZXJyIiwgImV4cG9ydHMiLCAicmVhc29uIiwgInR5cGVDb252ZXJ0ZXJzIiwgImhhbmRsZSIsICJpIiwgInJ2IiwgImFyZ1R5cGVzIiwgIlNhcHdvb2RFcnJvciIsICJjb21waWxlZCIsICJzYXZlZCIsICJ0ZXh0IiwgIm1vZGVsIiwgImFzc2VydCIsICJlcnJvciIsICJTYXB3b29kRXJyb3IiXQp9Cg==

// test/memory.test.ts
import assert2 from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import { load, SapwoodError as SapwoodError3 } from "sapwood";

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
    function locateFile(path2) {
      return scriptDirectory + path2;
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
function show(value) {
  if (typeof value === "string") return JSON.stringify(value.length > 40 ? `${value.slice(0, 40)}\u2026` : value);
  if (typeof value === "bigint") return `the BigInt ${value}n`;
  if (typeof value === "function") return "a function";
  if (typeof value === "symbol") return "a symbol";
  if (typeof value !== "object" || value === null) return String(value);
  if (Array.isArray(value)) return `an array of ${value.length}`;
  const name = Object.getPrototypeOf(value)?.constructor?.name ?? "Object";
  if (ArrayBuffer.isView(value) && "length" in value) return `a ${name} of ${value.length}`;
  return name === "Object" ? "an object" : `a ${name}`;
}
var called = (place) => /^the /.test(place) ? place : JSON.stringify(place);

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
  write(address, bytes2) {
    new Uint8Array(this.#memory.buffer, address, bytes2.length).set(bytes2);
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

// src/host.ts
function fileSystem() {
  const host = globalThis.process;
  return host?.getBuiltinModule?.("node:fs/promises");
}
var PIECE = 1 << 20;
async function openFile(fs, path2) {
  const file = await fs.open(path2);
  const pieces = async function* () {
    try {
      for (; ; ) {
        const piece = new Uint8Array(PIECE);
        const { bytesRead } = await file.read(piece, 0, PIECE);
        if (bytesRead === 0) return;
        yield piece.subarray(0, bytesRead);
      }
    } finally {
      await file.close();
    }
  };
  try {
    return { size: (await file.stat()).size, pieces: pieces() };
  } catch (error) {
    await file.close();
    throw error;
  }
}

// src/html.ts
function looksLikeHtml(bytes2) {
  let start = "";
  for (const byte of bytes2.subarray(0, 256)) start += String.fromCharCode(byte);
  return /^(\xef\xbb\xbf)?(\s|<!--[^]*?-->)*<(!doctype|html|head|body|title|meta|script)\b/i.test(start);
}

// src/source.ts
async function receive(source, options) {
  const { signal, maxBytes, onProgress } = options;
  throwIfAborted(signal);
  const { place, total, pieces, status } = await open(source, signal);
  if (total !== null && total > maxBytes) throw tooLarge(place, `${total} bytes`, maxBytes);
  const parts = [];
  let loaded = 0;
  onProgress?.({ loaded, total });
  for await (const part of pieces) {
    throwIfAborted(signal);
    if (!(part instanceof Uint8Array)) throw notBytes(place, part);
    parts.push(part);
    loaded += part.length;
    if (loaded > maxBytes) throw tooLarge(place, `at least ${loaded} bytes`, maxBytes);
    onProgress?.({ loaded, total });
  }
  throwIfAborted(signal);
  const bytes2 = join(parts, loaded);
  if (looksLikeHtml(bytes2)) {
    const answered = status === void 0 ? "holds" : `answered (status ${status}) with`;
    throw failure(
      "unknown_format",
      place,
      `${called(place)} ${answered} an HTML page, not a model; check the path (a development server answers unknown paths with its index page)`,
      "an HTML page",
      "a model file"
    );
  }
  return { bytes: bytes2, place };
}
async function open(source, signal) {
  if (typeof source === "string" || source instanceof URL) return openAddress(source, signal);
  if (source instanceof ArrayBuffer || isShared(source)) return openBytes(new Uint8Array(source));
  if (ArrayBuffer.isView(source)) return openBytes(new Uint8Array(source.buffer, source.byteOffset, source.byteLength));
  if (typeof Response !== "undefined" && source instanceof Response) return openResponse(source, source.url, signal);
  if (typeof Blob !== "undefined" && source instanceof Blob) {
    const place = source.name || "the Blob";
    return { place, total: source.size, pieces: transport(drain(source.stream(), signal), place, signal) };
  }
  if (typeof ReadableStream !== "undefined" && source instanceof ReadableStream) {
    if (source.locked) throw failure("invalid_argument", "source", "The stream is already being read by someone else");
    return { place: "the stream", total: null, pieces: transport(drain(source, signal), "the stream", signal) };
  }
  throw failure(
    "invalid_argument",
    "source",
    "load cannot read a model from this",
    show(source),
    "a URL, a path, a Response, a Blob, a ReadableStream, an ArrayBuffer or a typed array"
  );
}
function openBytes(bytes2) {
  return { place: "the bytes", total: bytes2.length, pieces: [isShared(bytes2.buffer) ? bytes2.slice() : bytes2] };
}
async function openAddress(source, signal) {
  const place = String(source);
  if (place === "") throw failure("invalid_argument", "source", "The address of the model is empty");
  const fs = fileSystem();
  if (fs && (place.startsWith("file:") || !hasScheme(place) && !("location" in globalThis))) {
    try {
      const { size, pieces } = await openFile(fs, hasScheme(place) ? new URL(place) : place);
      return { place, total: size, pieces: transport(pieces, place, signal) };
    } catch (error) {
      throw failure("network", place, `${called(place)} could not be opened`, reason(error), "a file that can be read", error);
    }
  }
  let response;
  try {
    response = await fetch(source, signal ? { signal } : {});
  } catch (error) {
    if (signal?.aborted) throw aborted(signal);
    throw failure(
      "network",
      place,
      `${called(place)} could not be fetched (no connection, a wrong host, or a host that does not allow this page: CORS)`,
      reason(error),
      "",
      error
    );
  }
  return openResponse(response, place, signal);
}
async function openResponse(response, address, signal) {
  const place = address || "the Response";
  if (!response.ok) {
    void response.body?.cancel().catch(() => {
    });
    const answer = `status ${response.status}${response.statusText && ` ${response.statusText}`}`;
    throw failure("network", place, `${called(place)} could not be fetched; check the path`, answer, "status 200");
  }
  if (response.bodyUsed || response.body?.locked) {
    throw failure("invalid_argument", "source", "The body of the Response has already been read");
  }
  const header = response.headers.get("content-encoding") ? null : response.headers.get("content-length");
  const total = header === null ? null : Number(header);
  return { place, total, pieces: response.body ? transport(drain(response.body, signal), place, signal) : [], status: response.status };
}
async function* transport(pieces, place, signal) {
  try {
    yield* pieces;
  } catch (error) {
    throwIfAborted(signal);
    throw failure("network", place, `${called(place)} could not be read to its end`, reason(error), "", error);
  }
}
async function* drain(stream, signal) {
  const reader = stream.getReader();
  const stop = () => void reader.cancel(signal?.reason).catch(() => {
  });
  signal?.addEventListener("abort", stop, { once: true });
  try {
    for (; ; ) {
      const { done, value } = await reader.read();
      if (done) return;
      yield value;
    }
  } finally {
    signal?.removeEventListener("abort", stop);
    stop();
  }
}
function join(parts, length) {
  if (parts.length === 1) return parts[0];
  const all = new Uint8Array(length);
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}
function throwIfAborted(signal) {
  if (signal?.aborted) throw aborted(signal);
}
function aborted(signal) {
  return failure("aborted", "signal", "The caller's signal stopped the load", "", "", signal.reason);
}
function tooLarge(place, got, maxBytes) {
  const what = `${called(place)} is larger than a load accepts; pass { maxBytes } if that is really the model`;
  return failure("too_large", place, what, got, `at most ${maxBytes} bytes`);
}
function notBytes(place, part) {
  return failure("invalid_argument", "source", `${called(place)} does not give bytes`, show(part), "Uint8Array");
}
function reason(error) {
  return error instanceof Error ? error.message : String(error);
}
function hasScheme(address) {
  return /^[a-z][a-z0-9+.-]+:/i.test(address);
}
function isShared(value) {
  return typeof SharedArrayBuffer !== "undefined" && value instanceof SharedArrayBuffer;
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
  static async open(compiled2, bytes2, options) {
    const { module, memory } = await instantiate(compiled2);
    return new _Engine(module, memory, bytes2, options);
  }
  constructor(module, memory, bytes2, options) {
    this.#module = module;
    this.#heap = new Heap(memory);
    this.#session = this.#guard(() => {
      const address = this.#allocate(bytes2.length, "the model file");
      this.#heap.write(address, bytes2);
      const opened = module.open(address, bytes2.length, options);
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
    const saved = this.#guard(() => this.#session.save(options));
    if ("error" in saved) throw engineFailure(saved.error);
    return this.#heap.read(saved.address, saved.size);
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

// row-readers:#row-readers
var readers = [function(row, plan, out, at) {
  const names = plan.names, plain2 = plan.plain, n = plan.count;
  let v;
  v = row[names[0]];
  out[at + 0] = typeof v === "number" && plain2[0] === 1 ? v : plan.cell(0, v);
  if (n === 1) return;
  v = row[names[1]];
  out[at + 1] = typeof v === "number" && plain2[1] === 1 ? v : plan.cell(1, v);
  if (n === 2) return;
  v = row[names[2]];
  out[at + 2] = typeof v === "number" && plain2[2] === 1 ? v : plan.cell(2, v);
  if (n === 3) return;
  v = row[names[3]];
  out[at + 3] = typeof v === "number" && plain2[3] === 1 ? v : plan.cell(3, v);
  if (n === 4) return;
  v = row[names[4]];
  out[at + 4] = typeof v === "number" && plain2[4] === 1 ? v : plan.cell(4, v);
  if (n === 5) return;
  v = row[names[5]];
  out[at + 5] = typeof v === "number" && plain2[5] === 1 ? v : plan.cell(5, v);
  if (n === 6) return;
  v = row[names[6]];
  out[at + 6] = typeof v === "number" && plain2[6] === 1 ? v : plan.cell(6, v);
  if (n === 7) return;
  v = row[names[7]];
  out[at + 7] = typeof v === "number" && plain2[7] === 1 ? v : plan.cell(7, v);
  if (n === 8) return;
  v = row[names[8]];
  out[at + 8] = typeof v === "number" && plain2[8] === 1 ? v : plan.cell(8, v);
  if (n === 9) return;
  v = row[names[9]];
  out[at + 9] = typeof v === "number" && plain2[9] === 1 ? v : plan.cell(9, v);
  if (n === 10) return;
  v = row[names[10]];
  out[at + 10] = typeof v === "number" && plain2[10] === 1 ? v : plan.cell(10, v);
  if (n === 11) return;
  v = row[names[11]];
  out[at + 11] = typeof v === "number" && plain2[11] === 1 ? v : plan.cell(11, v);
  if (n === 12) return;
  v = row[names[12]];
  out[at + 12] = typeof v === "number" && plain2[12] === 1 ? v : plan.cell(12, v);
  if (n === 13) return;
  v = row[names[13]];
  out[at + 13] = typeof v === "number" && plain2[13] === 1 ? v : plan.cell(13, v);
  if (n === 14) return;
  v = row[names[14]];
  out[at + 14] = typeof v === "number" && plain2[14] === 1 ? v : plan.cell(14, v);
  if (n === 15) return;
  v = row[names[15]];
  out[at + 15] = typeof v === "number" && plain2[15] === 1 ? v : plan.cell(15, v);
  if (n === 16) return;
  v = row[names[16]];
  out[at + 16] = typeof v === "number" && plain2[16] === 1 ? v : plan.cell(16, v);
  if (n === 17) return;
  v = row[names[17]];
  out[at + 17] = typeof v === "number" && plain2[17] === 1 ? v : plan.cell(17, v);
  if (n === 18) return;
  v = row[names[18]];
  out[at + 18] = typeof v === "number" && plain2[18] === 1 ? v : plan.cell(18, v);
  if (n === 19) return;
  v = row[names[19]];
  out[at + 19] = typeof v === "number" && plain2[19] === 1 ? v : plan.cell(19, v);
  if (n === 20) return;
  v = row[names[20]];
  out[at + 20] = typeof v === "number" && plain2[20] === 1 ? v : plan.cell(20, v);
  if (n === 21) return;
  v = row[names[21]];
  out[at + 21] = typeof v === "number" && plain2[21] === 1 ? v : plan.cell(21, v);
  if (n === 22) return;
  v = row[names[22]];
  out[at + 22] = typeof v === "number" && plain2[22] === 1 ? v : plan.cell(22, v);
  if (n === 23) return;
  v = row[names[23]];
  out[at + 23] = typeof v === "number" && plain2[23] === 1 ? v : plan.cell(23, v);
  if (n === 24) return;
  v = row[names[24]];
  out[at + 24] = typeof v === "number" && plain2[24] === 1 ? v : plan.cell(24, v);
  if (n === 25) return;
  v = row[names[25]];
  out[at + 25] = typeof v === "number" && plain2[25] === 1 ? v : plan.cell(25, v);
  if (n === 26) return;
  v = row[names[26]];
  out[at + 26] = typeof v === "number" && plain2[26] === 1 ? v : plan.cell(26, v);
  if (n === 27) return;
  v = row[names[27]];
  out[at + 27] = typeof v === "number" && plain2[27] === 1 ? v : plan.cell(27, v);
  if (n === 28) return;
  v = row[names[28]];
  out[at + 28] = typeof v === "number" && plain2[28] === 1 ? v : plan.cell(28, v);
  if (n === 29) return;
  v = row[names[29]];
  out[at + 29] = typeof v === "number" && plain2[29] === 1 ? v : plan.cell(29, v);
  if (n === 30) return;
  v = row[names[30]];
  out[at + 30] = typeof v === "number" && plain2[30] === 1 ? v : plan.cell(30, v);
  if (n === 31) return;
  v = row[names[31]];
  out[at + 31] = typeof v === "number" && plain2[31] === 1 ? v : plan.cell(31, v);
  if (n === 32) return;
  v = row[names[32]];
  out[at + 32] = typeof v === "number" && plain2[32] === 1 ? v : plan.cell(32, v);
  if (n === 33) return;
  v = row[names[33]];
  out[at + 33] = typeof v === "number" && plain2[33] === 1 ? v : plan.cell(33, v);
  if (n === 34) return;
  v = row[names[34]];
  out[at + 34] = typeof v === "number" && plain2[34] === 1 ? v : plan.cell(34, v);
  if (n === 35) return;
  v = row[names[35]];
  out[at + 35] = typeof v === "number" && plain2[35] === 1 ? v : plan.cell(35, v);
  if (n === 36) return;
  v = row[names[36]];
  out[at + 36] = typeof v === "number" && plain2[36] === 1 ? v : plan.cell(36, v);
  if (n === 37) return;
  v = row[names[37]];
  out[at + 37] = typeof v === "number" && plain2[37] === 1 ? v : plan.cell(37, v);
  if (n === 38) return;
  v = row[names[38]];
  out[at + 38] = typeof v === "number" && plain2[38] === 1 ? v : plan.cell(38, v);
  if (n === 39) return;
  v = row[names[39]];
  out[at + 39] = typeof v === "number" && plain2[39] === 1 ? v : plan.cell(39, v);
  if (n === 40) return;
  v = row[names[40]];
  out[at + 40] = typeof v === "number" && plain2[40] === 1 ? v : plan.cell(40, v);
  if (n === 41) return;
  v = row[names[41]];
  out[at + 41] = typeof v === "number" && plain2[41] === 1 ? v : plan.cell(41, v);
  if (n === 42) return;
  v = row[names[42]];
  out[at + 42] = typeof v === "number" && plain2[42] === 1 ? v : plan.cell(42, v);
  if (n === 43) return;
  v = row[names[43]];
  out[at + 43] = typeof v === "number" && plain2[43] === 1 ? v : plan.cell(43, v);
  if (n === 44) return;
  v = row[names[44]];
  out[at + 44] = typeof v === "number" && plain2[44] === 1 ? v : plan.cell(44, v);
  if (n === 45) return;
  v = row[names[45]];
  out[at + 45] = typeof v === "number" && plain2[45] === 1 ? v : plan.cell(45, v);
  if (n === 46) return;
  v = row[names[46]];
  out[at + 46] = typeof v === "number" && plain2[46] === 1 ? v : plan.cell(46, v);
  if (n === 47) return;
  v = row[names[47]];
  out[at + 47] = typeof v === "number" && plain2[47] === 1 ? v : plan.cell(47, v);
  if (n === 48) return;
  v = row[names[48]];
  out[at + 48] = typeof v === "number" && plain2[48] === 1 ? v : plan.cell(48, v);
  if (n === 49) return;
  v = row[names[49]];
  out[at + 49] = typeof v === "number" && plain2[49] === 1 ? v : plan.cell(49, v);
  if (n === 50) return;
  v = row[names[50]];
  out[at + 50] = typeof v === "number" && plain2[50] === 1 ? v : plan.cell(50, v);
  if (n === 51) return;
  v = row[names[51]];
  out[at + 51] = typeof v === "number" && plain2[51] === 1 ? v : plan.cell(51, v);
  if (n === 52) return;
  v = row[names[52]];
  out[at + 52] = typeof v === "number" && plain2[52] === 1 ? v : plan.cell(52, v);
  if (n === 53) return;
  v = row[names[53]];
  out[at + 53] = typeof v === "number" && plain2[53] === 1 ? v : plan.cell(53, v);
  if (n === 54) return;
  v = row[names[54]];
  out[at + 54] = typeof v === "number" && plain2[54] === 1 ? v : plan.cell(54, v);
  if (n === 55) return;
  v = row[names[55]];
  out[at + 55] = typeof v === "number" && plain2[55] === 1 ? v : plan.cell(55, v);
  if (n === 56) return;
  v = row[names[56]];
  out[at + 56] = typeof v === "number" && plain2[56] === 1 ? v : plan.cell(56, v);
  if (n === 57) return;
  v = row[names[57]];
  out[at + 57] = typeof v === "number" && plain2[57] === 1 ? v : plan.cell(57, v);
  if (n === 58) return;
  v = row[names[58]];
  out[at + 58] = typeof v === "number" && plain2[58] === 1 ? v : plan.cell(58, v);
  if (n === 59) return;
  v = row[names[59]];
  out[at + 59] = typeof v === "number" && plain2[59] === 1 ? v : plan.cell(59, v);
  if (n === 60) return;
  v = row[names[60]];
  out[at + 60] = typeof v === "number" && plain2[60] === 1 ? v : plan.cell(60, v);
  if (n === 61) return;
  v = row[names[61]];
  out[at + 61] = typeof v === "number" && plain2[61] === 1 ? v : plan.cell(61, v);
  if (n === 62) return;
  v = row[names[62]];
  out[at + 62] = typeof v === "number" && plain2[62] === 1 ? v : plan.cell(62, v);
  if (n === 63) return;
  v = row[names[63]];
  out[at + 63] = typeof v === "number" && plain2[63] === 1 ? v : plan.cell(63, v);
  if (n === 64) return;
  plan.rest(row, out, at, 64);
}, function(row, plan, out, at) {
  const names = plan.names, plain2 = plan.plain, n = plan.count;
  let v;
  v = row[names[0]];
  out[at + 0] = typeof v === "number" && plain2[0] === 1 ? v : plan.cell(0, v);
  if (n === 1) return;
  v = row[names[1]];
  out[at + 1] = typeof v === "number" && plain2[1] === 1 ? v : plan.cell(1, v);
  if (n === 2) return;
  v = row[names[2]];
  out[at + 2] = typeof v === "number" && plain2[2] === 1 ? v : plan.cell(2, v);
  if (n === 3) return;
  v = row[names[3]];
  out[at + 3] = typeof v === "number" && plain2[3] === 1 ? v : plan.cell(3, v);
  if (n === 4) return;
  v = row[names[4]];
  out[at + 4] = typeof v === "number" && plain2[4] === 1 ? v : plan.cell(4, v);
  if (n === 5) return;
  v = row[names[5]];
  out[at + 5] = typeof v === "number" && plain2[5] === 1 ? v : plan.cell(5, v);
  if (n === 6) return;
  v = row[names[6]];
  out[at + 6] = typeof v === "number" && plain2[6] === 1 ? v : plan.cell(6, v);
  if (n === 7) return;
  v = row[names[7]];
  out[at + 7] = typeof v === "number" && plain2[7] === 1 ? v : plan.cell(7, v);
  if (n === 8) return;
  v = row[names[8]];
  out[at + 8] = typeof v === "number" && plain2[8] === 1 ? v : plan.cell(8, v);
  if (n === 9) return;
  v = row[names[9]];
  out[at + 9] = typeof v === "number" && plain2[9] === 1 ? v : plan.cell(9, v);
  if (n === 10) return;
  v = row[names[10]];
  out[at + 10] = typeof v === "number" && plain2[10] === 1 ? v : plan.cell(10, v);
  if (n === 11) return;
  v = row[names[11]];
  out[at + 11] = typeof v === "number" && plain2[11] === 1 ? v : plan.cell(11, v);
  if (n === 12) return;
  v = row[names[12]];
  out[at + 12] = typeof v === "number" && plain2[12] === 1 ? v : plan.cell(12, v);
  if (n === 13) return;
  v = row[names[13]];
  out[at + 13] = typeof v === "number" && plain2[13] === 1 ? v : plan.cell(13, v);
  if (n === 14) return;
  v = row[names[14]];
  out[at + 14] = typeof v === "number" && plain2[14] === 1 ? v : plan.cell(14, v);
  if (n === 15) return;
  v = row[names[15]];
  out[at + 15] = typeof v === "number" && plain2[15] === 1 ? v : plan.cell(15, v);
  if (n === 16) return;
  v = row[names[16]];
  out[at + 16] = typeof v === "number" && plain2[16] === 1 ? v : plan.cell(16, v);
  if (n === 17) return;
  v = row[names[17]];
  out[at + 17] = typeof v === "number" && plain2[17] === 1 ? v : plan.cell(17, v);
  if (n === 18) return;
  v = row[names[18]];
  out[at + 18] = typeof v === "number" && plain2[18] === 1 ? v : plan.cell(18, v);
  if (n === 19) return;
  v = row[names[19]];
  out[at + 19] = typeof v === "number" && plain2[19] === 1 ? v : plan.cell(19, v);
  if (n === 20) return;
  v = row[names[20]];
  out[at + 20] = typeof v === "number" && plain2[20] === 1 ? v : plan.cell(20, v);
  if (n === 21) return;
  v = row[names[21]];
  out[at + 21] = typeof v === "number" && plain2[21] === 1 ? v : plan.cell(21, v);
  if (n === 22) return;
  v = row[names[22]];
  out[at + 22] = typeof v === "number" && plain2[22] === 1 ? v : plan.cell(22, v);
  if (n === 23) return;
  v = row[names[23]];
  out[at + 23] = typeof v === "number" && plain2[23] === 1 ? v : plan.cell(23, v);
  if (n === 24) return;
  v = row[names[24]];
  out[at + 24] = typeof v === "number" && plain2[24] === 1 ? v : plan.cell(24, v);
  if (n === 25) return;
  v = row[names[25]];
  out[at + 25] = typeof v === "number" && plain2[25] === 1 ? v : plan.cell(25, v);
  if (n === 26) return;
  v = row[names[26]];
  out[at + 26] = typeof v === "number" && plain2[26] === 1 ? v : plan.cell(26, v);
  if (n === 27) return;
  v = row[names[27]];
  out[at + 27] = typeof v === "number" && plain2[27] === 1 ? v : plan.cell(27, v);
  if (n === 28) return;
  v = row[names[28]];
  out[at + 28] = typeof v === "number" && plain2[28] === 1 ? v : plan.cell(28, v);
  if (n === 29) return;
  v = row[names[29]];
  out[at + 29] = typeof v === "number" && plain2[29] === 1 ? v : plan.cell(29, v);
  if (n === 30) return;
  v = row[names[30]];
  out[at + 30] = typeof v === "number" && plain2[30] === 1 ? v : plan.cell(30, v);
  if (n === 31) return;
  v = row[names[31]];
  out[at + 31] = typeof v === "number" && plain2[31] === 1 ? v : plan.cell(31, v);
  if (n === 32) return;
  v = row[names[32]];
  out[at + 32] = typeof v === "number" && plain2[32] === 1 ? v : plan.cell(32, v);
  if (n === 33) return;
  v = row[names[33]];
  out[at + 33] = typeof v === "number" && plain2[33] === 1 ? v : plan.cell(33, v);
  if (n === 34) return;
  v = row[names[34]];
  out[at + 34] = typeof v === "number" && plain2[34] === 1 ? v : plan.cell(34, v);
  if (n === 35) return;
  v = row[names[35]];
  out[at + 35] = typeof v === "number" && plain2[35] === 1 ? v : plan.cell(35, v);
  if (n === 36) return;
  v = row[names[36]];
  out[at + 36] = typeof v === "number" && plain2[36] === 1 ? v : plan.cell(36, v);
  if (n === 37) return;
  v = row[names[37]];
  out[at + 37] = typeof v === "number" && plain2[37] === 1 ? v : plan.cell(37, v);
  if (n === 38) return;
  v = row[names[38]];
  out[at + 38] = typeof v === "number" && plain2[38] === 1 ? v : plan.cell(38, v);
  if (n === 39) return;
  v = row[names[39]];
  out[at + 39] = typeof v === "number" && plain2[39] === 1 ? v : plan.cell(39, v);
  if (n === 40) return;
  v = row[names[40]];
  out[at + 40] = typeof v === "number" && plain2[40] === 1 ? v : plan.cell(40, v);
  if (n === 41) return;
  v = row[names[41]];
  out[at + 41] = typeof v === "number" && plain2[41] === 1 ? v : plan.cell(41, v);
  if (n === 42) return;
  v = row[names[42]];
  out[at + 42] = typeof v === "number" && plain2[42] === 1 ? v : plan.cell(42, v);
  if (n === 43) return;
  v = row[names[43]];
  out[at + 43] = typeof v === "number" && plain2[43] === 1 ? v : plan.cell(43, v);
  if (n === 44) return;
  v = row[names[44]];
  out[at + 44] = typeof v === "number" && plain2[44] === 1 ? v : plan.cell(44, v);
  if (n === 45) return;
  v = row[names[45]];
  out[at + 45] = typeof v === "number" && plain2[45] === 1 ? v : plan.cell(45, v);
  if (n === 46) return;
  v = row[names[46]];
  out[at + 46] = typeof v === "number" && plain2[46] === 1 ? v : plan.cell(46, v);
  if (n === 47) return;
  v = row[names[47]];
  out[at + 47] = typeof v === "number" && plain2[47] === 1 ? v : plan.cell(47, v);
  if (n === 48) return;
  v = row[names[48]];
  out[at + 48] = typeof v === "number" && plain2[48] === 1 ? v : plan.cell(48, v);
  if (n === 49) return;
  v = row[names[49]];
  out[at + 49] = typeof v === "number" && plain2[49] === 1 ? v : plan.cell(49, v);
  if (n === 50) return;
  v = row[names[50]];
  out[at + 50] = typeof v === "number" && plain2[50] === 1 ? v : plan.cell(50, v);
  if (n === 51) return;
  v = row[names[51]];
  out[at + 51] = typeof v === "number" && plain2[51] === 1 ? v : plan.cell(51, v);
  if (n === 52) return;
  v = row[names[52]];
  out[at + 52] = typeof v === "number" && plain2[52] === 1 ? v : plan.cell(52, v);
  if (n === 53) return;
  v = row[names[53]];
  out[at + 53] = typeof v === "number" && plain2[53] === 1 ? v : plan.cell(53, v);
  if (n === 54) return;
  v = row[names[54]];
  out[at + 54] = typeof v === "number" && plain2[54] === 1 ? v : plan.cell(54, v);
  if (n === 55) return;
  v = row[names[55]];
  out[at + 55] = typeof v === "number" && plain2[55] === 1 ? v : plan.cell(55, v);
  if (n === 56) return;
  v = row[names[56]];
  out[at + 56] = typeof v === "number" && plain2[56] === 1 ? v : plan.cell(56, v);
  if (n === 57) return;
  v = row[names[57]];
  out[at + 57] = typeof v === "number" && plain2[57] === 1 ? v : plan.cell(57, v);
  if (n === 58) return;
  v = row[names[58]];
  out[at + 58] = typeof v === "number" && plain2[58] === 1 ? v : plan.cell(58, v);
  if (n === 59) return;
  v = row[names[59]];
  out[at + 59] = typeof v === "number" && plain2[59] === 1 ? v : plan.cell(59, v);
  if (n === 60) return;
  v = row[names[60]];
  out[at + 60] = typeof v === "number" && plain2[60] === 1 ? v : plan.cell(60, v);
  if (n === 61) return;
  v = row[names[61]];
  out[at + 61] = typeof v === "number" && plain2[61] === 1 ? v : plan.cell(61, v);
  if (n === 62) return;
  v = row[names[62]];
  out[at + 62] = typeof v === "number" && plain2[62] === 1 ? v : plan.cell(62, v);
  if (n === 63) return;
  v = row[names[63]];
  out[at + 63] = typeof v === "number" && plain2[63] === 1 ? v : plan.cell(63, v);
  if (n === 64) return;
  plan.rest(row, out, at, 64);
}, function(row, plan, out, at) {
  const names = plan.names, plain2 = plan.plain, n = plan.count;
  let v;
  v = row[names[0]];
  out[at + 0] = typeof v === "number" && plain2[0] === 1 ? v : plan.cell(0, v);
  if (n === 1) return;
  v = row[names[1]];
  out[at + 1] = typeof v === "number" && plain2[1] === 1 ? v : plan.cell(1, v);
  if (n === 2) return;
  v = row[names[2]];
  out[at + 2] = typeof v === "number" && plain2[2] === 1 ? v : plan.cell(2, v);
  if (n === 3) return;
  v = row[names[3]];
  out[at + 3] = typeof v === "number" && plain2[3] === 1 ? v : plan.cell(3, v);
  if (n === 4) return;
  v = row[names[4]];
  out[at + 4] = typeof v === "number" && plain2[4] === 1 ? v : plan.cell(4, v);
  if (n === 5) return;
  v = row[names[5]];
  out[at + 5] = typeof v === "number" && plain2[5] === 1 ? v : plan.cell(5, v);
  if (n === 6) return;
  v = row[names[6]];
  out[at + 6] = typeof v === "number" && plain2[6] === 1 ? v : plan.cell(6, v);
  if (n === 7) return;
  v = row[names[7]];
  out[at + 7] = typeof v === "number" && plain2[7] === 1 ? v : plan.cell(7, v);
  if (n === 8) return;
  v = row[names[8]];
  out[at + 8] = typeof v === "number" && plain2[8] === 1 ? v : plan.cell(8, v);
  if (n === 9) return;
  v = row[names[9]];
  out[at + 9] = typeof v === "number" && plain2[9] === 1 ? v : plan.cell(9, v);
  if (n === 10) return;
  v = row[names[10]];
  out[at + 10] = typeof v === "number" && plain2[10] === 1 ? v : plan.cell(10, v);
  if (n === 11) return;
  v = row[names[11]];
  out[at + 11] = typeof v === "number" && plain2[11] === 1 ? v : plan.cell(11, v);
  if (n === 12) return;
  v = row[names[12]];
  out[at + 12] = typeof v === "number" && plain2[12] === 1 ? v : plan.cell(12, v);
  if (n === 13) return;
  v = row[names[13]];
  out[at + 13] = typeof v === "number" && plain2[13] === 1 ? v : plan.cell(13, v);
  if (n === 14) return;
  v = row[names[14]];
  out[at + 14] = typeof v === "number" && plain2[14] === 1 ? v : plan.cell(14, v);
  if (n === 15) return;
  v = row[names[15]];
  out[at + 15] = typeof v === "number" && plain2[15] === 1 ? v : plan.cell(15, v);
  if (n === 16) return;
  v = row[names[16]];
  out[at + 16] = typeof v === "number" && plain2[16] === 1 ? v : plan.cell(16, v);
  if (n === 17) return;
  v = row[names[17]];
  out[at + 17] = typeof v === "number" && plain2[17] === 1 ? v : plan.cell(17, v);
  if (n === 18) return;
  v = row[names[18]];
  out[at + 18] = typeof v === "number" && plain2[18] === 1 ? v : plan.cell(18, v);
  if (n === 19) return;
  v = row[names[19]];
  out[at + 19] = typeof v === "number" && plain2[19] === 1 ? v : plan.cell(19, v);
  if (n === 20) return;
  v = row[names[20]];
  out[at + 20] = typeof v === "number" && plain2[20] === 1 ? v : plan.cell(20, v);
  if (n === 21) return;
  v = row[names[21]];
  out[at + 21] = typeof v === "number" && plain2[21] === 1 ? v : plan.cell(21, v);
  if (n === 22) return;
  v = row[names[22]];
  out[at + 22] = typeof v === "number" && plain2[22] === 1 ? v : plan.cell(22, v);
  if (n === 23) return;
  v = row[names[23]];
  out[at + 23] = typeof v === "number" && plain2[23] === 1 ? v : plan.cell(23, v);
  if (n === 24) return;
  v = row[names[24]];
  out[at + 24] = typeof v === "number" && plain2[24] === 1 ? v : plan.cell(24, v);
  if (n === 25) return;
  v = row[names[25]];
  out[at + 25] = typeof v === "number" && plain2[25] === 1 ? v : plan.cell(25, v);
  if (n === 26) return;
  v = row[names[26]];
  out[at + 26] = typeof v === "number" && plain2[26] === 1 ? v : plan.cell(26, v);
  if (n === 27) return;
  v = row[names[27]];
  out[at + 27] = typeof v === "number" && plain2[27] === 1 ? v : plan.cell(27, v);
  if (n === 28) return;
  v = row[names[28]];
  out[at + 28] = typeof v === "number" && plain2[28] === 1 ? v : plan.cell(28, v);
  if (n === 29) return;
  v = row[names[29]];
  out[at + 29] = typeof v === "number" && plain2[29] === 1 ? v : plan.cell(29, v);
  if (n === 30) return;
  v = row[names[30]];
  out[at + 30] = typeof v === "number" && plain2[30] === 1 ? v : plan.cell(30, v);
  if (n === 31) return;
  v = row[names[31]];
  out[at + 31] = typeof v === "number" && plain2[31] === 1 ? v : plan.cell(31, v);
  if (n === 32) return;
  v = row[names[32]];
  out[at + 32] = typeof v === "number" && plain2[32] === 1 ? v : plan.cell(32, v);
  if (n === 33) return;
  v = row[names[33]];
  out[at + 33] = typeof v === "number" && plain2[33] === 1 ? v : plan.cell(33, v);
  if (n === 34) return;
  v = row[names[34]];
  out[at + 34] = typeof v === "number" && plain2[34] === 1 ? v : plan.cell(34, v);
  if (n === 35) return;
  v = row[names[35]];
  out[at + 35] = typeof v === "number" && plain2[35] === 1 ? v : plan.cell(35, v);
  if (n === 36) return;
  v = row[names[36]];
  out[at + 36] = typeof v === "number" && plain2[36] === 1 ? v : plan.cell(36, v);
  if (n === 37) return;
  v = row[names[37]];
  out[at + 37] = typeof v === "number" && plain2[37] === 1 ? v : plan.cell(37, v);
  if (n === 38) return;
  v = row[names[38]];
  out[at + 38] = typeof v === "number" && plain2[38] === 1 ? v : plan.cell(38, v);
  if (n === 39) return;
  v = row[names[39]];
  out[at + 39] = typeof v === "number" && plain2[39] === 1 ? v : plan.cell(39, v);
  if (n === 40) return;
  v = row[names[40]];
  out[at + 40] = typeof v === "number" && plain2[40] === 1 ? v : plan.cell(40, v);
  if (n === 41) return;
  v = row[names[41]];
  out[at + 41] = typeof v === "number" && plain2[41] === 1 ? v : plan.cell(41, v);
  if (n === 42) return;
  v = row[names[42]];
  out[at + 42] = typeof v === "number" && plain2[42] === 1 ? v : plan.cell(42, v);
  if (n === 43) return;
  v = row[names[43]];
  out[at + 43] = typeof v === "number" && plain2[43] === 1 ? v : plan.cell(43, v);
  if (n === 44) return;
  v = row[names[44]];
  out[at + 44] = typeof v === "number" && plain2[44] === 1 ? v : plan.cell(44, v);
  if (n === 45) return;
  v = row[names[45]];
  out[at + 45] = typeof v === "number" && plain2[45] === 1 ? v : plan.cell(45, v);
  if (n === 46) return;
  v = row[names[46]];
  out[at + 46] = typeof v === "number" && plain2[46] === 1 ? v : plan.cell(46, v);
  if (n === 47) return;
  v = row[names[47]];
  out[at + 47] = typeof v === "number" && plain2[47] === 1 ? v : plan.cell(47, v);
  if (n === 48) return;
  v = row[names[48]];
  out[at + 48] = typeof v === "number" && plain2[48] === 1 ? v : plan.cell(48, v);
  if (n === 49) return;
  v = row[names[49]];
  out[at + 49] = typeof v === "number" && plain2[49] === 1 ? v : plan.cell(49, v);
  if (n === 50) return;
  v = row[names[50]];
  out[at + 50] = typeof v === "number" && plain2[50] === 1 ? v : plan.cell(50, v);
  if (n === 51) return;
  v = row[names[51]];
  out[at + 51] = typeof v === "number" && plain2[51] === 1 ? v : plan.cell(51, v);
  if (n === 52) return;
  v = row[names[52]];
  out[at + 52] = typeof v === "number" && plain2[52] === 1 ? v : plan.cell(52, v);
  if (n === 53) return;
  v = row[names[53]];
  out[at + 53] = typeof v === "number" && plain2[53] === 1 ? v : plan.cell(53, v);
  if (n === 54) return;
  v = row[names[54]];
  out[at + 54] = typeof v === "number" && plain2[54] === 1 ? v : plan.cell(54, v);
  if (n === 55) return;
  v = row[names[55]];
  out[at + 55] = typeof v === "number" && plain2[55] === 1 ? v : plan.cell(55, v);
  if (n === 56) return;
  v = row[names[56]];
  out[at + 56] = typeof v === "number" && plain2[56] === 1 ? v : plan.cell(56, v);
  if (n === 57) return;
  v = row[names[57]];
  out[at + 57] = typeof v === "number" && plain2[57] === 1 ? v : plan.cell(57, v);
  if (n === 58) return;
  v = row[names[58]];
  out[at + 58] = typeof v === "number" && plain2[58] === 1 ? v : plan.cell(58, v);
  if (n === 59) return;
  v = row[names[59]];
  out[at + 59] = typeof v === "number" && plain2[59] === 1 ? v : plan.cell(59, v);
  if (n === 60) return;
  v = row[names[60]];
  out[at + 60] = typeof v === "number" && plain2[60] === 1 ? v : plan.cell(60, v);
  if (n === 61) return;
  v = row[names[61]];
  out[at + 61] = typeof v === "number" && plain2[61] === 1 ? v : plan.cell(61, v);
  if (n === 62) return;
  v = row[names[62]];
  out[at + 62] = typeof v === "number" && plain2[62] === 1 ? v : plan.cell(62, v);
  if (n === 63) return;
  v = row[names[63]];
  out[at + 63] = typeof v === "number" && plain2[63] === 1 ? v : plan.cell(63, v);
  if (n === 64) return;
  plan.rest(row, out, at, 64);
}, function(row, plan, out, at) {
  const names = plan.names, plain2 = plan.plain, n = plan.count;
  let v;
  v = row[names[0]];
  out[at + 0] = typeof v === "number" && plain2[0] === 1 ? v : plan.cell(0, v);
  if (n === 1) return;
  v = row[names[1]];
  out[at + 1] = typeof v === "number" && plain2[1] === 1 ? v : plan.cell(1, v);
  if (n === 2) return;
  v = row[names[2]];
  out[at + 2] = typeof v === "number" && plain2[2] === 1 ? v : plan.cell(2, v);
  if (n === 3) return;
  v = row[names[3]];
  out[at + 3] = typeof v === "number" && plain2[3] === 1 ? v : plan.cell(3, v);
  if (n === 4) return;
  v = row[names[4]];
  out[at + 4] = typeof v === "number" && plain2[4] === 1 ? v : plan.cell(4, v);
  if (n === 5) return;
  v = row[names[5]];
  out[at + 5] = typeof v === "number" && plain2[5] === 1 ? v : plan.cell(5, v);
  if (n === 6) return;
  v = row[names[6]];
  out[at + 6] = typeof v === "number" && plain2[6] === 1 ? v : plan.cell(6, v);
  if (n === 7) return;
  v = row[names[7]];
  out[at + 7] = typeof v === "number" && plain2[7] === 1 ? v : plan.cell(7, v);
  if (n === 8) return;
  v = row[names[8]];
  out[at + 8] = typeof v === "number" && plain2[8] === 1 ? v : plan.cell(8, v);
  if (n === 9) return;
  v = row[names[9]];
  out[at + 9] = typeof v === "number" && plain2[9] === 1 ? v : plan.cell(9, v);
  if (n === 10) return;
  v = row[names[10]];
  out[at + 10] = typeof v === "number" && plain2[10] === 1 ? v : plan.cell(10, v);
  if (n === 11) return;
  v = row[names[11]];
  out[at + 11] = typeof v === "number" && plain2[11] === 1 ? v : plan.cell(11, v);
  if (n === 12) return;
  v = row[names[12]];
  out[at + 12] = typeof v === "number" && plain2[12] === 1 ? v : plan.cell(12, v);
  if (n === 13) return;
  v = row[names[13]];
  out[at + 13] = typeof v === "number" && plain2[13] === 1 ? v : plan.cell(13, v);
  if (n === 14) return;
  v = row[names[14]];
  out[at + 14] = typeof v === "number" && plain2[14] === 1 ? v : plan.cell(14, v);
  if (n === 15) return;
  v = row[names[15]];
  out[at + 15] = typeof v === "number" && plain2[15] === 1 ? v : plan.cell(15, v);
  if (n === 16) return;
  v = row[names[16]];
  out[at + 16] = typeof v === "number" && plain2[16] === 1 ? v : plan.cell(16, v);
  if (n === 17) return;
  v = row[names[17]];
  out[at + 17] = typeof v === "number" && plain2[17] === 1 ? v : plan.cell(17, v);
  if (n === 18) return;
  v = row[names[18]];
  out[at + 18] = typeof v === "number" && plain2[18] === 1 ? v : plan.cell(18, v);
  if (n === 19) return;
  v = row[names[19]];
  out[at + 19] = typeof v === "number" && plain2[19] === 1 ? v : plan.cell(19, v);
  if (n === 20) return;
  v = row[names[20]];
  out[at + 20] = typeof v === "number" && plain2[20] === 1 ? v : plan.cell(20, v);
  if (n === 21) return;
  v = row[names[21]];
  out[at + 21] = typeof v === "number" && plain2[21] === 1 ? v : plan.cell(21, v);
  if (n === 22) return;
  v = row[names[22]];
  out[at + 22] = typeof v === "number" && plain2[22] === 1 ? v : plan.cell(22, v);
  if (n === 23) return;
  v = row[names[23]];
  out[at + 23] = typeof v === "number" && plain2[23] === 1 ? v : plan.cell(23, v);
  if (n === 24) return;
  v = row[names[24]];
  out[at + 24] = typeof v === "number" && plain2[24] === 1 ? v : plan.cell(24, v);
  if (n === 25) return;
  v = row[names[25]];
  out[at + 25] = typeof v === "number" && plain2[25] === 1 ? v : plan.cell(25, v);
  if (n === 26) return;
  v = row[names[26]];
  out[at + 26] = typeof v === "number" && plain2[26] === 1 ? v : plan.cell(26, v);
  if (n === 27) return;
  v = row[names[27]];
  out[at + 27] = typeof v === "number" && plain2[27] === 1 ? v : plan.cell(27, v);
  if (n === 28) return;
  v = row[names[28]];
  out[at + 28] = typeof v === "number" && plain2[28] === 1 ? v : plan.cell(28, v);
  if (n === 29) return;
  v = row[names[29]];
  out[at + 29] = typeof v === "number" && plain2[29] === 1 ? v : plan.cell(29, v);
  if (n === 30) return;
  v = row[names[30]];
  out[at + 30] = typeof v === "number" && plain2[30] === 1 ? v : plan.cell(30, v);
  if (n === 31) return;
  v = row[names[31]];
  out[at + 31] = typeof v === "number" && plain2[31] === 1 ? v : plan.cell(31, v);
  if (n === 32) return;
  v = row[names[32]];
  out[at + 32] = typeof v === "number" && plain2[32] === 1 ? v : plan.cell(32, v);
  if (n === 33) return;
  v = row[names[33]];
  out[at + 33] = typeof v === "number" && plain2[33] === 1 ? v : plan.cell(33, v);
  if (n === 34) return;
  v = row[names[34]];
  out[at + 34] = typeof v === "number" && plain2[34] === 1 ? v : plan.cell(34, v);
  if (n === 35) return;
  v = row[names[35]];
  out[at + 35] = typeof v === "number" && plain2[35] === 1 ? v : plan.cell(35, v);
  if (n === 36) return;
  v = row[names[36]];
  out[at + 36] = typeof v === "number" && plain2[36] === 1 ? v : plan.cell(36, v);
  if (n === 37) return;
  v = row[names[37]];
  out[at + 37] = typeof v === "number" && plain2[37] === 1 ? v : plan.cell(37, v);
  if (n === 38) return;
  v = row[names[38]];
  out[at + 38] = typeof v === "number" && plain2[38] === 1 ? v : plan.cell(38, v);
  if (n === 39) return;
  v = row[names[39]];
  out[at + 39] = typeof v === "number" && plain2[39] === 1 ? v : plan.cell(39, v);
  if (n === 40) return;
  v = row[names[40]];
  out[at + 40] = typeof v === "number" && plain2[40] === 1 ? v : plan.cell(40, v);
  if (n === 41) return;
  v = row[names[41]];
  out[at + 41] = typeof v === "number" && plain2[41] === 1 ? v : plan.cell(41, v);
  if (n === 42) return;
  v = row[names[42]];
  out[at + 42] = typeof v === "number" && plain2[42] === 1 ? v : plan.cell(42, v);
  if (n === 43) return;
  v = row[names[43]];
  out[at + 43] = typeof v === "number" && plain2[43] === 1 ? v : plan.cell(43, v);
  if (n === 44) return;
  v = row[names[44]];
  out[at + 44] = typeof v === "number" && plain2[44] === 1 ? v : plan.cell(44, v);
  if (n === 45) return;
  v = row[names[45]];
  out[at + 45] = typeof v === "number" && plain2[45] === 1 ? v : plan.cell(45, v);
  if (n === 46) return;
  v = row[names[46]];
  out[at + 46] = typeof v === "number" && plain2[46] === 1 ? v : plan.cell(46, v);
  if (n === 47) return;
  v = row[names[47]];
  out[at + 47] = typeof v === "number" && plain2[47] === 1 ? v : plan.cell(47, v);
  if (n === 48) return;
  v = row[names[48]];
  out[at + 48] = typeof v === "number" && plain2[48] === 1 ? v : plan.cell(48, v);
  if (n === 49) return;
  v = row[names[49]];
  out[at + 49] = typeof v === "number" && plain2[49] === 1 ? v : plan.cell(49, v);
  if (n === 50) return;
  v = row[names[50]];
  out[at + 50] = typeof v === "number" && plain2[50] === 1 ? v : plan.cell(50, v);
  if (n === 51) return;
  v = row[names[51]];
  out[at + 51] = typeof v === "number" && plain2[51] === 1 ? v : plan.cell(51, v);
  if (n === 52) return;
  v = row[names[52]];
  out[at + 52] = typeof v === "number" && plain2[52] === 1 ? v : plan.cell(52, v);
  if (n === 53) return;
  v = row[names[53]];
  out[at + 53] = typeof v === "number" && plain2[53] === 1 ? v : plan.cell(53, v);
  if (n === 54) return;
  v = row[names[54]];
  out[at + 54] = typeof v === "number" && plain2[54] === 1 ? v : plan.cell(54, v);
  if (n === 55) return;
  v = row[names[55]];
  out[at + 55] = typeof v === "number" && plain2[55] === 1 ? v : plan.cell(55, v);
  if (n === 56) return;
  v = row[names[56]];
  out[at + 56] = typeof v === "number" && plain2[56] === 1 ? v : plan.cell(56, v);
  if (n === 57) return;
  v = row[names[57]];
  out[at + 57] = typeof v === "number" && plain2[57] === 1 ? v : plan.cell(57, v);
  if (n === 58) return;
  v = row[names[58]];
  out[at + 58] = typeof v === "number" && plain2[58] === 1 ? v : plan.cell(58, v);
  if (n === 59) return;
  v = row[names[59]];
  out[at + 59] = typeof v === "number" && plain2[59] === 1 ? v : plan.cell(59, v);
  if (n === 60) return;
  v = row[names[60]];
  out[at + 60] = typeof v === "number" && plain2[60] === 1 ? v : plan.cell(60, v);
  if (n === 61) return;
  v = row[names[61]];
  out[at + 61] = typeof v === "number" && plain2[61] === 1 ? v : plan.cell(61, v);
  if (n === 62) return;
  v = row[names[62]];
  out[at + 62] = typeof v === "number" && plain2[62] === 1 ? v : plan.cell(62, v);
  if (n === 63) return;
  v = row[names[63]];
  out[at + 63] = typeof v === "number" && plain2[63] === 1 ? v : plan.cell(63, v);
  if (n === 64) return;
  plan.rest(row, out, at, 64);
}];

// src/leases.ts
var slots = readers.map((read) => ({ read, names: null, models: 0 }));
var Lease = class {
  #slot;
  #ended = false;
  /** The copy that knows these names already, else one that is fresh, else the one with the fewest models. */
  constructor(names) {
    const key = JSON.stringify(names);
    const least = slots.reduce((a, b) => b.models < a.models ? b : a);
    this.#slot = slots.find((slot) => slot.names === key) ?? slots.find((slot) => slot.names === null) ?? least;
    this.#slot.names = key;
    this.#slot.models++;
  }
  get read() {
    return this.#slot.read;
  }
  end() {
    if (!this.#ended) this.#slot.models--;
    this.#ended = true;
  }
};
var leased = () => slots.reduce((sum, slot) => sum + slot.models, 0);
var finalizers = typeof FinalizationRegistry === "undefined" ? void 0 : new FinalizationRegistry((lease) => lease.end());
function endWith(owner, lease) {
  finalizers?.register(owner, lease, lease);
}
function forget(lease) {
  finalizers?.unregister(lease);
}

// src/gunzip.ts
var SMALL = 1 << 26;
var RATIO = 200;
var isGzip = (bytes2) => bytes2[0] === 31 && bytes2[1] === 139;
async function gunzip(bytes2, place, limit, most, signal) {
  if (typeof DecompressionStream === "undefined") {
    throw failure(
      "unsupported",
      place,
      `${called(place)} is gzipped and this platform has no DecompressionStream; serve it unpacked, or with the header Content-Encoding: gzip`
    );
  }
  const allowed = limit ?? Math.min(most, Math.max(SMALL, RATIO * bytes2.length));
  const stream = new Blob([bytes2]).stream().pipeThrough(new DecompressionStream("gzip"));
  const reader = stream.getReader();
  const parts = [];
  let size = 0;
  let stopped;
  try {
    for (; ; ) {
      const { done, value } = await reader.read();
      if (done) break;
      throwIfAborted(signal);
      size += value.length;
      if (size > allowed) {
        stopped = tooLarge(place, `${bytes2.length} gzipped bytes that unpack to more than ${allowed}`, allowed);
        break;
      }
      parts.push(value);
    }
  } catch (error) {
    throwIfAborted(signal);
    throw failure("malformed", place, `The gzip data of ${called(place)} are damaged or cut short`, reason(error), "", error);
  } finally {
    void reader.cancel().catch(() => {
    });
  }
  if (stopped) throw stopped;
  return new Uint8Array(await new Blob(parts).arrayBuffer());
}

// src/sha256.ts
function rootBits(count, power) {
  const bits = new Uint32Array(count);
  for (let found = 0, n = 2; found < count; n++) {
    let prime = true;
    for (let d = 2; d * d <= n; d++) if (n % d === 0) prime = false;
    if (prime) bits[found++] = n ** power % 1 * 2 ** 32;
  }
  return bits;
}
function sha256(bytes2) {
  const K = rootBits(64, 1 / 3);
  const H = rootBits(8, 1 / 2);
  const W = new Uint32Array(64);
  const rest = bytes2.length % 64;
  const tail = new Uint8Array(rest < 56 ? 64 : 128);
  tail.set(bytes2.subarray(bytes2.length - rest));
  tail[rest] = 128;
  const end = new DataView(tail.buffer);
  end.setUint32(tail.length - 8, Math.floor(bytes2.length / 2 ** 29));
  end.setUint32(tail.length - 4, bytes2.length * 8 % 2 ** 32);
  blocks(new DataView(bytes2.buffer, bytes2.byteOffset, bytes2.length - rest), K, H, W);
  blocks(end, K, H, W);
  const digest = new DataView(new ArrayBuffer(32));
  H.forEach((word, i) => {
    digest.setUint32(4 * i, word);
  });
  return new Uint8Array(digest.buffer);
}
var turn = (x, n) => x >>> n | x << 32 - n;
function blocks(data, K, H, W) {
  for (let at = 0; at < data.byteLength; at += 64) {
    for (let i = 0; i < 16; i++) W[i] = data.getUint32(at + 4 * i);
    for (let i = 16; i < 64; i++) {
      const x = W[i - 15];
      const y = W[i - 2];
      const s0 = turn(x, 7) ^ turn(x, 18) ^ x >>> 3;
      const s1 = turn(y, 17) ^ turn(y, 19) ^ y >>> 10;
      W[i] = W[i - 16] + s0 + W[i - 7] + s1;
    }
    let [a, b, c, d, e, f, g, h] = H;
    for (let i = 0; i < 64; i++) {
      const s1 = turn(e, 6) ^ turn(e, 11) ^ turn(e, 25);
      const t1 = h + s1 + (e & f ^ ~e & g) + K[i] + W[i] | 0;
      const s0 = turn(a, 2) ^ turn(a, 13) ^ turn(a, 22);
      const t2 = s0 + (a & b ^ a & c ^ b & c) | 0;
      h = g;
      g = f;
      f = e;
      e = d + t1 | 0;
      d = c;
      c = b;
      b = a;
      a = t1 + t2 | 0;
    }
    [a, b, c, d, e, f, g, h].forEach((word, i) => {
      H[i] = H[i] + word;
    });
  }
}

// src/integrity.ts
var STRENGTH = ["sha256", "sha384", "sha512"];
var LENGTH = { sha256: 44, sha384: 64, sha512: 88 };
function parseIntegrity(integrity) {
  const tokens = String(integrity).split(/\s+/).filter(Boolean);
  const wanted = tokens.map((token) => {
    const match = /^(sha256|sha384|sha512)-([A-Za-z0-9+/]+={0,2})(\?.*)?$/.exec(token);
    const [, algorithm2 = "", digest = ""] = match ?? [];
    if (!match || digest.length !== LENGTH[algorithm2]) throw notIntegrity(token);
    return { algorithm: algorithm2, digest };
  });
  const algorithm = STRENGTH.filter((name) => wanted.some((entry) => entry.algorithm === name)).pop();
  if (!algorithm) throw notIntegrity(integrity);
  const digests = wanted.filter((entry) => entry.algorithm === algorithm).map((entry) => entry.digest);
  return { algorithm, digests };
}
async function checkIntegrity(bytes2, { algorithm, digests }, place) {
  const got = btoa(String.fromCharCode(...await digestOf(bytes2, algorithm)));
  if (digests.includes(got)) return;
  throw failure(
    "integrity",
    place,
    `The bytes of ${called(place)} are not the ones that { integrity } asks for`,
    `${algorithm}-${got}`,
    digests.map((digest) => `${algorithm}-${digest}`).join(" or ")
  );
}
async function digestOf(bytes2, algorithm) {
  const subtle = globalThis.crypto?.subtle;
  if (subtle) {
    const name = algorithm.replace("sha", "SHA-");
    return new Uint8Array(await subtle.digest(name, bytes2));
  }
  if (algorithm === "sha256") return sha256(bytes2);
  throw failure(
    "unsupported",
    "integrity",
    "A page without WebCrypto (an http: address) can check sha256 only",
    algorithm,
    "sha256, or a page served by https:"
  );
}
function notIntegrity(got) {
  const expected = "sha256-, sha384- or sha512- and the digest in base64";
  return failure("invalid_argument", "integrity", "This is not an integrity string", JSON.stringify(got), expected);
}

// src/description.ts
var ANSWERS = ["raw", "response", "probability", "label"];

// src/answers.ts
var AnswerFormat = class {
  /** The answer's number in sw_predict. */
  number;
  /** Doubles per row. */
  width;
  /** One value per row, not a list of one. */
  #flat;
  #Floats;
  #labels;
  constructor(kind, { task, outputs, outputType, labels, numericLabels }) {
    this.number = ANSWERS.indexOf(kind);
    this.width = outputs[kind];
    const several = task === "multi_regression" || task === "multilabel" || kind === "probability";
    this.#flat = !several && this.width === 1;
    this.#labels = kind !== "label" || task === "multilabel" ? null : numericLabels ? labels?.map(Number) ?? null : labels;
    const exact = this.#labels?.every((label) => typeof label === "string" || Math.fround(label) === label) ?? true;
    this.#Floats = outputType === "float32" && exact ? Float32Array : Float64Array;
  }
  /** The answer to one row, whose doubles begin at view[at]. */
  one(view, at) {
    if (!this.#flat) return new this.#Floats(view.subarray(at, at + this.width));
    const value = view[at];
    return this.#labels ? this.#labels[value] : value;
  }
  /** Room for the answers to many rows. */
  many(rows) {
    const shape = this.#flat ? [rows] : [rows, this.width];
    const labels = this.#labels;
    if (labels && typeof labels[0] === "string") {
      const data2 = new Array(rows);
      const put2 = (view, from) => {
        view.forEach((value, i) => {
          data2[from + i] = labels[value];
        });
      };
      return { answers: { data: data2, shape }, put: put2 };
    }
    const data = new this.#Floats(rows * this.width);
    const put = (view, from) => {
      data.set(labels ? view.map((value) => labels[value]) : view, from * this.width);
    };
    return { answers: { data, shape }, put };
  }
};

// src/batch.ts
var DOUBLES = 1 << 17;
var ROWS = 4096;
function predictBatch(engine, format, batch, inputs) {
  const { answers, put } = format.many(batch.rows);
  const fitting = Math.floor(DOUBLES / (inputs + format.width));
  const chunk = Math.min(batch.rows, ROWS, Math.max(128, fitting - fitting % 128));
  const at = engine.reserve(chunk * (inputs + format.width));
  const out = at + chunk * inputs;
  for (let from = 0; from < batch.rows; from += chunk) {
    const count = Math.min(chunk, batch.rows - from);
    batch.fill(engine.doubles(), at, from, count, chunk);
    const [rowStride, columnStride] = batch.byColumn ? [1, chunk] : [inputs, 1];
    engine.predict(format.number, at, count, rowStride, columnStride, out, from);
    put(engine.doubles().subarray(out, out + count * format.width), from);
  }
  return answers;
}

// src/near.ts
function near(a, b) {
  const [x, y] = [plain(a), plain(b)];
  if (x === y) return true;
  if (digits(x) !== digits(y)) return false;
  const length = Math.min(x.length, y.length);
  return length >= 4 && slips(x, y) <= (length >= 8 ? 2 : 1);
}
var plain = (name) => name.toLowerCase().replace(/[\s_.\-]+/g, "");
var digits = (name) => name.replace(/\D/g, "");
function slips(a, b) {
  if (Math.abs(a.length - b.length) > 2) return 3;
  let before = [];
  let above = Array.from({ length: b.length + 1 }, (_, j) => j);
  for (let i = 1; i <= a.length; i++) {
    const row = [i];
    for (let j = 1; j <= b.length; j++) {
      const change = a[i - 1] === b[j - 1] ? 0 : 1;
      let best = Math.min(row[j - 1] + 1, above[j] + 1, above[j - 1] + change);
      if (i > 1 && j > 1 && a[i - 1] === b[j - 2] && a[i - 2] === b[j - 1]) best = Math.min(best, before[j - 2] + 1);
      row.push(best);
    }
    [before, above] = [above, row];
  }
  return above[b.length];
}

// src/row-plan.ts
var ABSENT = 1;
var ODD = 2;
var RowPlan = class {
  inputs;
  names;
  count;
  /** (inputs): 1 where every number is taken as it is. */
  plain;
  /** ABSENT and ODD, collected over the cells read since it was last set to 0. */
  flags = 0;
  /** Category names (and the numbers that they spell) to codes, where the input has levels. */
  #codes;
  constructor(inputs) {
    this.inputs = inputs;
    this.names = inputs.map((input) => input.name);
    this.count = inputs.length;
    this.#codes = inputs.map(codesOf);
    this.plain = Uint8Array.from(this.#codes, (codes) => codes ? 0 : 1);
  }
  /** The double for a value that is not simply a number, NaN where it is missing. */
  cell(column, value) {
    const codes = this.#codes[column];
    if (codes) {
      const code = codes.get(value);
      if (code !== void 0) return code;
    }
    if (value === void 0) this.flags |= ABSENT;
    else if (typeof value === "number" && (!codes || Number.isNaN(value))) return value;
    else if (typeof value === "boolean" && this.inputs[column]?.kind === "boolean") return value ? 1 : 0;
    else if (value !== null && value !== "" && !this.#isUnknownButMissing(column, value)) this.flags |= ODD;
    return Number.NaN;
  }
  /** The inputs beyond the ones that a reader has a source position for. */
  rest(row, out, at, from) {
    for (let i = from; i < this.count; i++) {
      const value = row[this.names[i]];
      out[at + i] = typeof value === "number" && this.plain[i] === 1 ? value : this.cell(i, value);
    }
  }
  /** Values from..from + count - 1 of one input, to out[at…]. Errors: as check */
  column(column, values, from, count, out, at) {
    this.flags = 0;
    const plain2 = this.plain[column] === 1;
    for (let i = 0; i < count; i++) {
      const value = values[from + i];
      out[at + i] = typeof value === "number" && plain2 ? value : this.cell(column, value);
    }
    if ((this.flags & ODD) === 0) return;
    for (let i = 0; i < count; i++) this.check(column, values[from + i], from + i);
  }
  /** Throw unless the input takes the value. row: its number, or -1 where there is but one. */
  check(column, value, row) {
    this.flags = 0;
    this.cell(column, value);
    if (this.flags & ODD) throw this.#problem(column, value, row);
  }
  #isUnknownButMissing(column, value) {
    const input = this.inputs[column];
    const isName = typeof value === "string" || typeof value === "number" && input.numericLevels;
    return isName && this.#codes[column] !== null && input.unknown === "missing";
  }
  #problem(column, value, row) {
    const input = this.inputs[column];
    const place = `${row < 0 ? "" : `row ${row}, `}input ${show(input.name)}`;
    const { levels, numericLevels } = input;
    if (levels && (typeof value === "string" || typeof value === "number" && numericLevels)) {
      const meant = levels.find((level) => near(level, String(value)));
      const hint = meant === void 0 ? "" : ` (did you mean ${show(meant)}?)`;
      const what = `The model has seen no category ${show(value)}${hint} (${place})`;
      return failure("unknown_category", place, what, show(value), someOf(levels));
    }
    const got = typeof value === "string" ? `the string ${show(value)}` : show(value);
    return failure("invalid_input", place, `A value of the wrong type (${place})`, got, expectation(input));
  }
};
function codesOf(input) {
  if (!input.levels) return null;
  const codes = /* @__PURE__ */ new Map();
  input.levels.forEach((level, code) => {
    codes.set(level, code);
  });
  if (input.numericLevels) {
    input.levels.forEach((level, code) => {
      if (!codes.has(Number(level))) codes.set(Number(level), code);
    });
  }
  return codes;
}
function expectation(input) {
  const missing = input.missing === "allowed" ? ", or null for a missing value" : "";
  if (input.kind === "boolean") return `true, false or a number${missing}`;
  if (input.kind !== "category") return `a number${missing}`;
  if (input.levels) return `${someOf(input.levels)}${missing}`;
  return `the category's code, a number (the file has no names; load takes them as { schema })${missing}`;
}
function someOf(names) {
  const shown = names.slice(0, 8).map(show).join(", ");
  return `one of ${shown}${names.length > 8 ? ` and ${names.length - 8} more` : ""}`;
}

// src/input.ts
function readInput(x, context) {
  if (isNumericArray(x)) return onePosition(x, context);
  if (Array.isArray(x)) {
    const first = x.find((element) => element !== null && element !== void 0);
    if (x.length === 0 || typeof first === "object") return manyRows(x, context);
    return onePosition(x, context);
  }
  if (typeof x !== "object" || x === null || ArrayBuffer.isView(x)) throw notInput(x);
  const object = x;
  if (isMatrix(object, context.plan)) return matrix(object, context.plan);
  if (context.plan.names.some((name) => isArrayLike(object[name]))) return columns(object, context);
  context.keys.check(object, -1);
  return oneObject(object, context.plan);
}
function oneObject(row, plan) {
  return {
    ...ONE,
    fill(out, at) {
      plan.rest(row, out, at, 0);
      plan.names.forEach((name, i) => {
        plan.check(i, row[name], -1);
      });
    }
  };
}
var ONE = { rows: 1, one: true, byColumn: false };
function onePosition(row, { plan }) {
  const hint = row.length % plan.count === 0 ? "; for many rows pass { data, shape: [rows, columns] }" : "";
  checkColumns("x", row.length, plan, hint);
  return {
    ...ONE,
    fill(out, at) {
      positions(row, plan, out, at, -1);
    }
  };
}
function manyRows(rows, { plan, keys, read }) {
  const fillOne = (row, out, at, number) => {
    if (isArrayLike(row)) {
      checkColumns(`row ${number}`, row.length, plan, "");
      positions(row, plan, out, at, number);
      return;
    }
    if (typeof row !== "object" || row === null || ArrayBuffer.isView(row)) throw notRow(row, number);
    const object = row;
    plan.flags = 0;
    read(object, plan, out, at);
    if (plan.flags === 0) return;
    const { flags } = plan;
    if (flags & ABSENT) keys.check(object, number);
    if (flags & ODD) plan.names.forEach((name, i) => {
      plan.check(i, object[name], number);
    });
  };
  return {
    rows: rows.length,
    one: false,
    byColumn: false,
    fill(out, at, from, count) {
      for (let i = 0; i < count; i++) fillOne(rows[from + i], out, at + i * plan.count, from + i);
    }
  };
}
function positions(row, plan, out, at, number) {
  plan.flags = 0;
  for (let i = 0; i < plan.count; i++) {
    const value = row[i];
    out[at + i] = typeof value === "number" && plan.plain[i] === 1 ? value : plan.cell(i, value);
  }
  if (plan.flags & ODD) for (let i = 0; i < plan.count; i++) plan.check(i, row[i], number);
}
function matrix({ data, shape }, plan) {
  if (!isArrayLike(data)) throw failure("invalid_input", "data", "The data of { data, shape } is no array of numbers", show(data), "a typed array or an array");
  const [rows = -1, width = -1] = shape;
  if (shape.length !== 2 || !isCount(rows) || !isCount(width)) {
    throw failure("invalid_input", "shape", "The shape of { data, shape } is not that of a matrix", `[${shape}]`, "[rows, columns]");
  }
  checkColumns("shape", width, plan, "");
  if (data.length !== rows * width) {
    throw failure("invalid_input", "data", "The data of { data, shape } do not fill the shape", `${data.length} values`, `${rows} \xD7 ${width} = ${rows * width}`);
  }
  const numbers = isNumericArray(data) && plan.plain.every((plain2) => plain2 === 1) ? data : null;
  return {
    rows,
    one: false,
    byColumn: false,
    fill(out, at, from, count) {
      if (numbers) out.set(numbers.subarray(from * width, (from + count) * width), at);
      else for (let i = 0; i < count; i++) positions(rowOf(data, from + i, width), plan, out, at + i * width, from + i);
    }
  };
}
function rowOf(data, row, width) {
  return isNumericArray(data) ? data.subarray(row * width, (row + 1) * width) : data.slice(row * width, (row + 1) * width);
}
function columns(object, { plan, keys }) {
  let rows = -1;
  let longest = "";
  let absent = false;
  const arrays = plan.names.map((name) => {
    const column = object[name] ?? null;
    if (column === null) {
      absent = true;
      return null;
    }
    if (!isArrayLike(column)) {
      throw failure("invalid_input", name, `The column ${show(name)} is no array, and others are`, show(column), "an array or a typed array of numbers");
    }
    if (rows >= 0 && column.length !== rows) {
      throw failure("invalid_input", name, `The column ${show(name)} is not as long as ${show(longest)}`, `${column.length} values`, `${rows}`);
    }
    rows = column.length;
    longest = name;
    return column;
  });
  if (absent) keys.check(object, -1);
  return {
    rows,
    one: false,
    byColumn: true,
    fill(out, at, from, count, stride) {
      arrays.forEach((column, i) => {
        const begin = at + i * stride;
        if (column === null) out.fill(Number.NaN, begin, begin + count);
        else if (isNumericArray(column) && plan.plain[i] === 1) out.set(column.subarray(from, from + count), begin);
        else plan.column(i, column, from, count, out, begin);
      });
    }
  };
}
function isMatrix(x, plan) {
  return Array.isArray(x.shape) && x.data !== void 0 && !(plan.names.includes("data") && plan.names.includes("shape"));
}
function isNumericArray(x) {
  return ArrayBuffer.isView(x) && !(x instanceof DataView) && !(x instanceof BigInt64Array) && !(x instanceof BigUint64Array);
}
var isArrayLike = (x) => Array.isArray(x) || isNumericArray(x);
var isCount = (n) => Number.isSafeInteger(n) && n >= 0;
function checkColumns(place, got, plan, hint) {
  if (got === plan.count) return;
  const many = got > plan.count ? "many" : "few";
  const what = `${place === "x" ? "The row" : place} has too ${many} columns${hint}`;
  throw failure("invalid_input", place, what, `${got}`, `${plan.count} (${plan.names.slice(0, 3).join(", ")}\u2026)`);
}
function notRow(row, number) {
  return failure("invalid_input", `row ${number}`, `Row ${number} is no row`, show(row), "an object or an array");
}
function notInput(x) {
  const expected = "a row, an array of rows, columns { name: array }, or { data, shape: [rows, columns] }";
  return failure("invalid_argument", "x", "predict does not take this", show(x), expected);
}

// src/keys.ts
var Keys = class {
  #names;
  #known;
  #near = /* @__PURE__ */ new Map();
  constructor(names) {
    this.#names = names;
    this.#known = new Set(names);
  }
  /**
   * Throw if the object has none of the inputs, or lacks one that it has under a similar name.
   * row: its number, or -1 where there is but one
   */
  check(object, row) {
    const where = row < 0 ? "" : ` of row ${row}`;
    const unknown = Object.keys(object).filter((key) => !this.#known.has(key));
    for (const key of unknown) {
      const meant = this.#nearest(key).find((name) => object[name] === void 0);
      if (meant !== void 0) throw misspelt(key, meant, where, row);
    }
    if (this.#names.some((name) => object[name] !== void 0 || name in object)) return;
    if (unknown.length === 0 && isPlain(object)) return;
    const got = unknown.length > 0 ? `the keys ${list(unknown)}` : show(object);
    const place = row < 0 ? "x" : `row ${row}`;
    throw failure("invalid_input", place, `No key${where} is an input of the model`, got, `keys like ${list(this.#names)}`);
  }
  #nearest(key) {
    let found = this.#near.get(key);
    if (!found) {
      if (this.#near.size >= 1e3) this.#near.clear();
      found = this.#names.filter((name) => near(name, key));
      this.#near.set(key, found);
    }
    return found;
  }
};
function misspelt(key, meant, where, row) {
  const what = `The key ${show(key)}${where} is not an input of the model and ${show(meant)} is absent: did you mean ${show(meant)}?`;
  const place = row < 0 ? key : `row ${row}, ${key}`;
  return failure("invalid_input", place, what.slice(0, -1), show(key), show(meant));
}
var list = (names) => names.slice(0, 5).map(show).join(", ") + (names.length > 5 ? "\u2026" : "");
function isPlain(object) {
  const prototype = Object.getPrototypeOf(object);
  return prototype === null || Object.getPrototypeOf(prototype) === null;
}

// src/model.ts
var Model = class _Model {
  /** What kind of question the model answers. */
  task;
  /** The columns of the training data, in their order. */
  inputs;
  /** Whether the input names are the model's own; if not, they are `f0`, `f1`… by position. */
  namedInputs;
  /** The names of the classes (or of the outputs), or null: classes are 0, 1, 2… */
  labels;
  /** Which answers the model has. */
  capabilities;
  /** Where the model comes from and how it is run. */
  info;
  #description;
  #plan;
  #keys;
  #response;
  #probability;
  #raw;
  #live;
  /** While x is read: its getters may do anything, but not use the slots that are being filled. */
  #reading = false;
  /** @internal */
  static create(parts) {
    return new _Model(parts);
  }
  constructor({ engine, receivedBytes }) {
    const { description } = engine;
    const { outputs } = description;
    const predicted = outputs.label > 0 ? "label" : "response";
    this.#description = description;
    this.#plan = new RowPlan(description.inputs);
    this.#keys = new Keys(this.#plan.names);
    this.#response = new AnswerFormat(predicted, description);
    this.#probability = new AnswerFormat("probability", description);
    this.#raw = new AnswerFormat("raw", description);
    this.task = description.task;
    this.inputs = deepFreeze(description.inputs);
    this.namedInputs = description.namedInputs;
    this.labels = deepFreeze(description.labels);
    this.capabilities = Object.freeze({
      predict: outputs[predicted] > 0,
      predictProba: outputs.probability > 0,
      predictRaw: outputs.raw > 0
    });
    this.info = deepFreeze({ ...description.info, receivedBytes });
    const lease = new Lease(this.#plan.names);
    this.#live = { engine, lease };
    endWith(this, lease);
  }
  /**
   * The model's answer, after its link function: a value for regression, ranking and survival (in the units of the
   * target), the class for classification: its name if the model has names, else its index. Multilabel: 0 or 1 per label.
   *
   * @param x one row or many; see the class
   * @returns one row: a number, a string, or a typed array of k outputs. Many rows: `{ data, shape }`
   * @throws SapwoodError `invalid_input` (shape, type or value, with row and column), `unknown_category`,
   *   `invalid_argument` (nothing that predict takes), `no_such_answer`, `disposed`, `wasm`
   */
  predict(x) {
    return this.#answer(this.#response, x);
  }
  /**
   * Class probabilities, 0 to 1: one column per class, two for two classes; multilabel: one per label.
   *
   * @param x one row or many; see the class
   * @returns one row: a typed array (classes). Many rows: `{ data, shape: [rows, classes] }`
   * @throws SapwoodError as predict; `no_such_answer` for models without probabilities
   */
  predictProba(x) {
    return this.#answer(this.#probability, x);
  }
  /**
   * What the library calls margin, raw score or decision function: the sum before the link, equal to the library's to
   * the bit for tree ensembles.
   *
   * @param x one row or many; see the class
   * @returns one row: a number, or a typed array of k outputs. Many rows: `{ data, shape }`
   * @throws SapwoodError as predict
   */
  predictRaw(x) {
    return this.#answer(this.#raw, x);
  }
  /**
   * Run the rows with known answers that the file brings (load has done so once already).
   *
   * @returns how many rows there are and whose answers they have, or null: the file has none, and nothing was checked
   * @throws SapwoodError `golden_mismatch`, `disposed`, `wasm`
   */
  selfTest() {
    this.#alive().engine.selfTest();
    return this.info.golden;
  }
  /**
   * The model as a Sapwood file: small, quick to load, and the same bytes each time.
   *
   * @returns the file's bytes (a safetensors file); the caller's own
   * @throws SapwoodError `invalid_argument`, `out_of_memory`, `disposed`, `wasm`
   */
  save(options = {}) {
    return this.#alive().engine.save(JSON.stringify({ profile: "exact", explain: false, ...options }));
  }
  /**
   * Let go of the model's memory: each model has a WebAssembly memory of its own, which goes as a whole. Later calls
   * throw `disposed`; disposing twice is harmless. A model that is no longer reachable is let go of by itself, later.
   */
  dispose() {
    if (!this.#live) return;
    if (this.#reading) throw callsBack();
    const { engine, lease } = this.#live;
    this.#live = null;
    forget(lease);
    lease.end();
    engine.close();
  }
  #alive() {
    if (this.#live) return this.#live;
    throw failure("disposed", "model", "The model was disposed of before this call");
  }
  #answer(format, x) {
    const { engine, lease } = this.#alive();
    if (format.width === 0) throw this.#noSuchAnswer(format);
    if (this.#reading) throw callsBack();
    this.#reading = true;
    try {
      return this.#answerTo(x, format, engine, lease.read);
    } finally {
      this.#reading = false;
    }
  }
  #answerTo(x, format, engine, read) {
    const plan = this.#plan;
    if (typeof x === "object" && x !== null && !Array.isArray(x)) {
      plan.flags = 0;
      read(x, plan, engine.doubles(), engine.input);
      if (plan.flags === 0) return this.#answerRow(engine, format);
    }
    const batch = readInput(x, { plan, keys: this.#keys, read });
    if (!batch.one) return predictBatch(engine, format, batch, plan.count);
    batch.fill(engine.doubles(), engine.input, 0, 1, 0);
    return this.#answerRow(engine, format);
  }
  #answerRow(engine, format) {
    engine.predictRow(format.number);
    return format.one(engine.doubles(), engine.output);
  }
  #noSuchAnswer(format) {
    const kind = format === this.#probability ? "probability" : format === this.#raw ? "raw" : "response";
    const why = this.#description.why[kind] ?? "the model has none";
    const method = { probability: "predictProba", raw: "predictRaw", response: "predict", label: "predict" }[kind];
    return failure("no_such_answer", method, `${method} has no answer: ${why}`);
  }
};
if (Symbol.dispose) Object.defineProperty(Model.prototype, Symbol.dispose, { value: Model.prototype.dispose });
function callsBack() {
  return failure("invalid_argument", "x", "A property of x calls the model that is reading it");
}
function deepFreeze(value) {
  if (typeof value === "object" && value !== null) Object.values(Object.freeze(value)).forEach(deepFreeze);
  return value;
}

// src/wasm.ts
var FIX = "copy node_modules/sapwood/dist/engine.wasm to that address, pass { wasm } with the right one, or import from 'sapwood/inline'";
var byAddress = /* @__PURE__ */ new Map();
var byBytes = /* @__PURE__ */ new WeakMap();
function compile(source) {
  if (typeof WebAssembly === "undefined") throw failure("wasm", "WebAssembly", "This platform has no WebAssembly");
  if (source instanceof WebAssembly.Module) return Promise.resolve(source);
  if (typeof source === "string" || source instanceof URL) {
    const address = String(source);
    return once(byAddress, address, () => compileFrom(address));
  }
  if (source instanceof ArrayBuffer || ArrayBuffer.isView(source)) {
    return once(byBytes, source, () => compileBytes(toBytes(source), "the bytes of { wasm }"));
  }
  throw failure("invalid_argument", "wasm", "This is no WebAssembly", show(source), "a URL, bytes or a module");
}
function once(cache, key, make) {
  let made = cache.get(key);
  if (!made) {
    made = make();
    cache.set(key, made);
    made.catch(() => cache.delete(key));
  }
  return made;
}
async function compileFrom(address) {
  const fs = fileSystem();
  const isUrl = /^[a-z][a-z0-9+.-]+:/i.test(address);
  if (fs && (address.startsWith("file:") || !isUrl && !("location" in globalThis))) {
    let bytes2;
    try {
      bytes2 = await fs.readFile(isUrl ? new URL(address) : address);
    } catch (error) {
      throw failure("wasm", address, `The engine could not be read from ${called(address)}; ${FIX}`, reason(error), "", error);
    }
    return compileBytes(bytes2, address);
  }
  let response;
  try {
    response = await fetch(address, { credentials: "same-origin" });
  } catch (error) {
    throw failure("wasm", address, `The engine could not be fetched from ${called(address)}; ${FIX}`, reason(error), "", error);
  }
  if (!response.ok) {
    const got = `status ${response.status}`;
    throw failure("wasm", address, `The engine could not be fetched from ${called(address)}; ${FIX}`, got, "status 200");
  }
  if (response.headers.get("content-type") === "application/wasm") {
    return WebAssembly.compileStreaming(response).catch((error) => {
      throw notCompiled(error, address);
    });
  }
  return compileBytes(new Uint8Array(await response.arrayBuffer()), address);
}
async function compileBytes(bytes2, place) {
  const MAGIC = [0, 97, 115, 109];
  if (MAGIC.some((byte, i) => bytes2[i] !== byte)) {
    const got = looksLikeHtml(bytes2) ? "an HTML page" : `${bytes2.length} bytes of something else`;
    throw failure("wasm", place, `${called(place)} is not the engine; ${FIX}`, got, "a WebAssembly module");
  }
  try {
    return await WebAssembly.compile(bytes2);
  } catch (error) {
    throw notCompiled(error, place);
  }
}
function notCompiled(error, place) {
  const hint = "it needs SIMD (browsers of 2021-2023 and later) and, under a Content-Security-Policy, script-src 'wasm-unsafe-eval'";
  return failure("wasm", place, `The engine was not compiled; ${hint}`, reason(error), "", error);
}
function toBytes(source) {
  if (!ArrayBuffer.isView(source)) return new Uint8Array(source);
  return new Uint8Array(source.buffer, source.byteOffset, source.byteLength);
}

// src/load.ts
var GIB = 2 ** 30;
async function loadWith(source, options, defaultWasm) {
  const { signal, onProgress, maxBytes, wasm } = options;
  if (maxBytes !== void 0 && !(typeof maxBytes === "number" && maxBytes > 0)) {
    throw failure("invalid_argument", "maxBytes", "This is no size", show(maxBytes), "a number of bytes");
  }
  const integrity = options.integrity === void 0 ? null : parseIntegrity(options.integrity);
  const engineOptions = openOptions(options);
  throwIfAborted(signal);
  const compiled2 = Promise.resolve().then(() => compile(wasm ?? defaultWasm()));
  compiled2.catch(() => {
  });
  const { bytes: bytes2, place } = await receive(source, { maxBytes: maxBytes ?? GIB, signal, onProgress });
  if (integrity) await checkIntegrity(bytes2, integrity, place);
  const file = isGzip(bytes2) ? await gunzip(bytes2, place, maxBytes, GIB, signal) : bytes2;
  const engine = await Engine.open(await compiled2, file, engineOptions);
  try {
    throwIfAborted(signal);
    checkTask(options.task, engine.description.task);
    return Model.create({ engine, receivedBytes: bytes2.length });
  } catch (error) {
    engine.close();
    throw error;
  }
}
function openOptions({ iterations, schema }) {
  if (iterations === void 0 && schema === void 0) return "";
  try {
    return JSON.stringify(
      { rounds: iterations, schema },
      (_, value) => typeof value === "number" && !Number.isFinite(value) ? String(value) : value
    );
  } catch (error) {
    throw failure("invalid_argument", "schema", "The schema is not plain data", reason(error), "", error);
  }
}
function checkTask(wanted, task) {
  if (wanted === void 0 || wanted === task) return;
  throw failure("invalid_argument", "task", "The model is for another task", task, wanted);
}

// test/fixtures.ts
import { join as join2 } from "node:path";
var folder = join2(process.cwd(), "../tests/fixtures/xgboost");
var modelPath = (name, version = "3.2.0", file = "model.ubj") => join2(folder, version, name, file);

// test/refused.ts
import assert from "node:assert/strict";
function refused(call, code, words = {}) {
  assert.throws(call, (error) => says(error, code, words));
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

// test/memory.test.ts
var path = modelPath("objective-reg-squarederror", "3.4.1");
var bytes = new Uint8Array(await readFile(path));
var compiled = await WebAssembly.compile(await readFile("dist/engine.wasm"));
var open2 = () => loadWith(bytes, {}, () => compiled);
async function collect() {
  for (let i = 0; i < 4; i++) {
    globalThis.gc();
    await new Promise((done) => setTimeout(done, 5));
  }
}
test("models that nobody holds are let go of, each once", async () => {
  const before = leased();
  await (async () => {
    const models = await Promise.all([1, 2, 3, 4, 5, 6, 7].map(open2));
    assert2.equal(leased(), before + 7);
    models.slice(0, 3).forEach((model) => model.dispose());
    assert2.equal(leased(), before + 4);
  })();
  await collect();
  assert2.equal(leased(), before);
});
test("a model that is held stays", async () => {
  const model = await open2();
  const before = leased();
  await collect();
  assert2.equal(leased(), before);
  assert2.equal(typeof model.predict([1, 2, 3, 4, 5]), "number");
  model.dispose();
});
test("disposing twice is harmless, and counts once", async () => {
  const before = leased();
  const model = await open2();
  model.dispose();
  model.dispose();
  assert2.equal(leased(), before);
  await collect();
  assert2.equal(leased(), before);
  refused(() => model.predict([1, 2, 3, 4, 5]), "disposed");
});
test("a model can be disposed of by `using`", async () => {
  const model = await load(path);
  model[Symbol.dispose]();
  assert2.throws(() => model.selfTest(), (error) => error instanceof SapwoodError3 && error.code === "disposed");
});
test("failed loads and ended models leave no memory behind", async () => {
  const size = async () => {
    await collect();
    const { external, arrayBuffers } = process.memoryUsage();
    return external + arrayBuffers;
  };
  const rounds = async (count) => {
    for (let i = 0; i < count; i++) {
      (await load(bytes)).dispose();
      await load(bytes);
      await load(bytes.subarray(0, 500)).catch(() => {
      });
    }
  };
  await rounds(20);
  const before = await size();
  await rounds(200);
  const grown = await size() - before;
  assert2.ok(grown < 20 << 20, `${grown} bytes more after 600 loads`);
});
test("a view that growth has detached is renewed", async () => {
  const engine = await Engine.open(compiled, bytes, "");
  engine.doubles().set([1, 2, 3, 4, 5], engine.input);
  engine.predictRow(0);
  const answer = engine.doubles()[engine.output];
  const stale = engine.doubles();
  engine.reserve(1 << 23);
  assert2.equal(stale.length, 0);
  engine.doubles().set([1, 2, 3, 4, 5], engine.input);
  engine.predictRow(0);
  assert2.equal(engine.doubles()[engine.output], answer);
  engine.close();
});
test("many batches use the memory of one", async () => {
  const engine = await Engine.open(compiled, bytes, "");
  engine.reserve(1e3);
  const size = engine.doubles().length;
  for (let i = 0; i < 1e3; i++) engine.reserve(i);
  assert2.equal(engine.doubles().length, size);
});
test("copies of the row reader go to models by the names of their inputs", () => {
  const before = leased();
  const [a, b, c, d, again] = [["a"], ["b"], ["c"], ["d"], ["a"]].map((names) => new Lease(names));
  assert2.equal(again?.read, a?.read, "the same names, the same copy");
  const one = new Lease(["e"]);
  assert2.equal(leased(), before + 6);
  for (const lease of [a, b, c, d, again, one]) lease?.end();
  one.end();
  assert2.equal(leased(), before);
});
//# sourceMappingURL=data:application/json;base64,ewogICJ2ZXJzaW9uIjogMywKICAic291cmNlcyI6IFsiLi4vdGVzdC9tZW1vcnkudGVzdC50cyIsICIuLi93YXNtL2VuZ2luZS5tanMiLCAiLi4vc3JjL2Vycm9ycy50cyIsICIuLi9zcmMvaGVhcC50cyIsICIuLi9zcmMvaG9zdC50cyIsICIuLi9zcmMvaHRtbC50cyIsICIuLi9zcmMvc291cmNlLnRzIiwgIi4uL3NyYy9lbmdpbmUudHMiLCAicm93LXJlYWRlcnM6I3Jvdy1yZWFkZXJzIiwgIi4uL3NyYy9sZWFzZXMudHMiLCAiLi4vc3JjL2d1bnppcC50cyIsICIuLi9zcmMvc2hhMjU2LnRzIiwgIi4uL3NyYy9pbnRlZ3JpdHkudHMiLCAiLi4vc3JjL2Rlc2NyaXB0aW9uLnRzIiwgIi4uL3NyYy9hbnN3ZXJzLnRzIiwgIi4uL3NyYy9iYXRjaC50cyIsICIuLi9zcmMvbmVhci50cyIsICIuLi9zcmMvcm93LXBsYW4udHMiLCAiLi4vc3JjL2lucHV0LnRzIiwgIi4uL3NyYy9rZXlzLnRzIiwgIi4uL3NyYy9tb2RlbC50cyIsICIuLi9zcmMvd2FzbS50cyIsICIuLi9zcmMvbG9hZC50cyIsICIuLi90ZXN0L2ZpeHR1cmVzLnRzIiwgIi4uL3Rlc3QvcmVmdXNlZC50cyJdLAogICJzb3VyY2VzQ29udGVudCI6IFsiLy8gTWVtb3J5IGlzIGdpdmVuIGJhY2s6IGJ5IGRpc3Bvc2UsIGJ5IHRoZSBjb2xsZWN0b3IsIGFuZCBhZnRlciBmYWlsdXJlcy5cbmltcG9ydCBhc3NlcnQgZnJvbSAnbm9kZTphc3NlcnQvc3RyaWN0JztcbmltcG9ydCB7IHJlYWRGaWxlIH0gZnJvbSAnbm9kZTpmcy9wcm9taXNlcyc7XG5pbXBvcnQgeyB0ZXN0IH0gZnJvbSAnbm9kZTp0ZXN0JztcbmltcG9ydCB7IGxvYWQsIFNhcHdvb2RFcnJvciB9IGZyb20gJ3NhcHdvb2QnO1xuaW1wb3J0IHsgRW5naW5lIH0gZnJvbSAnLi4vc3JjL2VuZ2luZS50cyc7XG5pbXBvcnQgeyBMZWFzZSwgbGVhc2VkIH0gZnJvbSAnLi4vc3JjL2xlYXNlcy50cyc7XG5pbXBvcnQgeyBsb2FkV2l0aCB9IGZyb20gJy4uL3NyYy9sb2FkLnRzJztcbmltcG9ydCB7IG1vZGVsUGF0aCB9IGZyb20gJy4vZml4dHVyZXMudHMnO1xuaW1wb3J0IHsgcmVmdXNlZCB9IGZyb20gJy4vcmVmdXNlZC50cyc7XG5cbmNvbnN0IHBhdGggPSBtb2RlbFBhdGgoJ29iamVjdGl2ZS1yZWctc3F1YXJlZGVycm9yJywgJzMuNC4xJyk7XG5jb25zdCBieXRlcyA9IG5ldyBVaW50OEFycmF5KGF3YWl0IHJlYWRGaWxlKHBhdGgpKTtcbmNvbnN0IGNvbXBpbGVkID0gYXdhaXQgV2ViQXNzZW1ibHkuY29tcGlsZShhd2FpdCByZWFkRmlsZSgnZGlzdC9lbmdpbmUud2FzbScpKTtcbi8qKiBsb2FkIHdpdGggdGhlIHBhcnRzIG9mIHRoaXMgYnVuZGxlLCB3aG9zZSBsZWFzZXMgY2FuIGJlIGNvdW50ZWQuICovXG5jb25zdCBvcGVuID0gKCkgPT4gbG9hZFdpdGgoYnl0ZXMsIHt9LCAoKSA9PiBjb21waWxlZCk7XG5cbi8qKiBMZXQgdGhlIGNvbGxlY3RvciBhbmQgdGhlIGZpbmFsaXplcnMgcnVuLiAqL1xuYXN5bmMgZnVuY3Rpb24gY29sbGVjdCgpOiBQcm9taXNlPHZvaWQ+IHtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCA0OyBpKyspIHtcbiAgICAoZ2xvYmFsVGhpcy5nYyBhcyAoKSA9PiB2b2lkKSgpO1xuICAgIGF3YWl0IG5ldyBQcm9taXNlKChkb25lKSA9PiBzZXRUaW1lb3V0KGRvbmUsIDUpKTtcbiAgfVxufVxuXG50ZXN0KCdtb2RlbHMgdGhhdCBub2JvZHkgaG9sZHMgYXJlIGxldCBnbyBvZiwgZWFjaCBvbmNlJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSBsZWFzZWQoKTtcbiAgYXdhaXQgKGFzeW5jICgpID0+IHtcbiAgICBjb25zdCBtb2RlbHMgPSBhd2FpdCBQcm9taXNlLmFsbChbMSwgMiwgMywgNCwgNSwgNiwgN10ubWFwKG9wZW4pKTtcbiAgICBhc3NlcnQuZXF1YWwobGVhc2VkKCksIGJlZm9yZSArIDcpO1xuICAgIG1vZGVscy5zbGljZSgwLCAzKS5mb3JFYWNoKChtb2RlbCkgPT4gbW9kZWwuZGlzcG9zZSgpKTtcbiAgICBhc3NlcnQuZXF1YWwobGVhc2VkKCksIGJlZm9yZSArIDQpO1xuICB9KSgpO1xuICBhd2FpdCBjb2xsZWN0KCk7XG4gIGFzc2VydC5lcXVhbChsZWFzZWQoKSwgYmVmb3JlKTtcbn0pO1xuXG50ZXN0KCdhIG1vZGVsIHRoYXQgaXMgaGVsZCBzdGF5cycsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgbW9kZWwgPSBhd2FpdCBvcGVuKCk7XG4gIGNvbnN0IGJlZm9yZSA9IGxlYXNlZCgpO1xuICBhd2FpdCBjb2xsZWN0KCk7XG4gIGFzc2VydC5lcXVhbChsZWFzZWQoKSwgYmVmb3JlKTtcbiAgYXNzZXJ0LmVxdWFsKHR5cGVvZiBtb2RlbC5wcmVkaWN0KFsxLCAyLCAzLCA0LCA1XSksICdudW1iZXInKTtcbiAgbW9kZWwuZGlzcG9zZSgpO1xufSk7XG5cbnRlc3QoJ2Rpc3Bvc2luZyB0d2ljZSBpcyBoYXJtbGVzcywgYW5kIGNvdW50cyBvbmNlJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBiZWZvcmUgPSBsZWFzZWQoKTtcbiAgY29uc3QgbW9kZWwgPSBhd2FpdCBvcGVuKCk7XG4gIG1vZGVsLmRpc3Bvc2UoKTtcbiAgbW9kZWwuZGlzcG9zZSgpO1xuICBhc3NlcnQuZXF1YWwobGVhc2VkKCksIGJlZm9yZSk7XG4gIGF3YWl0IGNvbGxlY3QoKTtcbiAgYXNzZXJ0LmVxdWFsKGxlYXNlZCgpLCBiZWZvcmUpO1xuICByZWZ1c2VkKCgpID0+IG1vZGVsLnByZWRpY3QoWzEsIDIsIDMsIDQsIDVdKSwgJ2Rpc3Bvc2VkJyk7XG59KTtcblxudGVzdCgnYSBtb2RlbCBjYW4gYmUgZGlzcG9zZWQgb2YgYnkgYHVzaW5nYCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgbW9kZWwgPSBhd2FpdCBsb2FkKHBhdGgpO1xuICBtb2RlbFtTeW1ib2wuZGlzcG9zZV0oKTtcbiAgYXNzZXJ0LnRocm93cygoKSA9PiBtb2RlbC5zZWxmVGVzdCgpLCAoZXJyb3IpID0+IGVycm9yIGluc3RhbmNlb2YgU2Fwd29vZEVycm9yICYmIGVycm9yLmNvZGUgPT09ICdkaXNwb3NlZCcpO1xufSk7XG5cbnRlc3QoJ2ZhaWxlZCBsb2FkcyBhbmQgZW5kZWQgbW9kZWxzIGxlYXZlIG5vIG1lbW9yeSBiZWhpbmQnLCBhc3luYyAoKSA9PiB7XG4gIGNvbnN0IHNpemUgPSBhc3luYyAoKSA9PiB7XG4gICAgYXdhaXQgY29sbGVjdCgpO1xuICAgIGNvbnN0IHsgZXh0ZXJuYWwsIGFycmF5QnVmZmVycyB9ID0gcHJvY2Vzcy5tZW1vcnlVc2FnZSgpO1xuICAgIHJldHVybiBleHRlcm5hbCArIGFycmF5QnVmZmVycztcbiAgfTtcbiAgY29uc3Qgcm91bmRzID0gYXN5bmMgKGNvdW50OiBudW1iZXIpID0+IHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IGNvdW50OyBpKyspIHtcbiAgICAgIChhd2FpdCBsb2FkKGJ5dGVzKSkuZGlzcG9zZSgpO1xuICAgICAgYXdhaXQgbG9hZChieXRlcyk7IC8vIGRyb3BwZWRcbiAgICAgIGF3YWl0IGxvYWQoYnl0ZXMuc3ViYXJyYXkoMCwgNTAwKSkuY2F0Y2goKCkgPT4ge30pO1xuICAgIH1cbiAgfTtcbiAgYXdhaXQgcm91bmRzKDIwKTtcbiAgY29uc3QgYmVmb3JlID0gYXdhaXQgc2l6ZSgpO1xuICBhd2FpdCByb3VuZHMoMjAwKTtcbiAgY29uc3QgZ3Jvd24gPSAoYXdhaXQgc2l6ZSgpKSAtIGJlZm9yZTtcbiAgYXNzZXJ0Lm9rKGdyb3duIDwgMjAgPDwgMjAsIGAke2dyb3dufSBieXRlcyBtb3JlIGFmdGVyIDYwMCBsb2Fkc2ApO1xufSk7XG5cbnRlc3QoJ2EgdmlldyB0aGF0IGdyb3d0aCBoYXMgZGV0YWNoZWQgaXMgcmVuZXdlZCcsIGFzeW5jICgpID0+IHtcbiAgY29uc3QgZW5naW5lID0gYXdhaXQgRW5naW5lLm9wZW4oY29tcGlsZWQsIGJ5dGVzLCAnJyk7XG4gIGVuZ2luZS5kb3VibGVzKCkuc2V0KFsxLCAyLCAzLCA0LCA1XSwgZW5naW5lLmlucHV0KTtcbiAgZW5naW5lLnByZWRpY3RSb3coMCk7XG4gIGNvbnN0IGFuc3dlciA9IGVuZ2luZS5kb3VibGVzKClbZW5naW5lLm91dHB1dF07XG4gIGNvbnN0IHN0YWxlID0gZW5naW5lLmRvdWJsZXMoKTtcbiAgZW5naW5lLnJlc2VydmUoMSA8PCAyMyk7IC8vIDY0IE1COiBtb3JlIHRoYW4gYW4gaW5zdGFuY2UgYmVnaW5zIHdpdGhcbiAgYXNzZXJ0LmVxdWFsKHN0YWxlLmxlbmd0aCwgMCk7XG4gIGVuZ2luZS5kb3VibGVzKCkuc2V0KFsxLCAyLCAzLCA0LCA1XSwgZW5naW5lLmlucHV0KTtcbiAgZW5naW5lLnByZWRpY3RSb3coMCk7XG4gIGFzc2VydC5lcXVhbChlbmdpbmUuZG91YmxlcygpW2VuZ2luZS5vdXRwdXRdLCBhbnN3ZXIpO1xuICBlbmdpbmUuY2xvc2UoKTtcbn0pO1xuXG50ZXN0KCdtYW55IGJhdGNoZXMgdXNlIHRoZSBtZW1vcnkgb2Ygb25lJywgYXN5bmMgKCkgPT4ge1xuICBjb25zdCBlbmdpbmUgPSBhd2FpdCBFbmdpbmUub3Blbihjb21waWxlZCwgYnl0ZXMsICcnKTtcbiAgZW5naW5lLnJlc2VydmUoMTAwMCk7XG4gIGNvbnN0IHNpemUgPSBlbmdpbmUuZG91YmxlcygpLmxlbmd0aDtcbiAgZm9yIChsZXQgaSA9IDA7IGkgPCAxMDAwOyBpKyspIGVuZ2luZS5yZXNlcnZlKGkpO1xuICBhc3NlcnQuZXF1YWwoZW5naW5lLmRvdWJsZXMoKS5sZW5ndGgsIHNpemUpO1xufSk7XG5cbnRlc3QoJ2NvcGllcyBvZiB0aGUgcm93IHJlYWRlciBnbyB0byBtb2RlbHMgYnkgdGhlIG5hbWVzIG9mIHRoZWlyIGlucHV0cycsICgpID0+IHtcbiAgY29uc3QgYmVmb3JlID0gbGVhc2VkKCk7XG4gIGNvbnN0IFthLCBiLCBjLCBkLCBhZ2Fpbl0gPSBbWydhJ10sIFsnYiddLCBbJ2MnXSwgWydkJ10sIFsnYSddXS5tYXAoKG5hbWVzKSA9PiBuZXcgTGVhc2UobmFtZXMpKTtcbiAgYXNzZXJ0LmVxdWFsKGFnYWluPy5yZWFkLCBhPy5yZWFkLCAndGhlIHNhbWUgbmFtZXMsIHRoZSBzYW1lIGNvcHknKTtcbiAgY29uc3Qgb25lID0gbmV3IExlYXNlKFsnZSddKTsgLy8gb25lIGNvcHkgdG9vIGZldzogc2hhcmVkIHdpdGggdGhlIGZld2VzdFxuICBhc3NlcnQuZXF1YWwobGVhc2VkKCksIGJlZm9yZSArIDYpO1xuICBmb3IgKGNvbnN0IGxlYXNlIG9mIFthLCBiLCBjLCBkLCBhZ2Fpbiwgb25lXSkgbGVhc2U/LmVuZCgpO1xuICBvbmUuZW5kKCk7XG4gIGFzc2VydC5lcXVhbChsZWFzZWQoKSwgYmVmb3JlKTtcbn0pO1xuIiwgIlxudmFyIE1vZHVsZSA9ICgoKSA9PiB7XG4gIHZhciBfc2NyaXB0RGlyID0gXCJcIjtcbiAgXG4gIHJldHVybiAoXG5mdW5jdGlvbihNb2R1bGUpIHtcbiAgTW9kdWxlID0gTW9kdWxlIHx8IHt9O1xuXG5udWxsO3ZhciBNb2R1bGU9dHlwZW9mIE1vZHVsZSE9XCJ1bmRlZmluZWRcIj9Nb2R1bGU6e307dmFyIHJlYWR5UHJvbWlzZVJlc29sdmUscmVhZHlQcm9taXNlUmVqZWN0O01vZHVsZVtcInJlYWR5XCJdPW5ldyBQcm9taXNlKGZ1bmN0aW9uKHJlc29sdmUscmVqZWN0KXtyZWFkeVByb21pc2VSZXNvbHZlPXJlc29sdmU7cmVhZHlQcm9taXNlUmVqZWN0PXJlamVjdH0pO3ZhciBtb2R1bGVPdmVycmlkZXM9T2JqZWN0LmFzc2lnbih7fSxNb2R1bGUpO3ZhciBhcmd1bWVudHNfPVtdO3ZhciBFTlZJUk9OTUVOVF9JU19XRUI9dHlwZW9mIHdpbmRvdz09XCJvYmplY3RcIjt2YXIgRU5WSVJPTk1FTlRfSVNfV09SS0VSPXR5cGVvZiBpbXBvcnRTY3JpcHRzPT1cImZ1bmN0aW9uXCI7dmFyIEVOVklST05NRU5UX0lTX05PREU9dHlwZW9mIHByb2Nlc3M9PVwib2JqZWN0XCImJnR5cGVvZiBwcm9jZXNzLnZlcnNpb25zPT1cIm9iamVjdFwiJiZ0eXBlb2YgcHJvY2Vzcy52ZXJzaW9ucy5ub2RlPT1cInN0cmluZ1wiO3ZhciBzY3JpcHREaXJlY3Rvcnk9XCJcIjtmdW5jdGlvbiBsb2NhdGVGaWxlKHBhdGgpe3JldHVybiBzY3JpcHREaXJlY3RvcnkrcGF0aH12YXIgcmVhZF8scmVhZEFzeW5jLHJlYWRCaW5hcnksc2V0V2luZG93VGl0bGU7aWYoRU5WSVJPTk1FTlRfSVNfV0VCfHxFTlZJUk9OTUVOVF9JU19XT1JLRVIpe2lmKEVOVklST05NRU5UX0lTX1dPUktFUil7c2NyaXB0RGlyZWN0b3J5PXNlbGYubG9jYXRpb24uaHJlZn1lbHNlIGlmKHR5cGVvZiBkb2N1bWVudCE9XCJ1bmRlZmluZWRcIiYmZG9jdW1lbnQuY3VycmVudFNjcmlwdCl7c2NyaXB0RGlyZWN0b3J5PWRvY3VtZW50LmN1cnJlbnRTY3JpcHQuc3JjfWlmKF9zY3JpcHREaXIpe3NjcmlwdERpcmVjdG9yeT1fc2NyaXB0RGlyfWlmKHNjcmlwdERpcmVjdG9yeS5pbmRleE9mKFwiYmxvYjpcIikhPT0wKXtzY3JpcHREaXJlY3Rvcnk9c2NyaXB0RGlyZWN0b3J5LnN1YnN0cigwLHNjcmlwdERpcmVjdG9yeS5yZXBsYWNlKC9bPyNdLiovLFwiXCIpLmxhc3RJbmRleE9mKFwiL1wiKSsxKX1lbHNle3NjcmlwdERpcmVjdG9yeT1cIlwifXtyZWFkXz0odXJsPT57dmFyIHhocj1uZXcgWE1MSHR0cFJlcXVlc3Q7eGhyLm9wZW4oXCJHRVRcIix1cmwsZmFsc2UpO3hoci5zZW5kKG51bGwpO3JldHVybiB4aHIucmVzcG9uc2VUZXh0fSk7aWYoRU5WSVJPTk1FTlRfSVNfV09SS0VSKXtyZWFkQmluYXJ5PSh1cmw9Pnt2YXIgeGhyPW5ldyBYTUxIdHRwUmVxdWVzdDt4aHIub3BlbihcIkdFVFwiLHVybCxmYWxzZSk7eGhyLnJlc3BvbnNlVHlwZT1cImFycmF5YnVmZmVyXCI7eGhyLnNlbmQobnVsbCk7cmV0dXJuIG5ldyBVaW50OEFycmF5KHhoci5yZXNwb25zZSl9KX1yZWFkQXN5bmM9KCh1cmwsb25sb2FkLG9uZXJyb3IpPT57dmFyIHhocj1uZXcgWE1MSHR0cFJlcXVlc3Q7eGhyLm9wZW4oXCJHRVRcIix1cmwsdHJ1ZSk7eGhyLnJlc3BvbnNlVHlwZT1cImFycmF5YnVmZmVyXCI7eGhyLm9ubG9hZD0oKCk9PntpZih4aHIuc3RhdHVzPT0yMDB8fHhoci5zdGF0dXM9PTAmJnhoci5yZXNwb25zZSl7b25sb2FkKHhoci5yZXNwb25zZSk7cmV0dXJufW9uZXJyb3IoKX0pO3hoci5vbmVycm9yPW9uZXJyb3I7eGhyLnNlbmQobnVsbCl9KX1zZXRXaW5kb3dUaXRsZT0odGl0bGU9PmRvY3VtZW50LnRpdGxlPXRpdGxlKX1lbHNle312YXIgb3V0PWNvbnNvbGUubG9nLmJpbmQoY29uc29sZSk7dmFyIGVycj1jb25zb2xlLndhcm4uYmluZChjb25zb2xlKTtPYmplY3QuYXNzaWduKE1vZHVsZSxtb2R1bGVPdmVycmlkZXMpO21vZHVsZU92ZXJyaWRlcz1udWxsO3ZhciB3YXNtQmluYXJ5O2lmKHR5cGVvZiBXZWJBc3NlbWJseSE9XCJvYmplY3RcIil7YWJvcnQoXCJubyBuYXRpdmUgd2FzbSBzdXBwb3J0IGRldGVjdGVkXCIpfXZhciB3YXNtTWVtb3J5O3ZhciBBQk9SVD1mYWxzZTt2YXIgRVhJVFNUQVRVUzt2YXIgVVRGOERlY29kZXI9dHlwZW9mIFRleHREZWNvZGVyIT1cInVuZGVmaW5lZFwiP25ldyBUZXh0RGVjb2RlcihcInV0ZjhcIik6dW5kZWZpbmVkO2Z1bmN0aW9uIFVURjhBcnJheVRvU3RyaW5nKGhlYXAsaWR4LG1heEJ5dGVzVG9SZWFkKXtpZHg+Pj49MDt2YXIgZW5kSWR4PWlkeCttYXhCeXRlc1RvUmVhZDt2YXIgZW5kUHRyPWlkeDt3aGlsZShoZWFwW2VuZFB0cj4+PjBdJiYhKGVuZFB0cj49ZW5kSWR4KSkrK2VuZFB0cjtpZihlbmRQdHItaWR4PjE2JiZoZWFwLnN1YmFycmF5JiZVVEY4RGVjb2Rlcil7cmV0dXJuIFVURjhEZWNvZGVyLmRlY29kZShoZWFwLnN1YmFycmF5KGlkeD4+PjAsZW5kUHRyPj4+MCkpfWVsc2V7dmFyIHN0cj1cIlwiO3doaWxlKGlkeDxlbmRQdHIpe3ZhciB1MD1oZWFwW2lkeCsrPj4+MF07aWYoISh1MCYxMjgpKXtzdHIrPVN0cmluZy5mcm9tQ2hhckNvZGUodTApO2NvbnRpbnVlfXZhciB1MT1oZWFwW2lkeCsrPj4+MF0mNjM7aWYoKHUwJjIyNCk9PTE5Mil7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKCh1MCYzMSk8PDZ8dTEpO2NvbnRpbnVlfXZhciB1Mj1oZWFwW2lkeCsrPj4+MF0mNjM7aWYoKHUwJjI0MCk9PTIyNCl7dTA9KHUwJjE1KTw8MTJ8dTE8PDZ8dTJ9ZWxzZXt1MD0odTAmNyk8PDE4fHUxPDwxMnx1Mjw8NnxoZWFwW2lkeCsrPj4+MF0mNjN9aWYodTA8NjU1MzYpe3N0cis9U3RyaW5nLmZyb21DaGFyQ29kZSh1MCl9ZWxzZXt2YXIgY2g9dTAtNjU1MzY7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDU1Mjk2fGNoPj4xMCw1NjMyMHxjaCYxMDIzKX19fXJldHVybiBzdHJ9ZnVuY3Rpb24gVVRGOFRvU3RyaW5nKHB0cixtYXhCeXRlc1RvUmVhZCl7cHRyPj4+PTA7cmV0dXJuIHB0cj9VVEY4QXJyYXlUb1N0cmluZyhIRUFQVTgscHRyLG1heEJ5dGVzVG9SZWFkKTpcIlwifWZ1bmN0aW9uIHN0cmluZ1RvVVRGOEFycmF5KHN0cixoZWFwLG91dElkeCxtYXhCeXRlc1RvV3JpdGUpe291dElkeD4+Pj0wO2lmKCEobWF4Qnl0ZXNUb1dyaXRlPjApKXJldHVybiAwO3ZhciBzdGFydElkeD1vdXRJZHg7dmFyIGVuZElkeD1vdXRJZHgrbWF4Qnl0ZXNUb1dyaXRlLTE7Zm9yKHZhciBpPTA7aTxzdHIubGVuZ3RoOysraSl7dmFyIHU9c3RyLmNoYXJDb2RlQXQoaSk7aWYodT49NTUyOTYmJnU8PTU3MzQzKXt2YXIgdTE9c3RyLmNoYXJDb2RlQXQoKytpKTt1PTY1NTM2KygodSYxMDIzKTw8MTApfHUxJjEwMjN9aWYodTw9MTI3KXtpZihvdXRJZHg+PWVuZElkeClicmVhaztoZWFwW291dElkeCsrPj4+MF09dX1lbHNlIGlmKHU8PTIwNDcpe2lmKG91dElkeCsxPj1lbmRJZHgpYnJlYWs7aGVhcFtvdXRJZHgrKz4+PjBdPTE5Mnx1Pj42O2hlYXBbb3V0SWR4Kys+Pj4wXT0xMjh8dSY2M31lbHNlIGlmKHU8PTY1NTM1KXtpZihvdXRJZHgrMj49ZW5kSWR4KWJyZWFrO2hlYXBbb3V0SWR4Kys+Pj4wXT0yMjR8dT4+MTI7aGVhcFtvdXRJZHgrKz4+PjBdPTEyOHx1Pj42JjYzO2hlYXBbb3V0SWR4Kys+Pj4wXT0xMjh8dSY2M31lbHNle2lmKG91dElkeCszPj1lbmRJZHgpYnJlYWs7aGVhcFtvdXRJZHgrKz4+PjBdPTI0MHx1Pj4xODtoZWFwW291dElkeCsrPj4+MF09MTI4fHU+PjEyJjYzO2hlYXBbb3V0SWR4Kys+Pj4wXT0xMjh8dT4+NiY2MztoZWFwW291dElkeCsrPj4+MF09MTI4fHUmNjN9fWhlYXBbb3V0SWR4Pj4+MF09MDtyZXR1cm4gb3V0SWR4LXN0YXJ0SWR4fWZ1bmN0aW9uIHN0cmluZ1RvVVRGOChzdHIsb3V0UHRyLG1heEJ5dGVzVG9Xcml0ZSl7cmV0dXJuIHN0cmluZ1RvVVRGOEFycmF5KHN0cixIRUFQVTgsb3V0UHRyLG1heEJ5dGVzVG9Xcml0ZSl9ZnVuY3Rpb24gbGVuZ3RoQnl0ZXNVVEY4KHN0cil7dmFyIGxlbj0wO2Zvcih2YXIgaT0wO2k8c3RyLmxlbmd0aDsrK2kpe3ZhciB1PXN0ci5jaGFyQ29kZUF0KGkpO2lmKHU+PTU1Mjk2JiZ1PD01NzM0Myl1PTY1NTM2KygodSYxMDIzKTw8MTApfHN0ci5jaGFyQ29kZUF0KCsraSkmMTAyMztpZih1PD0xMjcpKytsZW47ZWxzZSBpZih1PD0yMDQ3KWxlbis9MjtlbHNlIGlmKHU8PTY1NTM1KWxlbis9MztlbHNlIGxlbis9NH1yZXR1cm4gbGVufXZhciBVVEYxNkRlY29kZXI9dHlwZW9mIFRleHREZWNvZGVyIT1cInVuZGVmaW5lZFwiP25ldyBUZXh0RGVjb2RlcihcInV0Zi0xNmxlXCIpOnVuZGVmaW5lZDtmdW5jdGlvbiBVVEYxNlRvU3RyaW5nKHB0cixtYXhCeXRlc1RvUmVhZCl7dmFyIGVuZFB0cj1wdHI7dmFyIGlkeD1lbmRQdHI+PjE7dmFyIG1heElkeD1pZHgrbWF4Qnl0ZXNUb1JlYWQvMjt3aGlsZSghKGlkeD49bWF4SWR4KSYmSEVBUFUxNltpZHg+Pj4wXSkrK2lkeDtlbmRQdHI9aWR4PDwxO2lmKGVuZFB0ci1wdHI+MzImJlVURjE2RGVjb2Rlcil7cmV0dXJuIFVURjE2RGVjb2Rlci5kZWNvZGUoSEVBUFU4LnN1YmFycmF5KHB0cj4+PjAsZW5kUHRyPj4+MCkpfWVsc2V7dmFyIHN0cj1cIlwiO2Zvcih2YXIgaT0wOyEoaT49bWF4Qnl0ZXNUb1JlYWQvMik7KytpKXt2YXIgY29kZVVuaXQ9SEVBUDE2W3B0citpKjI+Pj4xXTtpZihjb2RlVW5pdD09MClicmVhaztzdHIrPVN0cmluZy5mcm9tQ2hhckNvZGUoY29kZVVuaXQpfXJldHVybiBzdHJ9fWZ1bmN0aW9uIHN0cmluZ1RvVVRGMTYoc3RyLG91dFB0cixtYXhCeXRlc1RvV3JpdGUpe2lmKG1heEJ5dGVzVG9Xcml0ZT09PXVuZGVmaW5lZCl7bWF4Qnl0ZXNUb1dyaXRlPTIxNDc0ODM2NDd9aWYobWF4Qnl0ZXNUb1dyaXRlPDIpcmV0dXJuIDA7bWF4Qnl0ZXNUb1dyaXRlLT0yO3ZhciBzdGFydFB0cj1vdXRQdHI7dmFyIG51bUNoYXJzVG9Xcml0ZT1tYXhCeXRlc1RvV3JpdGU8c3RyLmxlbmd0aCoyP21heEJ5dGVzVG9Xcml0ZS8yOnN0ci5sZW5ndGg7Zm9yKHZhciBpPTA7aTxudW1DaGFyc1RvV3JpdGU7KytpKXt2YXIgY29kZVVuaXQ9c3RyLmNoYXJDb2RlQXQoaSk7SEVBUDE2W291dFB0cj4+PjFdPWNvZGVVbml0O291dFB0cis9Mn1IRUFQMTZbb3V0UHRyPj4+MV09MDtyZXR1cm4gb3V0UHRyLXN0YXJ0UHRyfWZ1bmN0aW9uIGxlbmd0aEJ5dGVzVVRGMTYoc3RyKXtyZXR1cm4gc3RyLmxlbmd0aCoyfWZ1bmN0aW9uIFVURjMyVG9TdHJpbmcocHRyLG1heEJ5dGVzVG9SZWFkKXt2YXIgaT0wO3ZhciBzdHI9XCJcIjt3aGlsZSghKGk+PW1heEJ5dGVzVG9SZWFkLzQpKXt2YXIgdXRmMzI9SEVBUDMyW3B0citpKjQ+Pj4yXTtpZih1dGYzMj09MClicmVhazsrK2k7aWYodXRmMzI+PTY1NTM2KXt2YXIgY2g9dXRmMzItNjU1MzY7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDU1Mjk2fGNoPj4xMCw1NjMyMHxjaCYxMDIzKX1lbHNle3N0cis9U3RyaW5nLmZyb21DaGFyQ29kZSh1dGYzMil9fXJldHVybiBzdHJ9ZnVuY3Rpb24gc3RyaW5nVG9VVEYzMihzdHIsb3V0UHRyLG1heEJ5dGVzVG9Xcml0ZSl7b3V0UHRyPj4+PTA7aWYobWF4Qnl0ZXNUb1dyaXRlPT09dW5kZWZpbmVkKXttYXhCeXRlc1RvV3JpdGU9MjE0NzQ4MzY0N31pZihtYXhCeXRlc1RvV3JpdGU8NClyZXR1cm4gMDt2YXIgc3RhcnRQdHI9b3V0UHRyO3ZhciBlbmRQdHI9c3RhcnRQdHIrbWF4Qnl0ZXNUb1dyaXRlLTQ7Zm9yKHZhciBpPTA7aTxzdHIubGVuZ3RoOysraSl7dmFyIGNvZGVVbml0PXN0ci5jaGFyQ29kZUF0KGkpO2lmKGNvZGVVbml0Pj01NTI5NiYmY29kZVVuaXQ8PTU3MzQzKXt2YXIgdHJhaWxTdXJyb2dhdGU9c3RyLmNoYXJDb2RlQXQoKytpKTtjb2RlVW5pdD02NTUzNisoKGNvZGVVbml0JjEwMjMpPDwxMCl8dHJhaWxTdXJyb2dhdGUmMTAyM31IRUFQMzJbb3V0UHRyPj4+Ml09Y29kZVVuaXQ7b3V0UHRyKz00O2lmKG91dFB0cis0PmVuZFB0cilicmVha31IRUFQMzJbb3V0UHRyPj4+Ml09MDtyZXR1cm4gb3V0UHRyLXN0YXJ0UHRyfWZ1bmN0aW9uIGxlbmd0aEJ5dGVzVVRGMzIoc3RyKXt2YXIgbGVuPTA7Zm9yKHZhciBpPTA7aTxzdHIubGVuZ3RoOysraSl7dmFyIGNvZGVVbml0PXN0ci5jaGFyQ29kZUF0KGkpO2lmKGNvZGVVbml0Pj01NTI5NiYmY29kZVVuaXQ8PTU3MzQzKSsraTtsZW4rPTR9cmV0dXJuIGxlbn12YXIgYnVmZmVyLEhFQVA4LEhFQVBVOCxIRUFQMTYsSEVBUFUxNixIRUFQMzIsSEVBUFUzMixIRUFQRjMyLEhFQVBGNjQ7ZnVuY3Rpb24gdXBkYXRlR2xvYmFsQnVmZmVyQW5kVmlld3MoYnVmKXtidWZmZXI9YnVmO01vZHVsZVtcIkhFQVA4XCJdPUhFQVA4PW5ldyBJbnQ4QXJyYXkoYnVmKTtNb2R1bGVbXCJIRUFQMTZcIl09SEVBUDE2PW5ldyBJbnQxNkFycmF5KGJ1Zik7TW9kdWxlW1wiSEVBUDMyXCJdPUhFQVAzMj1uZXcgSW50MzJBcnJheShidWYpO01vZHVsZVtcIkhFQVBVOFwiXT1IRUFQVTg9bmV3IFVpbnQ4QXJyYXkoYnVmKTtNb2R1bGVbXCJIRUFQVTE2XCJdPUhFQVBVMTY9bmV3IFVpbnQxNkFycmF5KGJ1Zik7TW9kdWxlW1wiSEVBUFUzMlwiXT1IRUFQVTMyPW5ldyBVaW50MzJBcnJheShidWYpO01vZHVsZVtcIkhFQVBGMzJcIl09SEVBUEYzMj1uZXcgRmxvYXQzMkFycmF5KGJ1Zik7TW9kdWxlW1wiSEVBUEY2NFwiXT1IRUFQRjY0PW5ldyBGbG9hdDY0QXJyYXkoYnVmKX12YXIgd2FzbVRhYmxlO3ZhciBfX0FUUFJFUlVOX189W107dmFyIF9fQVRJTklUX189W107dmFyIF9fQVRQT1NUUlVOX189W107dmFyIHJ1bnRpbWVJbml0aWFsaXplZD1mYWxzZTtmdW5jdGlvbiBwcmVSdW4oKXtjYWxsUnVudGltZUNhbGxiYWNrcyhfX0FUUFJFUlVOX18pfWZ1bmN0aW9uIGluaXRSdW50aW1lKCl7cnVudGltZUluaXRpYWxpemVkPXRydWU7Y2FsbFJ1bnRpbWVDYWxsYmFja3MoX19BVElOSVRfXyl9ZnVuY3Rpb24gcG9zdFJ1bigpe2NhbGxSdW50aW1lQ2FsbGJhY2tzKF9fQVRQT1NUUlVOX18pfWZ1bmN0aW9uIGFkZE9uSW5pdChjYil7X19BVElOSVRfXy51bnNoaWZ0KGNiKX12YXIgcnVuRGVwZW5kZW5jaWVzPTA7dmFyIHJ1bkRlcGVuZGVuY3lXYXRjaGVyPW51bGw7dmFyIGRlcGVuZGVuY2llc0Z1bGZpbGxlZD1udWxsO2Z1bmN0aW9uIGFkZFJ1bkRlcGVuZGVuY3koaWQpe3J1bkRlcGVuZGVuY2llcysrfWZ1bmN0aW9uIHJlbW92ZVJ1bkRlcGVuZGVuY3koaWQpe3J1bkRlcGVuZGVuY2llcy0tO2lmKHJ1bkRlcGVuZGVuY2llcz09MCl7aWYocnVuRGVwZW5kZW5jeVdhdGNoZXIhPT1udWxsKXtjbGVhckludGVydmFsKHJ1bkRlcGVuZGVuY3lXYXRjaGVyKTtydW5EZXBlbmRlbmN5V2F0Y2hlcj1udWxsfWlmKGRlcGVuZGVuY2llc0Z1bGZpbGxlZCl7dmFyIGNhbGxiYWNrPWRlcGVuZGVuY2llc0Z1bGZpbGxlZDtkZXBlbmRlbmNpZXNGdWxmaWxsZWQ9bnVsbDtjYWxsYmFjaygpfX19TW9kdWxlW1wicHJlbG9hZGVkSW1hZ2VzXCJdPXt9O01vZHVsZVtcInByZWxvYWRlZEF1ZGlvc1wiXT17fTtmdW5jdGlvbiBhYm9ydCh3aGF0KXt3aGF0PVwiQWJvcnRlZChcIit3aGF0K1wiKVwiO2Vycih3aGF0KTtBQk9SVD10cnVlO0VYSVRTVEFUVVM9MTt3aGF0Kz1cIi4gQnVpbGQgd2l0aCAtcyBBU1NFUlRJT05TPTEgZm9yIG1vcmUgaW5mby5cIjt2YXIgZT1uZXcgV2ViQXNzZW1ibHkuUnVudGltZUVycm9yKHdoYXQpO3JlYWR5UHJvbWlzZVJlamVjdChlKTt0aHJvdyBlfXZhciBkYXRhVVJJUHJlZml4PVwiZGF0YTphcHBsaWNhdGlvbi9vY3RldC1zdHJlYW07YmFzZTY0LFwiO2Z1bmN0aW9uIGlzRGF0YVVSSShmaWxlbmFtZSl7cmV0dXJuIGZpbGVuYW1lLnN0YXJ0c1dpdGgoZGF0YVVSSVByZWZpeCl9dmFyIHdhc21CaW5hcnlGaWxlO2lmKE1vZHVsZVtcImxvY2F0ZUZpbGVcIl0pe3dhc21CaW5hcnlGaWxlPVwiZW5naW5lLndhc21cIjtpZighaXNEYXRhVVJJKHdhc21CaW5hcnlGaWxlKSl7d2FzbUJpbmFyeUZpbGU9bG9jYXRlRmlsZSh3YXNtQmluYXJ5RmlsZSl9fWVsc2V7d2FzbUJpbmFyeUZpbGU9XCJcIi50b1N0cmluZygpfWZ1bmN0aW9uIGdldEJpbmFyeShmaWxlKXt0cnl7aWYoZmlsZT09d2FzbUJpbmFyeUZpbGUmJndhc21CaW5hcnkpe3JldHVybiBuZXcgVWludDhBcnJheSh3YXNtQmluYXJ5KX1pZihyZWFkQmluYXJ5KXtyZXR1cm4gcmVhZEJpbmFyeShmaWxlKX1lbHNle3Rocm93XCJib3RoIGFzeW5jIGFuZCBzeW5jIGZldGNoaW5nIG9mIHRoZSB3YXNtIGZhaWxlZFwifX1jYXRjaChlcnIpe2Fib3J0KGVycil9fWZ1bmN0aW9uIGdldEJpbmFyeVByb21pc2UoKXtpZighd2FzbUJpbmFyeSYmKEVOVklST05NRU5UX0lTX1dFQnx8RU5WSVJPTk1FTlRfSVNfV09SS0VSKSl7aWYodHlwZW9mIGZldGNoPT1cImZ1bmN0aW9uXCIpe3JldHVybiBmZXRjaCh3YXNtQmluYXJ5RmlsZSx7Y3JlZGVudGlhbHM6XCJzYW1lLW9yaWdpblwifSkudGhlbihmdW5jdGlvbihyZXNwb25zZSl7aWYoIXJlc3BvbnNlW1wib2tcIl0pe3Rocm93XCJmYWlsZWQgdG8gbG9hZCB3YXNtIGJpbmFyeSBmaWxlIGF0ICdcIit3YXNtQmluYXJ5RmlsZStcIidcIn1yZXR1cm4gcmVzcG9uc2VbXCJhcnJheUJ1ZmZlclwiXSgpfSkuY2F0Y2goZnVuY3Rpb24oKXtyZXR1cm4gZ2V0QmluYXJ5KHdhc21CaW5hcnlGaWxlKX0pfX1yZXR1cm4gUHJvbWlzZS5yZXNvbHZlKCkudGhlbihmdW5jdGlvbigpe3JldHVybiBnZXRCaW5hcnkod2FzbUJpbmFyeUZpbGUpfSl9ZnVuY3Rpb24gY3JlYXRlV2FzbSgpe3ZhciBpbmZvPXtcImFcIjphc21MaWJyYXJ5QXJnfTtmdW5jdGlvbiByZWNlaXZlSW5zdGFuY2UoaW5zdGFuY2UsbW9kdWxlKXt2YXIgZXhwb3J0cz1pbnN0YW5jZS5leHBvcnRzO01vZHVsZVtcImFzbVwiXT1leHBvcnRzO3dhc21NZW1vcnk9TW9kdWxlW1wiYXNtXCJdW1wiQlwiXTt1cGRhdGVHbG9iYWxCdWZmZXJBbmRWaWV3cyh3YXNtTWVtb3J5LmJ1ZmZlcik7d2FzbVRhYmxlPU1vZHVsZVtcImFzbVwiXVtcIkZcIl07YWRkT25Jbml0KE1vZHVsZVtcImFzbVwiXVtcIkNcIl0pO3JlbW92ZVJ1bkRlcGVuZGVuY3koXCJ3YXNtLWluc3RhbnRpYXRlXCIpfWFkZFJ1bkRlcGVuZGVuY3koXCJ3YXNtLWluc3RhbnRpYXRlXCIpO2Z1bmN0aW9uIHJlY2VpdmVJbnN0YW50aWF0aW9uUmVzdWx0KHJlc3VsdCl7cmVjZWl2ZUluc3RhbmNlKHJlc3VsdFtcImluc3RhbmNlXCJdKX1mdW5jdGlvbiBpbnN0YW50aWF0ZUFycmF5QnVmZmVyKHJlY2VpdmVyKXtyZXR1cm4gZ2V0QmluYXJ5UHJvbWlzZSgpLnRoZW4oZnVuY3Rpb24oYmluYXJ5KXtyZXR1cm4gV2ViQXNzZW1ibHkuaW5zdGFudGlhdGUoYmluYXJ5LGluZm8pfSkudGhlbihmdW5jdGlvbihpbnN0YW5jZSl7cmV0dXJuIGluc3RhbmNlfSkudGhlbihyZWNlaXZlcixmdW5jdGlvbihyZWFzb24pe2VycihcImZhaWxlZCB0byBhc3luY2hyb25vdXNseSBwcmVwYXJlIHdhc206IFwiK3JlYXNvbik7YWJvcnQocmVhc29uKX0pfWZ1bmN0aW9uIGluc3RhbnRpYXRlQXN5bmMoKXtpZighd2FzbUJpbmFyeSYmdHlwZW9mIFdlYkFzc2VtYmx5Lmluc3RhbnRpYXRlU3RyZWFtaW5nPT1cImZ1bmN0aW9uXCImJiFpc0RhdGFVUkkod2FzbUJpbmFyeUZpbGUpJiZ0eXBlb2YgZmV0Y2g9PVwiZnVuY3Rpb25cIil7cmV0dXJuIGZldGNoKHdhc21CaW5hcnlGaWxlLHtjcmVkZW50aWFsczpcInNhbWUtb3JpZ2luXCJ9KS50aGVuKGZ1bmN0aW9uKHJlc3BvbnNlKXt2YXIgcmVzdWx0PVdlYkFzc2VtYmx5Lmluc3RhbnRpYXRlU3RyZWFtaW5nKHJlc3BvbnNlLGluZm8pO3JldHVybiByZXN1bHQudGhlbihyZWNlaXZlSW5zdGFudGlhdGlvblJlc3VsdCxmdW5jdGlvbihyZWFzb24pe2VycihcIndhc20gc3RyZWFtaW5nIGNvbXBpbGUgZmFpbGVkOiBcIityZWFzb24pO2VycihcImZhbGxpbmcgYmFjayB0byBBcnJheUJ1ZmZlciBpbnN0YW50aWF0aW9uXCIpO3JldHVybiBpbnN0YW50aWF0ZUFycmF5QnVmZmVyKHJlY2VpdmVJbnN0YW50aWF0aW9uUmVzdWx0KX0pfSl9ZWxzZXtyZXR1cm4gaW5zdGFudGlhdGVBcnJheUJ1ZmZlcihyZWNlaXZlSW5zdGFudGlhdGlvblJlc3VsdCl9fWlmKE1vZHVsZVtcImluc3RhbnRpYXRlV2FzbVwiXSl7dHJ5e3ZhciBleHBvcnRzPU1vZHVsZVtcImluc3RhbnRpYXRlV2FzbVwiXShpbmZvLHJlY2VpdmVJbnN0YW5jZSk7cmV0dXJuIGV4cG9ydHN9Y2F0Y2goZSl7ZXJyKFwiTW9kdWxlLmluc3RhbnRpYXRlV2FzbSBjYWxsYmFjayBmYWlsZWQgd2l0aCBlcnJvcjogXCIrZSk7cmV0dXJuIGZhbHNlfX1pbnN0YW50aWF0ZUFzeW5jKCkuY2F0Y2gocmVhZHlQcm9taXNlUmVqZWN0KTtyZXR1cm57fX1mdW5jdGlvbiBjYWxsUnVudGltZUNhbGxiYWNrcyhjYWxsYmFja3Mpe3doaWxlKGNhbGxiYWNrcy5sZW5ndGg+MCl7dmFyIGNhbGxiYWNrPWNhbGxiYWNrcy5zaGlmdCgpO2lmKHR5cGVvZiBjYWxsYmFjaz09XCJmdW5jdGlvblwiKXtjYWxsYmFjayhNb2R1bGUpO2NvbnRpbnVlfXZhciBmdW5jPWNhbGxiYWNrLmZ1bmM7aWYodHlwZW9mIGZ1bmM9PVwibnVtYmVyXCIpe2lmKGNhbGxiYWNrLmFyZz09PXVuZGVmaW5lZCl7Z2V0V2FzbVRhYmxlRW50cnkoZnVuYykoKX1lbHNle2dldFdhc21UYWJsZUVudHJ5KGZ1bmMpKGNhbGxiYWNrLmFyZyl9fWVsc2V7ZnVuYyhjYWxsYmFjay5hcmc9PT11bmRlZmluZWQ/bnVsbDpjYWxsYmFjay5hcmcpfX19ZnVuY3Rpb24gZ2V0V2FzbVRhYmxlRW50cnkoZnVuY1B0cil7cmV0dXJuIHdhc21UYWJsZS5nZXQoZnVuY1B0cil9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfYmlnaW50KHByaW1pdGl2ZVR5cGUsbmFtZSxzaXplLG1pblJhbmdlLG1heFJhbmdlKXt9ZnVuY3Rpb24gZ2V0U2hpZnRGcm9tU2l6ZShzaXplKXtzd2l0Y2goc2l6ZSl7Y2FzZSAxOnJldHVybiAwO2Nhc2UgMjpyZXR1cm4gMTtjYXNlIDQ6cmV0dXJuIDI7Y2FzZSA4OnJldHVybiAzO2RlZmF1bHQ6dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gdHlwZSBzaXplOiBcIitzaXplKX19ZnVuY3Rpb24gZW1iaW5kX2luaXRfY2hhckNvZGVzKCl7dmFyIGNvZGVzPW5ldyBBcnJheSgyNTYpO2Zvcih2YXIgaT0wO2k8MjU2OysraSl7Y29kZXNbaV09U3RyaW5nLmZyb21DaGFyQ29kZShpKX1lbWJpbmRfY2hhckNvZGVzPWNvZGVzfXZhciBlbWJpbmRfY2hhckNvZGVzPXVuZGVmaW5lZDtmdW5jdGlvbiByZWFkTGF0aW4xU3RyaW5nKHB0cil7dmFyIHJldD1cIlwiO3ZhciBjPXB0cjt3aGlsZShIRUFQVThbYz4+PjBdKXtyZXQrPWVtYmluZF9jaGFyQ29kZXNbSEVBUFU4W2MrKz4+PjBdXX1yZXR1cm4gcmV0fXZhciBhd2FpdGluZ0RlcGVuZGVuY2llcz17fTt2YXIgcmVnaXN0ZXJlZFR5cGVzPXt9O3ZhciB0eXBlRGVwZW5kZW5jaWVzPXt9O3ZhciBjaGFyXzA9NDg7dmFyIGNoYXJfOT01NztmdW5jdGlvbiBtYWtlTGVnYWxGdW5jdGlvbk5hbWUobmFtZSl7aWYodW5kZWZpbmVkPT09bmFtZSl7cmV0dXJuXCJfdW5rbm93blwifW5hbWU9bmFtZS5yZXBsYWNlKC9bXmEtekEtWjAtOV9dL2csXCIkXCIpO3ZhciBmPW5hbWUuY2hhckNvZGVBdCgwKTtpZihmPj1jaGFyXzAmJmY8PWNoYXJfOSl7cmV0dXJuXCJfXCIrbmFtZX1lbHNle3JldHVybiBuYW1lfX1mdW5jdGlvbiBjcmVhdGVOYW1lZEZ1bmN0aW9uKG5hbWUsYm9keSl7bmFtZT1tYWtlTGVnYWxGdW5jdGlvbk5hbWUobmFtZSk7cmV0dXJuIGZ1bmN0aW9uKCl7bnVsbDtyZXR1cm4gYm9keS5hcHBseSh0aGlzLGFyZ3VtZW50cyl9fWZ1bmN0aW9uIGV4dGVuZEVycm9yKGJhc2VFcnJvclR5cGUsZXJyb3JOYW1lKXt2YXIgZXJyb3JDbGFzcz1jcmVhdGVOYW1lZEZ1bmN0aW9uKGVycm9yTmFtZSxmdW5jdGlvbihtZXNzYWdlKXt0aGlzLm5hbWU9ZXJyb3JOYW1lO3RoaXMubWVzc2FnZT1tZXNzYWdlO3ZhciBzdGFjaz1uZXcgRXJyb3IobWVzc2FnZSkuc3RhY2s7aWYoc3RhY2shPT11bmRlZmluZWQpe3RoaXMuc3RhY2s9dGhpcy50b1N0cmluZygpK1wiXFxuXCIrc3RhY2sucmVwbGFjZSgvXkVycm9yKDpbXlxcbl0qKT9cXG4vLFwiXCIpfX0pO2Vycm9yQ2xhc3MucHJvdG90eXBlPU9iamVjdC5jcmVhdGUoYmFzZUVycm9yVHlwZS5wcm90b3R5cGUpO2Vycm9yQ2xhc3MucHJvdG90eXBlLmNvbnN0cnVjdG9yPWVycm9yQ2xhc3M7ZXJyb3JDbGFzcy5wcm90b3R5cGUudG9TdHJpbmc9ZnVuY3Rpb24oKXtpZih0aGlzLm1lc3NhZ2U9PT11bmRlZmluZWQpe3JldHVybiB0aGlzLm5hbWV9ZWxzZXtyZXR1cm4gdGhpcy5uYW1lK1wiOiBcIit0aGlzLm1lc3NhZ2V9fTtyZXR1cm4gZXJyb3JDbGFzc312YXIgQmluZGluZ0Vycm9yPXVuZGVmaW5lZDtmdW5jdGlvbiB0aHJvd0JpbmRpbmdFcnJvcihtZXNzYWdlKXt0aHJvdyBuZXcgQmluZGluZ0Vycm9yKG1lc3NhZ2UpfXZhciBJbnRlcm5hbEVycm9yPXVuZGVmaW5lZDtmdW5jdGlvbiB0aHJvd0ludGVybmFsRXJyb3IobWVzc2FnZSl7dGhyb3cgbmV3IEludGVybmFsRXJyb3IobWVzc2FnZSl9ZnVuY3Rpb24gd2hlbkRlcGVuZGVudFR5cGVzQXJlUmVzb2x2ZWQobXlUeXBlcyxkZXBlbmRlbnRUeXBlcyxnZXRUeXBlQ29udmVydGVycyl7bXlUeXBlcy5mb3JFYWNoKGZ1bmN0aW9uKHR5cGUpe3R5cGVEZXBlbmRlbmNpZXNbdHlwZV09ZGVwZW5kZW50VHlwZXN9KTtmdW5jdGlvbiBvbkNvbXBsZXRlKHR5cGVDb252ZXJ0ZXJzKXt2YXIgbXlUeXBlQ29udmVydGVycz1nZXRUeXBlQ29udmVydGVycyh0eXBlQ29udmVydGVycyk7aWYobXlUeXBlQ29udmVydGVycy5sZW5ndGghPT1teVR5cGVzLmxlbmd0aCl7dGhyb3dJbnRlcm5hbEVycm9yKFwiTWlzbWF0Y2hlZCB0eXBlIGNvbnZlcnRlciBjb3VudFwiKX1mb3IodmFyIGk9MDtpPG15VHlwZXMubGVuZ3RoOysraSl7cmVnaXN0ZXJUeXBlKG15VHlwZXNbaV0sbXlUeXBlQ29udmVydGVyc1tpXSl9fXZhciB0eXBlQ29udmVydGVycz1uZXcgQXJyYXkoZGVwZW5kZW50VHlwZXMubGVuZ3RoKTt2YXIgdW5yZWdpc3RlcmVkVHlwZXM9W107dmFyIHJlZ2lzdGVyZWQ9MDtkZXBlbmRlbnRUeXBlcy5mb3JFYWNoKGZ1bmN0aW9uKGR0LGkpe2lmKHJlZ2lzdGVyZWRUeXBlcy5oYXNPd25Qcm9wZXJ0eShkdCkpe3R5cGVDb252ZXJ0ZXJzW2ldPXJlZ2lzdGVyZWRUeXBlc1tkdF19ZWxzZXt1bnJlZ2lzdGVyZWRUeXBlcy5wdXNoKGR0KTtpZighYXdhaXRpbmdEZXBlbmRlbmNpZXMuaGFzT3duUHJvcGVydHkoZHQpKXthd2FpdGluZ0RlcGVuZGVuY2llc1tkdF09W119YXdhaXRpbmdEZXBlbmRlbmNpZXNbZHRdLnB1c2goZnVuY3Rpb24oKXt0eXBlQ29udmVydGVyc1tpXT1yZWdpc3RlcmVkVHlwZXNbZHRdOysrcmVnaXN0ZXJlZDtpZihyZWdpc3RlcmVkPT09dW5yZWdpc3RlcmVkVHlwZXMubGVuZ3RoKXtvbkNvbXBsZXRlKHR5cGVDb252ZXJ0ZXJzKX19KX19KTtpZigwPT09dW5yZWdpc3RlcmVkVHlwZXMubGVuZ3RoKXtvbkNvbXBsZXRlKHR5cGVDb252ZXJ0ZXJzKX19ZnVuY3Rpb24gcmVnaXN0ZXJUeXBlKHJhd1R5cGUscmVnaXN0ZXJlZEluc3RhbmNlLG9wdGlvbnM9e30pe2lmKCEoXCJhcmdQYWNrQWR2YW5jZVwiaW4gcmVnaXN0ZXJlZEluc3RhbmNlKSl7dGhyb3cgbmV3IFR5cGVFcnJvcihcInJlZ2lzdGVyVHlwZSByZWdpc3RlcmVkSW5zdGFuY2UgcmVxdWlyZXMgYXJnUGFja0FkdmFuY2VcIil9dmFyIG5hbWU9cmVnaXN0ZXJlZEluc3RhbmNlLm5hbWU7aWYoIXJhd1R5cGUpe3Rocm93QmluZGluZ0Vycm9yKCd0eXBlIFwiJytuYW1lKydcIiBtdXN0IGhhdmUgYSBwb3NpdGl2ZSBpbnRlZ2VyIHR5cGVpZCBwb2ludGVyJyl9aWYocmVnaXN0ZXJlZFR5cGVzLmhhc093blByb3BlcnR5KHJhd1R5cGUpKXtpZihvcHRpb25zLmlnbm9yZUR1cGxpY2F0ZVJlZ2lzdHJhdGlvbnMpe3JldHVybn1lbHNle3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHJlZ2lzdGVyIHR5cGUgJ1wiK25hbWUrXCInIHR3aWNlXCIpfX1yZWdpc3RlcmVkVHlwZXNbcmF3VHlwZV09cmVnaXN0ZXJlZEluc3RhbmNlO2RlbGV0ZSB0eXBlRGVwZW5kZW5jaWVzW3Jhd1R5cGVdO2lmKGF3YWl0aW5nRGVwZW5kZW5jaWVzLmhhc093blByb3BlcnR5KHJhd1R5cGUpKXt2YXIgY2FsbGJhY2tzPWF3YWl0aW5nRGVwZW5kZW5jaWVzW3Jhd1R5cGVdO2RlbGV0ZSBhd2FpdGluZ0RlcGVuZGVuY2llc1tyYXdUeXBlXTtjYWxsYmFja3MuZm9yRWFjaChmdW5jdGlvbihjYil7Y2IoKX0pfX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9ib29sKHJhd1R5cGUsbmFtZSxzaXplLHRydWVWYWx1ZSxmYWxzZVZhbHVlKXt2YXIgc2hpZnQ9Z2V0U2hpZnRGcm9tU2l6ZShzaXplKTtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKHd0KXtyZXR1cm4hIXd0fSxcInRvV2lyZVR5cGVcIjpmdW5jdGlvbihkZXN0cnVjdG9ycyxvKXtyZXR1cm4gbz90cnVlVmFsdWU6ZmFsc2VWYWx1ZX0sXCJhcmdQYWNrQWR2YW5jZVwiOjgsXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiOmZ1bmN0aW9uKHBvaW50ZXIpe3ZhciBoZWFwO2lmKHNpemU9PT0xKXtoZWFwPUhFQVA4fWVsc2UgaWYoc2l6ZT09PTIpe2hlYXA9SEVBUDE2fWVsc2UgaWYoc2l6ZT09PTQpe2hlYXA9SEVBUDMyfWVsc2V7dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gYm9vbGVhbiB0eXBlIHNpemU6IFwiK25hbWUpfXJldHVybiB0aGlzW1wiZnJvbVdpcmVUeXBlXCJdKGhlYXBbcG9pbnRlcj4+PnNoaWZ0XSl9LGRlc3RydWN0b3JGdW5jdGlvbjpudWxsfSl9ZnVuY3Rpb24gQ2xhc3NIYW5kbGVfaXNBbGlhc09mKG90aGVyKXtpZighKHRoaXMgaW5zdGFuY2VvZiBDbGFzc0hhbmRsZSkpe3JldHVybiBmYWxzZX1pZighKG90aGVyIGluc3RhbmNlb2YgQ2xhc3NIYW5kbGUpKXtyZXR1cm4gZmFsc2V9dmFyIGxlZnRDbGFzcz10aGlzLiQkLnB0clR5cGUucmVnaXN0ZXJlZENsYXNzO3ZhciBsZWZ0PXRoaXMuJCQucHRyO3ZhciByaWdodENsYXNzPW90aGVyLiQkLnB0clR5cGUucmVnaXN0ZXJlZENsYXNzO3ZhciByaWdodD1vdGhlci4kJC5wdHI7d2hpbGUobGVmdENsYXNzLmJhc2VDbGFzcyl7bGVmdD1sZWZ0Q2xhc3MudXBjYXN0KGxlZnQpO2xlZnRDbGFzcz1sZWZ0Q2xhc3MuYmFzZUNsYXNzfXdoaWxlKHJpZ2h0Q2xhc3MuYmFzZUNsYXNzKXtyaWdodD1yaWdodENsYXNzLnVwY2FzdChyaWdodCk7cmlnaHRDbGFzcz1yaWdodENsYXNzLmJhc2VDbGFzc31yZXR1cm4gbGVmdENsYXNzPT09cmlnaHRDbGFzcyYmbGVmdD09PXJpZ2h0fWZ1bmN0aW9uIHNoYWxsb3dDb3B5SW50ZXJuYWxQb2ludGVyKG8pe3JldHVybntjb3VudDpvLmNvdW50LGRlbGV0ZVNjaGVkdWxlZDpvLmRlbGV0ZVNjaGVkdWxlZCxwcmVzZXJ2ZVBvaW50ZXJPbkRlbGV0ZTpvLnByZXNlcnZlUG9pbnRlck9uRGVsZXRlLHB0cjpvLnB0cixwdHJUeXBlOm8ucHRyVHlwZSxzbWFydFB0cjpvLnNtYXJ0UHRyLHNtYXJ0UHRyVHlwZTpvLnNtYXJ0UHRyVHlwZX19ZnVuY3Rpb24gdGhyb3dJbnN0YW5jZUFscmVhZHlEZWxldGVkKG9iail7ZnVuY3Rpb24gZ2V0SW5zdGFuY2VUeXBlTmFtZShoYW5kbGUpe3JldHVybiBoYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3MubmFtZX10aHJvd0JpbmRpbmdFcnJvcihnZXRJbnN0YW5jZVR5cGVOYW1lKG9iaikrXCIgaW5zdGFuY2UgYWxyZWFkeSBkZWxldGVkXCIpfXZhciBmaW5hbGl6YXRpb25SZWdpc3RyeT1mYWxzZTtmdW5jdGlvbiBkZXRhY2hGaW5hbGl6ZXIoaGFuZGxlKXt9ZnVuY3Rpb24gcnVuRGVzdHJ1Y3RvcigkJCl7aWYoJCQuc21hcnRQdHIpeyQkLnNtYXJ0UHRyVHlwZS5yYXdEZXN0cnVjdG9yKCQkLnNtYXJ0UHRyKX1lbHNleyQkLnB0clR5cGUucmVnaXN0ZXJlZENsYXNzLnJhd0Rlc3RydWN0b3IoJCQucHRyKX19ZnVuY3Rpb24gcmVsZWFzZUNsYXNzSGFuZGxlKCQkKXskJC5jb3VudC52YWx1ZS09MTt2YXIgdG9EZWxldGU9MD09PSQkLmNvdW50LnZhbHVlO2lmKHRvRGVsZXRlKXtydW5EZXN0cnVjdG9yKCQkKX19ZnVuY3Rpb24gZG93bmNhc3RQb2ludGVyKHB0cixwdHJDbGFzcyxkZXNpcmVkQ2xhc3Mpe2lmKHB0ckNsYXNzPT09ZGVzaXJlZENsYXNzKXtyZXR1cm4gcHRyfWlmKHVuZGVmaW5lZD09PWRlc2lyZWRDbGFzcy5iYXNlQ2xhc3Mpe3JldHVybiBudWxsfXZhciBydj1kb3duY2FzdFBvaW50ZXIocHRyLHB0ckNsYXNzLGRlc2lyZWRDbGFzcy5iYXNlQ2xhc3MpO2lmKHJ2PT09bnVsbCl7cmV0dXJuIG51bGx9cmV0dXJuIGRlc2lyZWRDbGFzcy5kb3duY2FzdChydil9dmFyIHJlZ2lzdGVyZWRQb2ludGVycz17fTtmdW5jdGlvbiBnZXRJbmhlcml0ZWRJbnN0YW5jZUNvdW50KCl7cmV0dXJuIE9iamVjdC5rZXlzKHJlZ2lzdGVyZWRJbnN0YW5jZXMpLmxlbmd0aH1mdW5jdGlvbiBnZXRMaXZlSW5oZXJpdGVkSW5zdGFuY2VzKCl7dmFyIHJ2PVtdO2Zvcih2YXIgayBpbiByZWdpc3RlcmVkSW5zdGFuY2VzKXtpZihyZWdpc3RlcmVkSW5zdGFuY2VzLmhhc093blByb3BlcnR5KGspKXtydi5wdXNoKHJlZ2lzdGVyZWRJbnN0YW5jZXNba10pfX1yZXR1cm4gcnZ9dmFyIGRlbGV0aW9uUXVldWU9W107ZnVuY3Rpb24gZmx1c2hQZW5kaW5nRGVsZXRlcygpe3doaWxlKGRlbGV0aW9uUXVldWUubGVuZ3RoKXt2YXIgb2JqPWRlbGV0aW9uUXVldWUucG9wKCk7b2JqLiQkLmRlbGV0ZVNjaGVkdWxlZD1mYWxzZTtvYmpbXCJkZWxldGVcIl0oKX19dmFyIGRlbGF5RnVuY3Rpb249dW5kZWZpbmVkO2Z1bmN0aW9uIHNldERlbGF5RnVuY3Rpb24oZm4pe2RlbGF5RnVuY3Rpb249Zm47aWYoZGVsZXRpb25RdWV1ZS5sZW5ndGgmJmRlbGF5RnVuY3Rpb24pe2RlbGF5RnVuY3Rpb24oZmx1c2hQZW5kaW5nRGVsZXRlcyl9fWZ1bmN0aW9uIGluaXRfZW1iaW5kKCl7TW9kdWxlW1wiZ2V0SW5oZXJpdGVkSW5zdGFuY2VDb3VudFwiXT1nZXRJbmhlcml0ZWRJbnN0YW5jZUNvdW50O01vZHVsZVtcImdldExpdmVJbmhlcml0ZWRJbnN0YW5jZXNcIl09Z2V0TGl2ZUluaGVyaXRlZEluc3RhbmNlcztNb2R1bGVbXCJmbHVzaFBlbmRpbmdEZWxldGVzXCJdPWZsdXNoUGVuZGluZ0RlbGV0ZXM7TW9kdWxlW1wic2V0RGVsYXlGdW5jdGlvblwiXT1zZXREZWxheUZ1bmN0aW9ufXZhciByZWdpc3RlcmVkSW5zdGFuY2VzPXt9O2Z1bmN0aW9uIGdldEJhc2VzdFBvaW50ZXIoY2xhc3NfLHB0cil7aWYocHRyPT09dW5kZWZpbmVkKXt0aHJvd0JpbmRpbmdFcnJvcihcInB0ciBzaG91bGQgbm90IGJlIHVuZGVmaW5lZFwiKX13aGlsZShjbGFzc18uYmFzZUNsYXNzKXtwdHI9Y2xhc3NfLnVwY2FzdChwdHIpO2NsYXNzXz1jbGFzc18uYmFzZUNsYXNzfXJldHVybiBwdHJ9ZnVuY3Rpb24gZ2V0SW5oZXJpdGVkSW5zdGFuY2UoY2xhc3NfLHB0cil7cHRyPWdldEJhc2VzdFBvaW50ZXIoY2xhc3NfLHB0cik7cmV0dXJuIHJlZ2lzdGVyZWRJbnN0YW5jZXNbcHRyXX1mdW5jdGlvbiBtYWtlQ2xhc3NIYW5kbGUocHJvdG90eXBlLHJlY29yZCl7aWYoIXJlY29yZC5wdHJUeXBlfHwhcmVjb3JkLnB0cil7dGhyb3dJbnRlcm5hbEVycm9yKFwibWFrZUNsYXNzSGFuZGxlIHJlcXVpcmVzIHB0ciBhbmQgcHRyVHlwZVwiKX12YXIgaGFzU21hcnRQdHJUeXBlPSEhcmVjb3JkLnNtYXJ0UHRyVHlwZTt2YXIgaGFzU21hcnRQdHI9ISFyZWNvcmQuc21hcnRQdHI7aWYoaGFzU21hcnRQdHJUeXBlIT09aGFzU21hcnRQdHIpe3Rocm93SW50ZXJuYWxFcnJvcihcIkJvdGggc21hcnRQdHJUeXBlIGFuZCBzbWFydFB0ciBtdXN0IGJlIHNwZWNpZmllZFwiKX1yZWNvcmQuY291bnQ9e3ZhbHVlOjF9O3JldHVybiBhdHRhY2hGaW5hbGl6ZXIoT2JqZWN0LmNyZWF0ZShwcm90b3R5cGUseyQkOnt2YWx1ZTpyZWNvcmR9fSkpfWZ1bmN0aW9uIFJlZ2lzdGVyZWRQb2ludGVyX2Zyb21XaXJlVHlwZShwdHIpe3ZhciByYXdQb2ludGVyPXRoaXMuZ2V0UG9pbnRlZShwdHIpO2lmKCFyYXdQb2ludGVyKXt0aGlzLmRlc3RydWN0b3IocHRyKTtyZXR1cm4gbnVsbH12YXIgcmVnaXN0ZXJlZEluc3RhbmNlPWdldEluaGVyaXRlZEluc3RhbmNlKHRoaXMucmVnaXN0ZXJlZENsYXNzLHJhd1BvaW50ZXIpO2lmKHVuZGVmaW5lZCE9PXJlZ2lzdGVyZWRJbnN0YW5jZSl7aWYoMD09PXJlZ2lzdGVyZWRJbnN0YW5jZS4kJC5jb3VudC52YWx1ZSl7cmVnaXN0ZXJlZEluc3RhbmNlLiQkLnB0cj1yYXdQb2ludGVyO3JlZ2lzdGVyZWRJbnN0YW5jZS4kJC5zbWFydFB0cj1wdHI7cmV0dXJuIHJlZ2lzdGVyZWRJbnN0YW5jZVtcImNsb25lXCJdKCl9ZWxzZXt2YXIgcnY9cmVnaXN0ZXJlZEluc3RhbmNlW1wiY2xvbmVcIl0oKTt0aGlzLmRlc3RydWN0b3IocHRyKTtyZXR1cm4gcnZ9fWZ1bmN0aW9uIG1ha2VEZWZhdWx0SGFuZGxlKCl7aWYodGhpcy5pc1NtYXJ0UG9pbnRlcil7cmV0dXJuIG1ha2VDbGFzc0hhbmRsZSh0aGlzLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZSx7cHRyVHlwZTp0aGlzLnBvaW50ZWVUeXBlLHB0cjpyYXdQb2ludGVyLHNtYXJ0UHRyVHlwZTp0aGlzLHNtYXJ0UHRyOnB0cn0pfWVsc2V7cmV0dXJuIG1ha2VDbGFzc0hhbmRsZSh0aGlzLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZSx7cHRyVHlwZTp0aGlzLHB0cjpwdHJ9KX19dmFyIGFjdHVhbFR5cGU9dGhpcy5yZWdpc3RlcmVkQ2xhc3MuZ2V0QWN0dWFsVHlwZShyYXdQb2ludGVyKTt2YXIgcmVnaXN0ZXJlZFBvaW50ZXJSZWNvcmQ9cmVnaXN0ZXJlZFBvaW50ZXJzW2FjdHVhbFR5cGVdO2lmKCFyZWdpc3RlcmVkUG9pbnRlclJlY29yZCl7cmV0dXJuIG1ha2VEZWZhdWx0SGFuZGxlLmNhbGwodGhpcyl9dmFyIHRvVHlwZTtpZih0aGlzLmlzQ29uc3Qpe3RvVHlwZT1yZWdpc3RlcmVkUG9pbnRlclJlY29yZC5jb25zdFBvaW50ZXJUeXBlfWVsc2V7dG9UeXBlPXJlZ2lzdGVyZWRQb2ludGVyUmVjb3JkLnBvaW50ZXJUeXBlfXZhciBkcD1kb3duY2FzdFBvaW50ZXIocmF3UG9pbnRlcix0aGlzLnJlZ2lzdGVyZWRDbGFzcyx0b1R5cGUucmVnaXN0ZXJlZENsYXNzKTtpZihkcD09PW51bGwpe3JldHVybiBtYWtlRGVmYXVsdEhhbmRsZS5jYWxsKHRoaXMpfWlmKHRoaXMuaXNTbWFydFBvaW50ZXIpe3JldHVybiBtYWtlQ2xhc3NIYW5kbGUodG9UeXBlLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZSx7cHRyVHlwZTp0b1R5cGUscHRyOmRwLHNtYXJ0UHRyVHlwZTp0aGlzLHNtYXJ0UHRyOnB0cn0pfWVsc2V7cmV0dXJuIG1ha2VDbGFzc0hhbmRsZSh0b1R5cGUucmVnaXN0ZXJlZENsYXNzLmluc3RhbmNlUHJvdG90eXBlLHtwdHJUeXBlOnRvVHlwZSxwdHI6ZHB9KX19ZnVuY3Rpb24gYXR0YWNoRmluYWxpemVyKGhhbmRsZSl7aWYoXCJ1bmRlZmluZWRcIj09PXR5cGVvZiBGaW5hbGl6YXRpb25SZWdpc3RyeSl7YXR0YWNoRmluYWxpemVyPShoYW5kbGU9PmhhbmRsZSk7cmV0dXJuIGhhbmRsZX1maW5hbGl6YXRpb25SZWdpc3RyeT1uZXcgRmluYWxpemF0aW9uUmVnaXN0cnkoaW5mbz0+e3JlbGVhc2VDbGFzc0hhbmRsZShpbmZvLiQkKX0pO2F0dGFjaEZpbmFsaXplcj0oaGFuZGxlPT57dmFyICQkPWhhbmRsZS4kJDt2YXIgaGFzU21hcnRQdHI9ISEkJC5zbWFydFB0cjtpZihoYXNTbWFydFB0cil7dmFyIGluZm89eyQkOiQkfTtmaW5hbGl6YXRpb25SZWdpc3RyeS5yZWdpc3RlcihoYW5kbGUsaW5mbyxoYW5kbGUpfXJldHVybiBoYW5kbGV9KTtkZXRhY2hGaW5hbGl6ZXI9KGhhbmRsZT0+ZmluYWxpemF0aW9uUmVnaXN0cnkudW5yZWdpc3RlcihoYW5kbGUpKTtyZXR1cm4gYXR0YWNoRmluYWxpemVyKGhhbmRsZSl9ZnVuY3Rpb24gQ2xhc3NIYW5kbGVfY2xvbmUoKXtpZighdGhpcy4kJC5wdHIpe3Rocm93SW5zdGFuY2VBbHJlYWR5RGVsZXRlZCh0aGlzKX1pZih0aGlzLiQkLnByZXNlcnZlUG9pbnRlck9uRGVsZXRlKXt0aGlzLiQkLmNvdW50LnZhbHVlKz0xO3JldHVybiB0aGlzfWVsc2V7dmFyIGNsb25lPWF0dGFjaEZpbmFsaXplcihPYmplY3QuY3JlYXRlKE9iamVjdC5nZXRQcm90b3R5cGVPZih0aGlzKSx7JCQ6e3ZhbHVlOnNoYWxsb3dDb3B5SW50ZXJuYWxQb2ludGVyKHRoaXMuJCQpfX0pKTtjbG9uZS4kJC5jb3VudC52YWx1ZSs9MTtjbG9uZS4kJC5kZWxldGVTY2hlZHVsZWQ9ZmFsc2U7cmV0dXJuIGNsb25lfX1mdW5jdGlvbiBDbGFzc0hhbmRsZV9kZWxldGUoKXtpZighdGhpcy4kJC5wdHIpe3Rocm93SW5zdGFuY2VBbHJlYWR5RGVsZXRlZCh0aGlzKX1pZih0aGlzLiQkLmRlbGV0ZVNjaGVkdWxlZCYmIXRoaXMuJCQucHJlc2VydmVQb2ludGVyT25EZWxldGUpe3Rocm93QmluZGluZ0Vycm9yKFwiT2JqZWN0IGFscmVhZHkgc2NoZWR1bGVkIGZvciBkZWxldGlvblwiKX1kZXRhY2hGaW5hbGl6ZXIodGhpcyk7cmVsZWFzZUNsYXNzSGFuZGxlKHRoaXMuJCQpO2lmKCF0aGlzLiQkLnByZXNlcnZlUG9pbnRlck9uRGVsZXRlKXt0aGlzLiQkLnNtYXJ0UHRyPXVuZGVmaW5lZDt0aGlzLiQkLnB0cj11bmRlZmluZWR9fWZ1bmN0aW9uIENsYXNzSGFuZGxlX2lzRGVsZXRlZCgpe3JldHVybiF0aGlzLiQkLnB0cn1mdW5jdGlvbiBDbGFzc0hhbmRsZV9kZWxldGVMYXRlcigpe2lmKCF0aGlzLiQkLnB0cil7dGhyb3dJbnN0YW5jZUFscmVhZHlEZWxldGVkKHRoaXMpfWlmKHRoaXMuJCQuZGVsZXRlU2NoZWR1bGVkJiYhdGhpcy4kJC5wcmVzZXJ2ZVBvaW50ZXJPbkRlbGV0ZSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJPYmplY3QgYWxyZWFkeSBzY2hlZHVsZWQgZm9yIGRlbGV0aW9uXCIpfWRlbGV0aW9uUXVldWUucHVzaCh0aGlzKTtpZihkZWxldGlvblF1ZXVlLmxlbmd0aD09PTEmJmRlbGF5RnVuY3Rpb24pe2RlbGF5RnVuY3Rpb24oZmx1c2hQZW5kaW5nRGVsZXRlcyl9dGhpcy4kJC5kZWxldGVTY2hlZHVsZWQ9dHJ1ZTtyZXR1cm4gdGhpc31mdW5jdGlvbiBpbml0X0NsYXNzSGFuZGxlKCl7Q2xhc3NIYW5kbGUucHJvdG90eXBlW1wiaXNBbGlhc09mXCJdPUNsYXNzSGFuZGxlX2lzQWxpYXNPZjtDbGFzc0hhbmRsZS5wcm90b3R5cGVbXCJjbG9uZVwiXT1DbGFzc0hhbmRsZV9jbG9uZTtDbGFzc0hhbmRsZS5wcm90b3R5cGVbXCJkZWxldGVcIl09Q2xhc3NIYW5kbGVfZGVsZXRlO0NsYXNzSGFuZGxlLnByb3RvdHlwZVtcImlzRGVsZXRlZFwiXT1DbGFzc0hhbmRsZV9pc0RlbGV0ZWQ7Q2xhc3NIYW5kbGUucHJvdG90eXBlW1wiZGVsZXRlTGF0ZXJcIl09Q2xhc3NIYW5kbGVfZGVsZXRlTGF0ZXJ9ZnVuY3Rpb24gQ2xhc3NIYW5kbGUoKXt9ZnVuY3Rpb24gZW5zdXJlT3ZlcmxvYWRUYWJsZShwcm90byxtZXRob2ROYW1lLGh1bWFuTmFtZSl7aWYodW5kZWZpbmVkPT09cHJvdG9bbWV0aG9kTmFtZV0ub3ZlcmxvYWRUYWJsZSl7dmFyIHByZXZGdW5jPXByb3RvW21ldGhvZE5hbWVdO3Byb3RvW21ldGhvZE5hbWVdPWZ1bmN0aW9uKCl7aWYoIXByb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGUuaGFzT3duUHJvcGVydHkoYXJndW1lbnRzLmxlbmd0aCkpe3Rocm93QmluZGluZ0Vycm9yKFwiRnVuY3Rpb24gJ1wiK2h1bWFuTmFtZStcIicgY2FsbGVkIHdpdGggYW4gaW52YWxpZCBudW1iZXIgb2YgYXJndW1lbnRzIChcIithcmd1bWVudHMubGVuZ3RoK1wiKSAtIGV4cGVjdHMgb25lIG9mIChcIitwcm90b1ttZXRob2ROYW1lXS5vdmVybG9hZFRhYmxlK1wiKSFcIil9cmV0dXJuIHByb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGVbYXJndW1lbnRzLmxlbmd0aF0uYXBwbHkodGhpcyxhcmd1bWVudHMpfTtwcm90b1ttZXRob2ROYW1lXS5vdmVybG9hZFRhYmxlPVtdO3Byb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGVbcHJldkZ1bmMuYXJnQ291bnRdPXByZXZGdW5jfX1mdW5jdGlvbiBleHBvc2VQdWJsaWNTeW1ib2wobmFtZSx2YWx1ZSxudW1Bcmd1bWVudHMpe2lmKE1vZHVsZS5oYXNPd25Qcm9wZXJ0eShuYW1lKSl7aWYodW5kZWZpbmVkPT09bnVtQXJndW1lbnRzfHx1bmRlZmluZWQhPT1Nb2R1bGVbbmFtZV0ub3ZlcmxvYWRUYWJsZSYmdW5kZWZpbmVkIT09TW9kdWxlW25hbWVdLm92ZXJsb2FkVGFibGVbbnVtQXJndW1lbnRzXSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgcmVnaXN0ZXIgcHVibGljIG5hbWUgJ1wiK25hbWUrXCInIHR3aWNlXCIpfWVuc3VyZU92ZXJsb2FkVGFibGUoTW9kdWxlLG5hbWUsbmFtZSk7aWYoTW9kdWxlLmhhc093blByb3BlcnR5KG51bUFyZ3VtZW50cykpe3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHJlZ2lzdGVyIG11bHRpcGxlIG92ZXJsb2FkcyBvZiBhIGZ1bmN0aW9uIHdpdGggdGhlIHNhbWUgbnVtYmVyIG9mIGFyZ3VtZW50cyAoXCIrbnVtQXJndW1lbnRzK1wiKSFcIil9TW9kdWxlW25hbWVdLm92ZXJsb2FkVGFibGVbbnVtQXJndW1lbnRzXT12YWx1ZX1lbHNle01vZHVsZVtuYW1lXT12YWx1ZTtpZih1bmRlZmluZWQhPT1udW1Bcmd1bWVudHMpe01vZHVsZVtuYW1lXS5udW1Bcmd1bWVudHM9bnVtQXJndW1lbnRzfX19ZnVuY3Rpb24gUmVnaXN0ZXJlZENsYXNzKG5hbWUsY29uc3RydWN0b3IsaW5zdGFuY2VQcm90b3R5cGUscmF3RGVzdHJ1Y3RvcixiYXNlQ2xhc3MsZ2V0QWN0dWFsVHlwZSx1cGNhc3QsZG93bmNhc3Qpe3RoaXMubmFtZT1uYW1lO3RoaXMuY29uc3RydWN0b3I9Y29uc3RydWN0b3I7dGhpcy5pbnN0YW5jZVByb3RvdHlwZT1pbnN0YW5jZVByb3RvdHlwZTt0aGlzLnJhd0Rlc3RydWN0b3I9cmF3RGVzdHJ1Y3Rvcjt0aGlzLmJhc2VDbGFzcz1iYXNlQ2xhc3M7dGhpcy5nZXRBY3R1YWxUeXBlPWdldEFjdHVhbFR5cGU7dGhpcy51cGNhc3Q9dXBjYXN0O3RoaXMuZG93bmNhc3Q9ZG93bmNhc3Q7dGhpcy5wdXJlVmlydHVhbEZ1bmN0aW9ucz1bXX1mdW5jdGlvbiB1cGNhc3RQb2ludGVyKHB0cixwdHJDbGFzcyxkZXNpcmVkQ2xhc3Mpe3doaWxlKHB0ckNsYXNzIT09ZGVzaXJlZENsYXNzKXtpZighcHRyQ2xhc3MudXBjYXN0KXt0aHJvd0JpbmRpbmdFcnJvcihcIkV4cGVjdGVkIG51bGwgb3IgaW5zdGFuY2Ugb2YgXCIrZGVzaXJlZENsYXNzLm5hbWUrXCIsIGdvdCBhbiBpbnN0YW5jZSBvZiBcIitwdHJDbGFzcy5uYW1lKX1wdHI9cHRyQ2xhc3MudXBjYXN0KHB0cik7cHRyQ2xhc3M9cHRyQ2xhc3MuYmFzZUNsYXNzfXJldHVybiBwdHJ9ZnVuY3Rpb24gY29uc3ROb1NtYXJ0UHRyUmF3UG9pbnRlclRvV2lyZVR5cGUoZGVzdHJ1Y3RvcnMsaGFuZGxlKXtpZihoYW5kbGU9PT1udWxsKXtpZih0aGlzLmlzUmVmZXJlbmNlKXt0aHJvd0JpbmRpbmdFcnJvcihcIm51bGwgaXMgbm90IGEgdmFsaWQgXCIrdGhpcy5uYW1lKX1yZXR1cm4gMH1pZighaGFuZGxlLiQkKXt0aHJvd0JpbmRpbmdFcnJvcignQ2Fubm90IHBhc3MgXCInK19lbWJpbmRfcmVwcihoYW5kbGUpKydcIiBhcyBhICcrdGhpcy5uYW1lKX1pZighaGFuZGxlLiQkLnB0cil7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgcGFzcyBkZWxldGVkIG9iamVjdCBhcyBhIHBvaW50ZXIgb2YgdHlwZSBcIit0aGlzLm5hbWUpfXZhciBoYW5kbGVDbGFzcz1oYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3M7dmFyIHB0cj11cGNhc3RQb2ludGVyKGhhbmRsZS4kJC5wdHIsaGFuZGxlQ2xhc3MsdGhpcy5yZWdpc3RlcmVkQ2xhc3MpO3JldHVybiBwdHJ9ZnVuY3Rpb24gZ2VuZXJpY1BvaW50ZXJUb1dpcmVUeXBlKGRlc3RydWN0b3JzLGhhbmRsZSl7dmFyIHB0cjtpZihoYW5kbGU9PT1udWxsKXtpZih0aGlzLmlzUmVmZXJlbmNlKXt0aHJvd0JpbmRpbmdFcnJvcihcIm51bGwgaXMgbm90IGEgdmFsaWQgXCIrdGhpcy5uYW1lKX1pZih0aGlzLmlzU21hcnRQb2ludGVyKXtwdHI9dGhpcy5yYXdDb25zdHJ1Y3RvcigpO2lmKGRlc3RydWN0b3JzIT09bnVsbCl7ZGVzdHJ1Y3RvcnMucHVzaCh0aGlzLnJhd0Rlc3RydWN0b3IscHRyKX1yZXR1cm4gcHRyfWVsc2V7cmV0dXJuIDB9fWlmKCFoYW5kbGUuJCQpe3Rocm93QmluZGluZ0Vycm9yKCdDYW5ub3QgcGFzcyBcIicrX2VtYmluZF9yZXByKGhhbmRsZSkrJ1wiIGFzIGEgJyt0aGlzLm5hbWUpfWlmKCFoYW5kbGUuJCQucHRyKXt0aHJvd0JpbmRpbmdFcnJvcihcIkNhbm5vdCBwYXNzIGRlbGV0ZWQgb2JqZWN0IGFzIGEgcG9pbnRlciBvZiB0eXBlIFwiK3RoaXMubmFtZSl9aWYoIXRoaXMuaXNDb25zdCYmaGFuZGxlLiQkLnB0clR5cGUuaXNDb25zdCl7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgY29udmVydCBhcmd1bWVudCBvZiB0eXBlIFwiKyhoYW5kbGUuJCQuc21hcnRQdHJUeXBlP2hhbmRsZS4kJC5zbWFydFB0clR5cGUubmFtZTpoYW5kbGUuJCQucHRyVHlwZS5uYW1lKStcIiB0byBwYXJhbWV0ZXIgdHlwZSBcIit0aGlzLm5hbWUpfXZhciBoYW5kbGVDbGFzcz1oYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3M7cHRyPXVwY2FzdFBvaW50ZXIoaGFuZGxlLiQkLnB0cixoYW5kbGVDbGFzcyx0aGlzLnJlZ2lzdGVyZWRDbGFzcyk7aWYodGhpcy5pc1NtYXJ0UG9pbnRlcil7aWYodW5kZWZpbmVkPT09aGFuZGxlLiQkLnNtYXJ0UHRyKXt0aHJvd0JpbmRpbmdFcnJvcihcIlBhc3NpbmcgcmF3IHBvaW50ZXIgdG8gc21hcnQgcG9pbnRlciBpcyBpbGxlZ2FsXCIpfXN3aXRjaCh0aGlzLnNoYXJpbmdQb2xpY3kpe2Nhc2UgMDppZihoYW5kbGUuJCQuc21hcnRQdHJUeXBlPT09dGhpcyl7cHRyPWhhbmRsZS4kJC5zbWFydFB0cn1lbHNle3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IGNvbnZlcnQgYXJndW1lbnQgb2YgdHlwZSBcIisoaGFuZGxlLiQkLnNtYXJ0UHRyVHlwZT9oYW5kbGUuJCQuc21hcnRQdHJUeXBlLm5hbWU6aGFuZGxlLiQkLnB0clR5cGUubmFtZSkrXCIgdG8gcGFyYW1ldGVyIHR5cGUgXCIrdGhpcy5uYW1lKX1icmVhaztjYXNlIDE6cHRyPWhhbmRsZS4kJC5zbWFydFB0cjticmVhaztjYXNlIDI6aWYoaGFuZGxlLiQkLnNtYXJ0UHRyVHlwZT09PXRoaXMpe3B0cj1oYW5kbGUuJCQuc21hcnRQdHJ9ZWxzZXt2YXIgY2xvbmVkSGFuZGxlPWhhbmRsZVtcImNsb25lXCJdKCk7cHRyPXRoaXMucmF3U2hhcmUocHRyLEVtdmFsLnRvSGFuZGxlKGZ1bmN0aW9uKCl7Y2xvbmVkSGFuZGxlW1wiZGVsZXRlXCJdKCl9KSk7aWYoZGVzdHJ1Y3RvcnMhPT1udWxsKXtkZXN0cnVjdG9ycy5wdXNoKHRoaXMucmF3RGVzdHJ1Y3RvcixwdHIpfX1icmVhaztkZWZhdWx0OnRocm93QmluZGluZ0Vycm9yKFwiVW5zdXBwb3J0aW5nIHNoYXJpbmcgcG9saWN5XCIpfX1yZXR1cm4gcHRyfWZ1bmN0aW9uIG5vbkNvbnN0Tm9TbWFydFB0clJhd1BvaW50ZXJUb1dpcmVUeXBlKGRlc3RydWN0b3JzLGhhbmRsZSl7aWYoaGFuZGxlPT09bnVsbCl7aWYodGhpcy5pc1JlZmVyZW5jZSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJudWxsIGlzIG5vdCBhIHZhbGlkIFwiK3RoaXMubmFtZSl9cmV0dXJuIDB9aWYoIWhhbmRsZS4kJCl7dGhyb3dCaW5kaW5nRXJyb3IoJ0Nhbm5vdCBwYXNzIFwiJytfZW1iaW5kX3JlcHIoaGFuZGxlKSsnXCIgYXMgYSAnK3RoaXMubmFtZSl9aWYoIWhhbmRsZS4kJC5wdHIpe3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHBhc3MgZGVsZXRlZCBvYmplY3QgYXMgYSBwb2ludGVyIG9mIHR5cGUgXCIrdGhpcy5uYW1lKX1pZihoYW5kbGUuJCQucHRyVHlwZS5pc0NvbnN0KXt0aHJvd0JpbmRpbmdFcnJvcihcIkNhbm5vdCBjb252ZXJ0IGFyZ3VtZW50IG9mIHR5cGUgXCIraGFuZGxlLiQkLnB0clR5cGUubmFtZStcIiB0byBwYXJhbWV0ZXIgdHlwZSBcIit0aGlzLm5hbWUpfXZhciBoYW5kbGVDbGFzcz1oYW5kbGUuJCQucHRyVHlwZS5yZWdpc3RlcmVkQ2xhc3M7dmFyIHB0cj11cGNhc3RQb2ludGVyKGhhbmRsZS4kJC5wdHIsaGFuZGxlQ2xhc3MsdGhpcy5yZWdpc3RlcmVkQ2xhc3MpO3JldHVybiBwdHJ9ZnVuY3Rpb24gc2ltcGxlUmVhZFZhbHVlRnJvbVBvaW50ZXIocG9pbnRlcil7cmV0dXJuIHRoaXNbXCJmcm9tV2lyZVR5cGVcIl0oSEVBUFUzMltwb2ludGVyPj4+Ml0pfWZ1bmN0aW9uIFJlZ2lzdGVyZWRQb2ludGVyX2dldFBvaW50ZWUocHRyKXtpZih0aGlzLnJhd0dldFBvaW50ZWUpe3B0cj10aGlzLnJhd0dldFBvaW50ZWUocHRyKX1yZXR1cm4gcHRyfWZ1bmN0aW9uIFJlZ2lzdGVyZWRQb2ludGVyX2Rlc3RydWN0b3IocHRyKXtpZih0aGlzLnJhd0Rlc3RydWN0b3Ipe3RoaXMucmF3RGVzdHJ1Y3RvcihwdHIpfX1mdW5jdGlvbiBSZWdpc3RlcmVkUG9pbnRlcl9kZWxldGVPYmplY3QoaGFuZGxlKXtpZihoYW5kbGUhPT1udWxsKXtoYW5kbGVbXCJkZWxldGVcIl0oKX19ZnVuY3Rpb24gaW5pdF9SZWdpc3RlcmVkUG9pbnRlcigpe1JlZ2lzdGVyZWRQb2ludGVyLnByb3RvdHlwZS5nZXRQb2ludGVlPVJlZ2lzdGVyZWRQb2ludGVyX2dldFBvaW50ZWU7UmVnaXN0ZXJlZFBvaW50ZXIucHJvdG90eXBlLmRlc3RydWN0b3I9UmVnaXN0ZXJlZFBvaW50ZXJfZGVzdHJ1Y3RvcjtSZWdpc3RlcmVkUG9pbnRlci5wcm90b3R5cGVbXCJhcmdQYWNrQWR2YW5jZVwiXT04O1JlZ2lzdGVyZWRQb2ludGVyLnByb3RvdHlwZVtcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCJdPXNpbXBsZVJlYWRWYWx1ZUZyb21Qb2ludGVyO1JlZ2lzdGVyZWRQb2ludGVyLnByb3RvdHlwZVtcImRlbGV0ZU9iamVjdFwiXT1SZWdpc3RlcmVkUG9pbnRlcl9kZWxldGVPYmplY3Q7UmVnaXN0ZXJlZFBvaW50ZXIucHJvdG90eXBlW1wiZnJvbVdpcmVUeXBlXCJdPVJlZ2lzdGVyZWRQb2ludGVyX2Zyb21XaXJlVHlwZX1mdW5jdGlvbiBSZWdpc3RlcmVkUG9pbnRlcihuYW1lLHJlZ2lzdGVyZWRDbGFzcyxpc1JlZmVyZW5jZSxpc0NvbnN0LGlzU21hcnRQb2ludGVyLHBvaW50ZWVUeXBlLHNoYXJpbmdQb2xpY3kscmF3R2V0UG9pbnRlZSxyYXdDb25zdHJ1Y3RvcixyYXdTaGFyZSxyYXdEZXN0cnVjdG9yKXt0aGlzLm5hbWU9bmFtZTt0aGlzLnJlZ2lzdGVyZWRDbGFzcz1yZWdpc3RlcmVkQ2xhc3M7dGhpcy5pc1JlZmVyZW5jZT1pc1JlZmVyZW5jZTt0aGlzLmlzQ29uc3Q9aXNDb25zdDt0aGlzLmlzU21hcnRQb2ludGVyPWlzU21hcnRQb2ludGVyO3RoaXMucG9pbnRlZVR5cGU9cG9pbnRlZVR5cGU7dGhpcy5zaGFyaW5nUG9saWN5PXNoYXJpbmdQb2xpY3k7dGhpcy5yYXdHZXRQb2ludGVlPXJhd0dldFBvaW50ZWU7dGhpcy5yYXdDb25zdHJ1Y3Rvcj1yYXdDb25zdHJ1Y3Rvcjt0aGlzLnJhd1NoYXJlPXJhd1NoYXJlO3RoaXMucmF3RGVzdHJ1Y3Rvcj1yYXdEZXN0cnVjdG9yO2lmKCFpc1NtYXJ0UG9pbnRlciYmcmVnaXN0ZXJlZENsYXNzLmJhc2VDbGFzcz09PXVuZGVmaW5lZCl7aWYoaXNDb25zdCl7dGhpc1tcInRvV2lyZVR5cGVcIl09Y29uc3ROb1NtYXJ0UHRyUmF3UG9pbnRlclRvV2lyZVR5cGU7dGhpcy5kZXN0cnVjdG9yRnVuY3Rpb249bnVsbH1lbHNle3RoaXNbXCJ0b1dpcmVUeXBlXCJdPW5vbkNvbnN0Tm9TbWFydFB0clJhd1BvaW50ZXJUb1dpcmVUeXBlO3RoaXMuZGVzdHJ1Y3RvckZ1bmN0aW9uPW51bGx9fWVsc2V7dGhpc1tcInRvV2lyZVR5cGVcIl09Z2VuZXJpY1BvaW50ZXJUb1dpcmVUeXBlfX1mdW5jdGlvbiByZXBsYWNlUHVibGljU3ltYm9sKG5hbWUsdmFsdWUsbnVtQXJndW1lbnRzKXtpZighTW9kdWxlLmhhc093blByb3BlcnR5KG5hbWUpKXt0aHJvd0ludGVybmFsRXJyb3IoXCJSZXBsYWNpbmcgbm9uZXhpc3RhbnQgcHVibGljIHN5bWJvbFwiKX1pZih1bmRlZmluZWQhPT1Nb2R1bGVbbmFtZV0ub3ZlcmxvYWRUYWJsZSYmdW5kZWZpbmVkIT09bnVtQXJndW1lbnRzKXtNb2R1bGVbbmFtZV0ub3ZlcmxvYWRUYWJsZVtudW1Bcmd1bWVudHNdPXZhbHVlfWVsc2V7TW9kdWxlW25hbWVdPXZhbHVlO01vZHVsZVtuYW1lXS5hcmdDb3VudD1udW1Bcmd1bWVudHN9fWZ1bmN0aW9uIGR5bkNhbGxMZWdhY3koc2lnLHB0cixhcmdzKXt2YXIgZj1Nb2R1bGVbXCJkeW5DYWxsX1wiK3NpZ107cmV0dXJuIGFyZ3MmJmFyZ3MubGVuZ3RoP2YuYXBwbHkobnVsbCxbcHRyXS5jb25jYXQoYXJncykpOmYuY2FsbChudWxsLHB0cil9ZnVuY3Rpb24gZHluQ2FsbChzaWcscHRyLGFyZ3Mpe2lmKHNpZy5pbmNsdWRlcyhcImpcIikpe3JldHVybiBkeW5DYWxsTGVnYWN5KHNpZyxwdHIsYXJncyl9cmV0dXJuIGdldFdhc21UYWJsZUVudHJ5KHB0cikuYXBwbHkobnVsbCxhcmdzKX1mdW5jdGlvbiBnZXREeW5DYWxsZXIoc2lnLHB0cil7dmFyIGFyZ0NhY2hlPVtdO3JldHVybiBmdW5jdGlvbigpe2FyZ0NhY2hlLmxlbmd0aD0wO09iamVjdC5hc3NpZ24oYXJnQ2FjaGUsYXJndW1lbnRzKTtyZXR1cm4gZHluQ2FsbChzaWcscHRyLGFyZ0NhY2hlKX19ZnVuY3Rpb24gZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oc2lnbmF0dXJlLHJhd0Z1bmN0aW9uKXtzaWduYXR1cmU9cmVhZExhdGluMVN0cmluZyhzaWduYXR1cmUpO2Z1bmN0aW9uIG1ha2VEeW5DYWxsZXIoKXtpZihzaWduYXR1cmUuaW5jbHVkZXMoXCJqXCIpKXtyZXR1cm4gZ2V0RHluQ2FsbGVyKHNpZ25hdHVyZSxyYXdGdW5jdGlvbil9cmV0dXJuIGdldFdhc21UYWJsZUVudHJ5KHJhd0Z1bmN0aW9uKX12YXIgZnA9bWFrZUR5bkNhbGxlcigpO2lmKHR5cGVvZiBmcCE9XCJmdW5jdGlvblwiKXt0aHJvd0JpbmRpbmdFcnJvcihcInVua25vd24gZnVuY3Rpb24gcG9pbnRlciB3aXRoIHNpZ25hdHVyZSBcIitzaWduYXR1cmUrXCI6IFwiK3Jhd0Z1bmN0aW9uKX1yZXR1cm4gZnB9dmFyIFVuYm91bmRUeXBlRXJyb3I9dW5kZWZpbmVkO2Z1bmN0aW9uIGdldFR5cGVOYW1lKHR5cGUpe3ZhciBwdHI9X19fZ2V0VHlwZU5hbWUodHlwZSk7dmFyIHJ2PXJlYWRMYXRpbjFTdHJpbmcocHRyKTtfZnJlZShwdHIpO3JldHVybiBydn1mdW5jdGlvbiB0aHJvd1VuYm91bmRUeXBlRXJyb3IobWVzc2FnZSx0eXBlcyl7dmFyIHVuYm91bmRUeXBlcz1bXTt2YXIgc2Vlbj17fTtmdW5jdGlvbiB2aXNpdCh0eXBlKXtpZihzZWVuW3R5cGVdKXtyZXR1cm59aWYocmVnaXN0ZXJlZFR5cGVzW3R5cGVdKXtyZXR1cm59aWYodHlwZURlcGVuZGVuY2llc1t0eXBlXSl7dHlwZURlcGVuZGVuY2llc1t0eXBlXS5mb3JFYWNoKHZpc2l0KTtyZXR1cm59dW5ib3VuZFR5cGVzLnB1c2godHlwZSk7c2Vlblt0eXBlXT10cnVlfXR5cGVzLmZvckVhY2godmlzaXQpO3Rocm93IG5ldyBVbmJvdW5kVHlwZUVycm9yKG1lc3NhZ2UrXCI6IFwiK3VuYm91bmRUeXBlcy5tYXAoZ2V0VHlwZU5hbWUpLmpvaW4oW1wiLCBcIl0pKX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9jbGFzcyhyYXdUeXBlLHJhd1BvaW50ZXJUeXBlLHJhd0NvbnN0UG9pbnRlclR5cGUsYmFzZUNsYXNzUmF3VHlwZSxnZXRBY3R1YWxUeXBlU2lnbmF0dXJlLGdldEFjdHVhbFR5cGUsdXBjYXN0U2lnbmF0dXJlLHVwY2FzdCxkb3duY2FzdFNpZ25hdHVyZSxkb3duY2FzdCxuYW1lLGRlc3RydWN0b3JTaWduYXR1cmUscmF3RGVzdHJ1Y3Rvcil7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO2dldEFjdHVhbFR5cGU9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oZ2V0QWN0dWFsVHlwZVNpZ25hdHVyZSxnZXRBY3R1YWxUeXBlKTtpZih1cGNhc3Qpe3VwY2FzdD1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbih1cGNhc3RTaWduYXR1cmUsdXBjYXN0KX1pZihkb3duY2FzdCl7ZG93bmNhc3Q9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oZG93bmNhc3RTaWduYXR1cmUsZG93bmNhc3QpfXJhd0Rlc3RydWN0b3I9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oZGVzdHJ1Y3RvclNpZ25hdHVyZSxyYXdEZXN0cnVjdG9yKTt2YXIgbGVnYWxGdW5jdGlvbk5hbWU9bWFrZUxlZ2FsRnVuY3Rpb25OYW1lKG5hbWUpO2V4cG9zZVB1YmxpY1N5bWJvbChsZWdhbEZ1bmN0aW9uTmFtZSxmdW5jdGlvbigpe3Rocm93VW5ib3VuZFR5cGVFcnJvcihcIkNhbm5vdCBjb25zdHJ1Y3QgXCIrbmFtZStcIiBkdWUgdG8gdW5ib3VuZCB0eXBlc1wiLFtiYXNlQ2xhc3NSYXdUeXBlXSl9KTt3aGVuRGVwZW5kZW50VHlwZXNBcmVSZXNvbHZlZChbcmF3VHlwZSxyYXdQb2ludGVyVHlwZSxyYXdDb25zdFBvaW50ZXJUeXBlXSxiYXNlQ2xhc3NSYXdUeXBlP1tiYXNlQ2xhc3NSYXdUeXBlXTpbXSxmdW5jdGlvbihiYXNlKXtiYXNlPWJhc2VbMF07dmFyIGJhc2VDbGFzczt2YXIgYmFzZVByb3RvdHlwZTtpZihiYXNlQ2xhc3NSYXdUeXBlKXtiYXNlQ2xhc3M9YmFzZS5yZWdpc3RlcmVkQ2xhc3M7YmFzZVByb3RvdHlwZT1iYXNlQ2xhc3MuaW5zdGFuY2VQcm90b3R5cGV9ZWxzZXtiYXNlUHJvdG90eXBlPUNsYXNzSGFuZGxlLnByb3RvdHlwZX12YXIgY29uc3RydWN0b3I9Y3JlYXRlTmFtZWRGdW5jdGlvbihsZWdhbEZ1bmN0aW9uTmFtZSxmdW5jdGlvbigpe2lmKE9iamVjdC5nZXRQcm90b3R5cGVPZih0aGlzKSE9PWluc3RhbmNlUHJvdG90eXBlKXt0aHJvdyBuZXcgQmluZGluZ0Vycm9yKFwiVXNlICduZXcnIHRvIGNvbnN0cnVjdCBcIituYW1lKX1pZih1bmRlZmluZWQ9PT1yZWdpc3RlcmVkQ2xhc3MuY29uc3RydWN0b3JfYm9keSl7dGhyb3cgbmV3IEJpbmRpbmdFcnJvcihuYW1lK1wiIGhhcyBubyBhY2Nlc3NpYmxlIGNvbnN0cnVjdG9yXCIpfXZhciBib2R5PXJlZ2lzdGVyZWRDbGFzcy5jb25zdHJ1Y3Rvcl9ib2R5W2FyZ3VtZW50cy5sZW5ndGhdO2lmKHVuZGVmaW5lZD09PWJvZHkpe3Rocm93IG5ldyBCaW5kaW5nRXJyb3IoXCJUcmllZCB0byBpbnZva2UgY3RvciBvZiBcIituYW1lK1wiIHdpdGggaW52YWxpZCBudW1iZXIgb2YgcGFyYW1ldGVycyAoXCIrYXJndW1lbnRzLmxlbmd0aCtcIikgLSBleHBlY3RlZCAoXCIrT2JqZWN0LmtleXMocmVnaXN0ZXJlZENsYXNzLmNvbnN0cnVjdG9yX2JvZHkpLnRvU3RyaW5nKCkrXCIpIHBhcmFtZXRlcnMgaW5zdGVhZCFcIil9cmV0dXJuIGJvZHkuYXBwbHkodGhpcyxhcmd1bWVudHMpfSk7dmFyIGluc3RhbmNlUHJvdG90eXBlPU9iamVjdC5jcmVhdGUoYmFzZVByb3RvdHlwZSx7Y29uc3RydWN0b3I6e3ZhbHVlOmNvbnN0cnVjdG9yfX0pO2NvbnN0cnVjdG9yLnByb3RvdHlwZT1pbnN0YW5jZVByb3RvdHlwZTt2YXIgcmVnaXN0ZXJlZENsYXNzPW5ldyBSZWdpc3RlcmVkQ2xhc3MobmFtZSxjb25zdHJ1Y3RvcixpbnN0YW5jZVByb3RvdHlwZSxyYXdEZXN0cnVjdG9yLGJhc2VDbGFzcyxnZXRBY3R1YWxUeXBlLHVwY2FzdCxkb3duY2FzdCk7dmFyIHJlZmVyZW5jZUNvbnZlcnRlcj1uZXcgUmVnaXN0ZXJlZFBvaW50ZXIobmFtZSxyZWdpc3RlcmVkQ2xhc3MsdHJ1ZSxmYWxzZSxmYWxzZSk7dmFyIHBvaW50ZXJDb252ZXJ0ZXI9bmV3IFJlZ2lzdGVyZWRQb2ludGVyKG5hbWUrXCIqXCIscmVnaXN0ZXJlZENsYXNzLGZhbHNlLGZhbHNlLGZhbHNlKTt2YXIgY29uc3RQb2ludGVyQ29udmVydGVyPW5ldyBSZWdpc3RlcmVkUG9pbnRlcihuYW1lK1wiIGNvbnN0KlwiLHJlZ2lzdGVyZWRDbGFzcyxmYWxzZSx0cnVlLGZhbHNlKTtyZWdpc3RlcmVkUG9pbnRlcnNbcmF3VHlwZV09e3BvaW50ZXJUeXBlOnBvaW50ZXJDb252ZXJ0ZXIsY29uc3RQb2ludGVyVHlwZTpjb25zdFBvaW50ZXJDb252ZXJ0ZXJ9O3JlcGxhY2VQdWJsaWNTeW1ib2wobGVnYWxGdW5jdGlvbk5hbWUsY29uc3RydWN0b3IpO3JldHVybltyZWZlcmVuY2VDb252ZXJ0ZXIscG9pbnRlckNvbnZlcnRlcixjb25zdFBvaW50ZXJDb252ZXJ0ZXJdfSl9ZnVuY3Rpb24gcnVuRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnMpe3doaWxlKGRlc3RydWN0b3JzLmxlbmd0aCl7dmFyIHB0cj1kZXN0cnVjdG9ycy5wb3AoKTt2YXIgZGVsPWRlc3RydWN0b3JzLnBvcCgpO2RlbChwdHIpfX1mdW5jdGlvbiBjcmFmdEludm9rZXJGdW5jdGlvbihodW1hbk5hbWUsYXJnVHlwZXMsY2xhc3NUeXBlLGNwcEludm9rZXJGdW5jLGNwcFRhcmdldEZ1bmMpe3ZhciBhcmdDb3VudD1hcmdUeXBlcy5sZW5ndGg7aWYoYXJnQ291bnQ8Mil7dGhyb3dCaW5kaW5nRXJyb3IoXCJhcmdUeXBlcyBhcnJheSBzaXplIG1pc21hdGNoISBNdXN0IGF0IGxlYXN0IGdldCByZXR1cm4gdmFsdWUgYW5kICd0aGlzJyB0eXBlcyFcIil9dmFyIGlzQ2xhc3NNZXRob2RGdW5jPWFyZ1R5cGVzWzFdIT09bnVsbCYmY2xhc3NUeXBlIT09bnVsbDt2YXIgbmVlZHNEZXN0cnVjdG9yU3RhY2s9ZmFsc2U7Zm9yKHZhciBpPTE7aTxhcmdUeXBlcy5sZW5ndGg7KytpKXtpZihhcmdUeXBlc1tpXSE9PW51bGwmJmFyZ1R5cGVzW2ldLmRlc3RydWN0b3JGdW5jdGlvbj09PXVuZGVmaW5lZCl7bmVlZHNEZXN0cnVjdG9yU3RhY2s9dHJ1ZTticmVha319dmFyIHJldHVybnM9YXJnVHlwZXNbMF0ubmFtZSE9PVwidm9pZFwiO3ZhciBleHBlY3RlZEFyZ0NvdW50PWFyZ0NvdW50LTI7dmFyIGFyZ3NXaXJlZD1uZXcgQXJyYXkoZXhwZWN0ZWRBcmdDb3VudCk7dmFyIGludm9rZXJGdW5jQXJncz1bXTt2YXIgZGVzdHJ1Y3RvcnM9W107cmV0dXJuIGZ1bmN0aW9uKCl7aWYoYXJndW1lbnRzLmxlbmd0aCE9PWV4cGVjdGVkQXJnQ291bnQpe3Rocm93QmluZGluZ0Vycm9yKFwiZnVuY3Rpb24gXCIraHVtYW5OYW1lK1wiIGNhbGxlZCB3aXRoIFwiK2FyZ3VtZW50cy5sZW5ndGgrXCIgYXJndW1lbnRzLCBleHBlY3RlZCBcIitleHBlY3RlZEFyZ0NvdW50K1wiIGFyZ3MhXCIpfWRlc3RydWN0b3JzLmxlbmd0aD0wO3ZhciB0aGlzV2lyZWQ7aW52b2tlckZ1bmNBcmdzLmxlbmd0aD1pc0NsYXNzTWV0aG9kRnVuYz8yOjE7aW52b2tlckZ1bmNBcmdzWzBdPWNwcFRhcmdldEZ1bmM7aWYoaXNDbGFzc01ldGhvZEZ1bmMpe3RoaXNXaXJlZD1hcmdUeXBlc1sxXVtcInRvV2lyZVR5cGVcIl0oZGVzdHJ1Y3RvcnMsdGhpcyk7aW52b2tlckZ1bmNBcmdzWzFdPXRoaXNXaXJlZH1mb3IodmFyIGk9MDtpPGV4cGVjdGVkQXJnQ291bnQ7KytpKXthcmdzV2lyZWRbaV09YXJnVHlwZXNbaSsyXVtcInRvV2lyZVR5cGVcIl0oZGVzdHJ1Y3RvcnMsYXJndW1lbnRzW2ldKTtpbnZva2VyRnVuY0FyZ3MucHVzaChhcmdzV2lyZWRbaV0pfXZhciBydj1jcHBJbnZva2VyRnVuYy5hcHBseShudWxsLGludm9rZXJGdW5jQXJncyk7ZnVuY3Rpb24gb25Eb25lKHJ2KXtpZihuZWVkc0Rlc3RydWN0b3JTdGFjayl7cnVuRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnMpfWVsc2V7Zm9yKHZhciBpPWlzQ2xhc3NNZXRob2RGdW5jPzE6MjtpPGFyZ1R5cGVzLmxlbmd0aDtpKyspe3ZhciBwYXJhbT1pPT09MT90aGlzV2lyZWQ6YXJnc1dpcmVkW2ktMl07aWYoYXJnVHlwZXNbaV0uZGVzdHJ1Y3RvckZ1bmN0aW9uIT09bnVsbCl7YXJnVHlwZXNbaV0uZGVzdHJ1Y3RvckZ1bmN0aW9uKHBhcmFtKX19fWlmKHJldHVybnMpe3JldHVybiBhcmdUeXBlc1swXVtcImZyb21XaXJlVHlwZVwiXShydil9fXJldHVybiBvbkRvbmUocnYpfX1mdW5jdGlvbiBoZWFwMzJWZWN0b3JUb0FycmF5KGNvdW50LGZpcnN0RWxlbWVudCl7dmFyIGFycmF5PVtdO2Zvcih2YXIgaT0wO2k8Y291bnQ7aSsrKXthcnJheS5wdXNoKEhFQVAzMlsoZmlyc3RFbGVtZW50Pj4yKStpPj4+MF0pfXJldHVybiBhcnJheX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9jbGFzc19mdW5jdGlvbihyYXdDbGFzc1R5cGUsbWV0aG9kTmFtZSxhcmdDb3VudCxyYXdBcmdUeXBlc0FkZHIsaW52b2tlclNpZ25hdHVyZSxyYXdJbnZva2VyLGNvbnRleHQsaXNQdXJlVmlydHVhbCl7dmFyIHJhd0FyZ1R5cGVzPWhlYXAzMlZlY3RvclRvQXJyYXkoYXJnQ291bnQscmF3QXJnVHlwZXNBZGRyKTttZXRob2ROYW1lPXJlYWRMYXRpbjFTdHJpbmcobWV0aG9kTmFtZSk7cmF3SW52b2tlcj1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihpbnZva2VyU2lnbmF0dXJlLHJhd0ludm9rZXIpO3doZW5EZXBlbmRlbnRUeXBlc0FyZVJlc29sdmVkKFtdLFtyYXdDbGFzc1R5cGVdLGZ1bmN0aW9uKGNsYXNzVHlwZSl7Y2xhc3NUeXBlPWNsYXNzVHlwZVswXTt2YXIgaHVtYW5OYW1lPWNsYXNzVHlwZS5uYW1lK1wiLlwiK21ldGhvZE5hbWU7aWYobWV0aG9kTmFtZS5zdGFydHNXaXRoKFwiQEBcIikpe21ldGhvZE5hbWU9U3ltYm9sW21ldGhvZE5hbWUuc3Vic3RyaW5nKDIpXX1pZihpc1B1cmVWaXJ0dWFsKXtjbGFzc1R5cGUucmVnaXN0ZXJlZENsYXNzLnB1cmVWaXJ0dWFsRnVuY3Rpb25zLnB1c2gobWV0aG9kTmFtZSl9ZnVuY3Rpb24gdW5ib3VuZFR5cGVzSGFuZGxlcigpe3Rocm93VW5ib3VuZFR5cGVFcnJvcihcIkNhbm5vdCBjYWxsIFwiK2h1bWFuTmFtZStcIiBkdWUgdG8gdW5ib3VuZCB0eXBlc1wiLHJhd0FyZ1R5cGVzKX12YXIgcHJvdG89Y2xhc3NUeXBlLnJlZ2lzdGVyZWRDbGFzcy5pbnN0YW5jZVByb3RvdHlwZTt2YXIgbWV0aG9kPXByb3RvW21ldGhvZE5hbWVdO2lmKHVuZGVmaW5lZD09PW1ldGhvZHx8dW5kZWZpbmVkPT09bWV0aG9kLm92ZXJsb2FkVGFibGUmJm1ldGhvZC5jbGFzc05hbWUhPT1jbGFzc1R5cGUubmFtZSYmbWV0aG9kLmFyZ0NvdW50PT09YXJnQ291bnQtMil7dW5ib3VuZFR5cGVzSGFuZGxlci5hcmdDb3VudD1hcmdDb3VudC0yO3VuYm91bmRUeXBlc0hhbmRsZXIuY2xhc3NOYW1lPWNsYXNzVHlwZS5uYW1lO3Byb3RvW21ldGhvZE5hbWVdPXVuYm91bmRUeXBlc0hhbmRsZXJ9ZWxzZXtlbnN1cmVPdmVybG9hZFRhYmxlKHByb3RvLG1ldGhvZE5hbWUsaHVtYW5OYW1lKTtwcm90b1ttZXRob2ROYW1lXS5vdmVybG9hZFRhYmxlW2FyZ0NvdW50LTJdPXVuYm91bmRUeXBlc0hhbmRsZXJ9d2hlbkRlcGVuZGVudFR5cGVzQXJlUmVzb2x2ZWQoW10scmF3QXJnVHlwZXMsZnVuY3Rpb24oYXJnVHlwZXMpe3ZhciBtZW1iZXJGdW5jdGlvbj1jcmFmdEludm9rZXJGdW5jdGlvbihodW1hbk5hbWUsYXJnVHlwZXMsY2xhc3NUeXBlLHJhd0ludm9rZXIsY29udGV4dCk7aWYodW5kZWZpbmVkPT09cHJvdG9bbWV0aG9kTmFtZV0ub3ZlcmxvYWRUYWJsZSl7bWVtYmVyRnVuY3Rpb24uYXJnQ291bnQ9YXJnQ291bnQtMjtwcm90b1ttZXRob2ROYW1lXT1tZW1iZXJGdW5jdGlvbn1lbHNle3Byb3RvW21ldGhvZE5hbWVdLm92ZXJsb2FkVGFibGVbYXJnQ291bnQtMl09bWVtYmVyRnVuY3Rpb259cmV0dXJuW119KTtyZXR1cm5bXX0pfXZhciBlbXZhbF9mcmVlX2xpc3Q9W107dmFyIGVtdmFsX2hhbmRsZV9hcnJheT1be30se3ZhbHVlOnVuZGVmaW5lZH0se3ZhbHVlOm51bGx9LHt2YWx1ZTp0cnVlfSx7dmFsdWU6ZmFsc2V9XTtmdW5jdGlvbiBfX2VtdmFsX2RlY3JlZihoYW5kbGUpe2lmKGhhbmRsZT40JiYwPT09LS1lbXZhbF9oYW5kbGVfYXJyYXlbaGFuZGxlXS5yZWZjb3VudCl7ZW12YWxfaGFuZGxlX2FycmF5W2hhbmRsZV09dW5kZWZpbmVkO2VtdmFsX2ZyZWVfbGlzdC5wdXNoKGhhbmRsZSl9fWZ1bmN0aW9uIGNvdW50X2VtdmFsX2hhbmRsZXMoKXt2YXIgY291bnQ9MDtmb3IodmFyIGk9NTtpPGVtdmFsX2hhbmRsZV9hcnJheS5sZW5ndGg7KytpKXtpZihlbXZhbF9oYW5kbGVfYXJyYXlbaV0hPT11bmRlZmluZWQpeysrY291bnR9fXJldHVybiBjb3VudH1mdW5jdGlvbiBnZXRfZmlyc3RfZW12YWwoKXtmb3IodmFyIGk9NTtpPGVtdmFsX2hhbmRsZV9hcnJheS5sZW5ndGg7KytpKXtpZihlbXZhbF9oYW5kbGVfYXJyYXlbaV0hPT11bmRlZmluZWQpe3JldHVybiBlbXZhbF9oYW5kbGVfYXJyYXlbaV19fXJldHVybiBudWxsfWZ1bmN0aW9uIGluaXRfZW12YWwoKXtNb2R1bGVbXCJjb3VudF9lbXZhbF9oYW5kbGVzXCJdPWNvdW50X2VtdmFsX2hhbmRsZXM7TW9kdWxlW1wiZ2V0X2ZpcnN0X2VtdmFsXCJdPWdldF9maXJzdF9lbXZhbH12YXIgRW12YWw9e3RvVmFsdWU6ZnVuY3Rpb24oaGFuZGxlKXtpZighaGFuZGxlKXt0aHJvd0JpbmRpbmdFcnJvcihcIkNhbm5vdCB1c2UgZGVsZXRlZCB2YWwuIGhhbmRsZSA9IFwiK2hhbmRsZSl9cmV0dXJuIGVtdmFsX2hhbmRsZV9hcnJheVtoYW5kbGVdLnZhbHVlfSx0b0hhbmRsZTpmdW5jdGlvbih2YWx1ZSl7c3dpdGNoKHZhbHVlKXtjYXNlIHVuZGVmaW5lZDp7cmV0dXJuIDF9Y2FzZSBudWxsOntyZXR1cm4gMn1jYXNlIHRydWU6e3JldHVybiAzfWNhc2UgZmFsc2U6e3JldHVybiA0fWRlZmF1bHQ6e3ZhciBoYW5kbGU9ZW12YWxfZnJlZV9saXN0Lmxlbmd0aD9lbXZhbF9mcmVlX2xpc3QucG9wKCk6ZW12YWxfaGFuZGxlX2FycmF5Lmxlbmd0aDtlbXZhbF9oYW5kbGVfYXJyYXlbaGFuZGxlXT17cmVmY291bnQ6MSx2YWx1ZTp2YWx1ZX07cmV0dXJuIGhhbmRsZX19fX07ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfZW12YWwocmF3VHlwZSxuYW1lKXtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKGhhbmRsZSl7dmFyIHJ2PUVtdmFsLnRvVmFsdWUoaGFuZGxlKTtfX2VtdmFsX2RlY3JlZihoYW5kbGUpO3JldHVybiBydn0sXCJ0b1dpcmVUeXBlXCI6ZnVuY3Rpb24oZGVzdHJ1Y3RvcnMsdmFsdWUpe3JldHVybiBFbXZhbC50b0hhbmRsZSh2YWx1ZSl9LFwiYXJnUGFja0FkdmFuY2VcIjo4LFwicmVhZFZhbHVlRnJvbVBvaW50ZXJcIjpzaW1wbGVSZWFkVmFsdWVGcm9tUG9pbnRlcixkZXN0cnVjdG9yRnVuY3Rpb246bnVsbH0pfWZ1bmN0aW9uIF9lbWJpbmRfcmVwcih2KXtpZih2PT09bnVsbCl7cmV0dXJuXCJudWxsXCJ9dmFyIHQ9dHlwZW9mIHY7aWYodD09PVwib2JqZWN0XCJ8fHQ9PT1cImFycmF5XCJ8fHQ9PT1cImZ1bmN0aW9uXCIpe3JldHVybiB2LnRvU3RyaW5nKCl9ZWxzZXtyZXR1cm5cIlwiK3Z9fWZ1bmN0aW9uIGZsb2F0UmVhZFZhbHVlRnJvbVBvaW50ZXIobmFtZSxzaGlmdCl7c3dpdGNoKHNoaWZ0KXtjYXNlIDI6cmV0dXJuIGZ1bmN0aW9uKHBvaW50ZXIpe3JldHVybiB0aGlzW1wiZnJvbVdpcmVUeXBlXCJdKEhFQVBGMzJbcG9pbnRlcj4+PjJdKX07Y2FzZSAzOnJldHVybiBmdW5jdGlvbihwb2ludGVyKXtyZXR1cm4gdGhpc1tcImZyb21XaXJlVHlwZVwiXShIRUFQRjY0W3BvaW50ZXI+Pj4zXSl9O2RlZmF1bHQ6dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gZmxvYXQgdHlwZTogXCIrbmFtZSl9fWZ1bmN0aW9uIF9fZW1iaW5kX3JlZ2lzdGVyX2Zsb2F0KHJhd1R5cGUsbmFtZSxzaXplKXt2YXIgc2hpZnQ9Z2V0U2hpZnRGcm9tU2l6ZShzaXplKTtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKHZhbHVlKXtyZXR1cm4gdmFsdWV9LFwidG9XaXJlVHlwZVwiOmZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtyZXR1cm4gdmFsdWV9LFwiYXJnUGFja0FkdmFuY2VcIjo4LFwicmVhZFZhbHVlRnJvbVBvaW50ZXJcIjpmbG9hdFJlYWRWYWx1ZUZyb21Qb2ludGVyKG5hbWUsc2hpZnQpLGRlc3RydWN0b3JGdW5jdGlvbjpudWxsfSl9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfZnVuY3Rpb24obmFtZSxhcmdDb3VudCxyYXdBcmdUeXBlc0FkZHIsc2lnbmF0dXJlLHJhd0ludm9rZXIsZm4pe3ZhciBhcmdUeXBlcz1oZWFwMzJWZWN0b3JUb0FycmF5KGFyZ0NvdW50LHJhd0FyZ1R5cGVzQWRkcik7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO3Jhd0ludm9rZXI9ZW1iaW5kX19yZXF1aXJlRnVuY3Rpb24oc2lnbmF0dXJlLHJhd0ludm9rZXIpO2V4cG9zZVB1YmxpY1N5bWJvbChuYW1lLGZ1bmN0aW9uKCl7dGhyb3dVbmJvdW5kVHlwZUVycm9yKFwiQ2Fubm90IGNhbGwgXCIrbmFtZStcIiBkdWUgdG8gdW5ib3VuZCB0eXBlc1wiLGFyZ1R5cGVzKX0sYXJnQ291bnQtMSk7d2hlbkRlcGVuZGVudFR5cGVzQXJlUmVzb2x2ZWQoW10sYXJnVHlwZXMsZnVuY3Rpb24oYXJnVHlwZXMpe3ZhciBpbnZva2VyQXJnc0FycmF5PVthcmdUeXBlc1swXSxudWxsXS5jb25jYXQoYXJnVHlwZXMuc2xpY2UoMSkpO3JlcGxhY2VQdWJsaWNTeW1ib2wobmFtZSxjcmFmdEludm9rZXJGdW5jdGlvbihuYW1lLGludm9rZXJBcmdzQXJyYXksbnVsbCxyYXdJbnZva2VyLGZuKSxhcmdDb3VudC0xKTtyZXR1cm5bXX0pfWZ1bmN0aW9uIGludGVnZXJSZWFkVmFsdWVGcm9tUG9pbnRlcihuYW1lLHNoaWZ0LHNpZ25lZCl7c3dpdGNoKHNoaWZ0KXtjYXNlIDA6cmV0dXJuIHNpZ25lZD9mdW5jdGlvbiByZWFkUzhGcm9tUG9pbnRlcihwb2ludGVyKXtyZXR1cm4gSEVBUDhbcG9pbnRlcj4+PjBdfTpmdW5jdGlvbiByZWFkVThGcm9tUG9pbnRlcihwb2ludGVyKXtyZXR1cm4gSEVBUFU4W3BvaW50ZXI+Pj4wXX07Y2FzZSAxOnJldHVybiBzaWduZWQ/ZnVuY3Rpb24gcmVhZFMxNkZyb21Qb2ludGVyKHBvaW50ZXIpe3JldHVybiBIRUFQMTZbcG9pbnRlcj4+PjFdfTpmdW5jdGlvbiByZWFkVTE2RnJvbVBvaW50ZXIocG9pbnRlcil7cmV0dXJuIEhFQVBVMTZbcG9pbnRlcj4+PjFdfTtjYXNlIDI6cmV0dXJuIHNpZ25lZD9mdW5jdGlvbiByZWFkUzMyRnJvbVBvaW50ZXIocG9pbnRlcil7cmV0dXJuIEhFQVAzMltwb2ludGVyPj4+Ml19OmZ1bmN0aW9uIHJlYWRVMzJGcm9tUG9pbnRlcihwb2ludGVyKXtyZXR1cm4gSEVBUFUzMltwb2ludGVyPj4+Ml19O2RlZmF1bHQ6dGhyb3cgbmV3IFR5cGVFcnJvcihcIlVua25vd24gaW50ZWdlciB0eXBlOiBcIituYW1lKX19ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfaW50ZWdlcihwcmltaXRpdmVUeXBlLG5hbWUsc2l6ZSxtaW5SYW5nZSxtYXhSYW5nZSl7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO2lmKG1heFJhbmdlPT09LTEpe21heFJhbmdlPTQyOTQ5NjcyOTV9dmFyIHNoaWZ0PWdldFNoaWZ0RnJvbVNpemUoc2l6ZSk7dmFyIGZyb21XaXJlVHlwZT12YWx1ZT0+dmFsdWU7aWYobWluUmFuZ2U9PT0wKXt2YXIgYml0c2hpZnQ9MzItOCpzaXplO2Zyb21XaXJlVHlwZT0odmFsdWU9PnZhbHVlPDxiaXRzaGlmdD4+PmJpdHNoaWZ0KX12YXIgaXNVbnNpZ25lZFR5cGU9bmFtZS5pbmNsdWRlcyhcInVuc2lnbmVkXCIpO3ZhciBjaGVja0Fzc2VydGlvbnM9KHZhbHVlLHRvVHlwZU5hbWUpPT57fTt2YXIgdG9XaXJlVHlwZTtpZihpc1Vuc2lnbmVkVHlwZSl7dG9XaXJlVHlwZT1mdW5jdGlvbihkZXN0cnVjdG9ycyx2YWx1ZSl7Y2hlY2tBc3NlcnRpb25zKHZhbHVlLHRoaXMubmFtZSk7cmV0dXJuIHZhbHVlPj4+MH19ZWxzZXt0b1dpcmVUeXBlPWZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtjaGVja0Fzc2VydGlvbnModmFsdWUsdGhpcy5uYW1lKTtyZXR1cm4gdmFsdWV9fXJlZ2lzdGVyVHlwZShwcmltaXRpdmVUeXBlLHtuYW1lOm5hbWUsXCJmcm9tV2lyZVR5cGVcIjpmcm9tV2lyZVR5cGUsXCJ0b1dpcmVUeXBlXCI6dG9XaXJlVHlwZSxcImFyZ1BhY2tBZHZhbmNlXCI6OCxcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCI6aW50ZWdlclJlYWRWYWx1ZUZyb21Qb2ludGVyKG5hbWUsc2hpZnQsbWluUmFuZ2UhPT0wKSxkZXN0cnVjdG9yRnVuY3Rpb246bnVsbH0pfWZ1bmN0aW9uIF9fZW1iaW5kX3JlZ2lzdGVyX21lbW9yeV92aWV3KHJhd1R5cGUsZGF0YVR5cGVJbmRleCxuYW1lKXt2YXIgdHlwZU1hcHBpbmc9W0ludDhBcnJheSxVaW50OEFycmF5LEludDE2QXJyYXksVWludDE2QXJyYXksSW50MzJBcnJheSxVaW50MzJBcnJheSxGbG9hdDMyQXJyYXksRmxvYXQ2NEFycmF5XTt2YXIgVEE9dHlwZU1hcHBpbmdbZGF0YVR5cGVJbmRleF07ZnVuY3Rpb24gZGVjb2RlTWVtb3J5VmlldyhoYW5kbGUpe2hhbmRsZT1oYW5kbGU+PjI7dmFyIGhlYXA9SEVBUFUzMjt2YXIgc2l6ZT1oZWFwW2hhbmRsZT4+PjBdO3ZhciBkYXRhPWhlYXBbaGFuZGxlKzE+Pj4wXTtyZXR1cm4gbmV3IFRBKGJ1ZmZlcixkYXRhLHNpemUpfW5hbWU9cmVhZExhdGluMVN0cmluZyhuYW1lKTtyZWdpc3RlclR5cGUocmF3VHlwZSx7bmFtZTpuYW1lLFwiZnJvbVdpcmVUeXBlXCI6ZGVjb2RlTWVtb3J5VmlldyxcImFyZ1BhY2tBZHZhbmNlXCI6OCxcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCI6ZGVjb2RlTWVtb3J5Vmlld30se2lnbm9yZUR1cGxpY2F0ZVJlZ2lzdHJhdGlvbnM6dHJ1ZX0pfWZ1bmN0aW9uIF9fZW1iaW5kX3JlZ2lzdGVyX3NtYXJ0X3B0cihyYXdUeXBlLHJhd1BvaW50ZWVUeXBlLG5hbWUsc2hhcmluZ1BvbGljeSxnZXRQb2ludGVlU2lnbmF0dXJlLHJhd0dldFBvaW50ZWUsY29uc3RydWN0b3JTaWduYXR1cmUscmF3Q29uc3RydWN0b3Isc2hhcmVTaWduYXR1cmUscmF3U2hhcmUsZGVzdHJ1Y3RvclNpZ25hdHVyZSxyYXdEZXN0cnVjdG9yKXtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7cmF3R2V0UG9pbnRlZT1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihnZXRQb2ludGVlU2lnbmF0dXJlLHJhd0dldFBvaW50ZWUpO3Jhd0NvbnN0cnVjdG9yPWVtYmluZF9fcmVxdWlyZUZ1bmN0aW9uKGNvbnN0cnVjdG9yU2lnbmF0dXJlLHJhd0NvbnN0cnVjdG9yKTtyYXdTaGFyZT1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihzaGFyZVNpZ25hdHVyZSxyYXdTaGFyZSk7cmF3RGVzdHJ1Y3Rvcj1lbWJpbmRfX3JlcXVpcmVGdW5jdGlvbihkZXN0cnVjdG9yU2lnbmF0dXJlLHJhd0Rlc3RydWN0b3IpO3doZW5EZXBlbmRlbnRUeXBlc0FyZVJlc29sdmVkKFtyYXdUeXBlXSxbcmF3UG9pbnRlZVR5cGVdLGZ1bmN0aW9uKHBvaW50ZWVUeXBlKXtwb2ludGVlVHlwZT1wb2ludGVlVHlwZVswXTt2YXIgcmVnaXN0ZXJlZFBvaW50ZXI9bmV3IFJlZ2lzdGVyZWRQb2ludGVyKG5hbWUscG9pbnRlZVR5cGUucmVnaXN0ZXJlZENsYXNzLGZhbHNlLGZhbHNlLHRydWUscG9pbnRlZVR5cGUsc2hhcmluZ1BvbGljeSxyYXdHZXRQb2ludGVlLHJhd0NvbnN0cnVjdG9yLHJhd1NoYXJlLHJhd0Rlc3RydWN0b3IpO3JldHVybltyZWdpc3RlcmVkUG9pbnRlcl19KX1mdW5jdGlvbiBfX2VtYmluZF9yZWdpc3Rlcl9zdGRfc3RyaW5nKHJhd1R5cGUsbmFtZSl7bmFtZT1yZWFkTGF0aW4xU3RyaW5nKG5hbWUpO3ZhciBzdGRTdHJpbmdJc1VURjg9bmFtZT09PVwic3RkOjpzdHJpbmdcIjtyZWdpc3RlclR5cGUocmF3VHlwZSx7bmFtZTpuYW1lLFwiZnJvbVdpcmVUeXBlXCI6ZnVuY3Rpb24odmFsdWUpe3ZhciBsZW5ndGg9SEVBUFUzMlt2YWx1ZT4+PjJdO3ZhciBzdHI7aWYoc3RkU3RyaW5nSXNVVEY4KXt2YXIgZGVjb2RlU3RhcnRQdHI9dmFsdWUrNDtmb3IodmFyIGk9MDtpPD1sZW5ndGg7KytpKXt2YXIgY3VycmVudEJ5dGVQdHI9dmFsdWUrNCtpO2lmKGk9PWxlbmd0aHx8SEVBUFU4W2N1cnJlbnRCeXRlUHRyPj4+MF09PTApe3ZhciBtYXhSZWFkPWN1cnJlbnRCeXRlUHRyLWRlY29kZVN0YXJ0UHRyO3ZhciBzdHJpbmdTZWdtZW50PVVURjhUb1N0cmluZyhkZWNvZGVTdGFydFB0cixtYXhSZWFkKTtpZihzdHI9PT11bmRlZmluZWQpe3N0cj1zdHJpbmdTZWdtZW50fWVsc2V7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDApO3N0cis9c3RyaW5nU2VnbWVudH1kZWNvZGVTdGFydFB0cj1jdXJyZW50Qnl0ZVB0cisxfX19ZWxzZXt2YXIgYT1uZXcgQXJyYXkobGVuZ3RoKTtmb3IodmFyIGk9MDtpPGxlbmd0aDsrK2kpe2FbaV09U3RyaW5nLmZyb21DaGFyQ29kZShIRUFQVThbdmFsdWUrNCtpPj4+MF0pfXN0cj1hLmpvaW4oXCJcIil9X2ZyZWUodmFsdWUpO3JldHVybiBzdHJ9LFwidG9XaXJlVHlwZVwiOmZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtpZih2YWx1ZSBpbnN0YW5jZW9mIEFycmF5QnVmZmVyKXt2YWx1ZT1uZXcgVWludDhBcnJheSh2YWx1ZSl9dmFyIGdldExlbmd0aDt2YXIgdmFsdWVJc09mVHlwZVN0cmluZz10eXBlb2YgdmFsdWU9PVwic3RyaW5nXCI7aWYoISh2YWx1ZUlzT2ZUeXBlU3RyaW5nfHx2YWx1ZSBpbnN0YW5jZW9mIFVpbnQ4QXJyYXl8fHZhbHVlIGluc3RhbmNlb2YgVWludDhDbGFtcGVkQXJyYXl8fHZhbHVlIGluc3RhbmNlb2YgSW50OEFycmF5KSl7dGhyb3dCaW5kaW5nRXJyb3IoXCJDYW5ub3QgcGFzcyBub24tc3RyaW5nIHRvIHN0ZDo6c3RyaW5nXCIpfWlmKHN0ZFN0cmluZ0lzVVRGOCYmdmFsdWVJc09mVHlwZVN0cmluZyl7Z2V0TGVuZ3RoPSgoKT0+bGVuZ3RoQnl0ZXNVVEY4KHZhbHVlKSl9ZWxzZXtnZXRMZW5ndGg9KCgpPT52YWx1ZS5sZW5ndGgpfXZhciBsZW5ndGg9Z2V0TGVuZ3RoKCk7dmFyIHB0cj1fbWFsbG9jKDQrbGVuZ3RoKzEpO3B0cj4+Pj0wO0hFQVBVMzJbcHRyPj4+Ml09bGVuZ3RoO2lmKHN0ZFN0cmluZ0lzVVRGOCYmdmFsdWVJc09mVHlwZVN0cmluZyl7c3RyaW5nVG9VVEY4KHZhbHVlLHB0cis0LGxlbmd0aCsxKX1lbHNle2lmKHZhbHVlSXNPZlR5cGVTdHJpbmcpe2Zvcih2YXIgaT0wO2k8bGVuZ3RoOysraSl7dmFyIGNoYXJDb2RlPXZhbHVlLmNoYXJDb2RlQXQoaSk7aWYoY2hhckNvZGU+MjU1KXtfZnJlZShwdHIpO3Rocm93QmluZGluZ0Vycm9yKFwiU3RyaW5nIGhhcyBVVEYtMTYgY29kZSB1bml0cyB0aGF0IGRvIG5vdCBmaXQgaW4gOCBiaXRzXCIpfUhFQVBVOFtwdHIrNCtpPj4+MF09Y2hhckNvZGV9fWVsc2V7Zm9yKHZhciBpPTA7aTxsZW5ndGg7KytpKXtIRUFQVThbcHRyKzQraT4+PjBdPXZhbHVlW2ldfX19aWYoZGVzdHJ1Y3RvcnMhPT1udWxsKXtkZXN0cnVjdG9ycy5wdXNoKF9mcmVlLHB0cil9cmV0dXJuIHB0cn0sXCJhcmdQYWNrQWR2YW5jZVwiOjgsXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiOnNpbXBsZVJlYWRWYWx1ZUZyb21Qb2ludGVyLGRlc3RydWN0b3JGdW5jdGlvbjpmdW5jdGlvbihwdHIpe19mcmVlKHB0cil9fSl9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfc3RkX3dzdHJpbmcocmF3VHlwZSxjaGFyU2l6ZSxuYW1lKXtuYW1lPXJlYWRMYXRpbjFTdHJpbmcobmFtZSk7dmFyIGRlY29kZVN0cmluZyxlbmNvZGVTdHJpbmcsZ2V0SGVhcCxsZW5ndGhCeXRlc1VURixzaGlmdDtpZihjaGFyU2l6ZT09PTIpe2RlY29kZVN0cmluZz1VVEYxNlRvU3RyaW5nO2VuY29kZVN0cmluZz1zdHJpbmdUb1VURjE2O2xlbmd0aEJ5dGVzVVRGPWxlbmd0aEJ5dGVzVVRGMTY7Z2V0SGVhcD0oKCk9PkhFQVBVMTYpO3NoaWZ0PTF9ZWxzZSBpZihjaGFyU2l6ZT09PTQpe2RlY29kZVN0cmluZz1VVEYzMlRvU3RyaW5nO2VuY29kZVN0cmluZz1zdHJpbmdUb1VURjMyO2xlbmd0aEJ5dGVzVVRGPWxlbmd0aEJ5dGVzVVRGMzI7Z2V0SGVhcD0oKCk9PkhFQVBVMzIpO3NoaWZ0PTJ9cmVnaXN0ZXJUeXBlKHJhd1R5cGUse25hbWU6bmFtZSxcImZyb21XaXJlVHlwZVwiOmZ1bmN0aW9uKHZhbHVlKXt2YXIgbGVuZ3RoPUhFQVBVMzJbdmFsdWU+Pj4yXTt2YXIgSEVBUD1nZXRIZWFwKCk7dmFyIHN0cjt2YXIgZGVjb2RlU3RhcnRQdHI9dmFsdWUrNDtmb3IodmFyIGk9MDtpPD1sZW5ndGg7KytpKXt2YXIgY3VycmVudEJ5dGVQdHI9dmFsdWUrNCtpKmNoYXJTaXplO2lmKGk9PWxlbmd0aHx8SEVBUFtjdXJyZW50Qnl0ZVB0cj4+PnNoaWZ0XT09MCl7dmFyIG1heFJlYWRCeXRlcz1jdXJyZW50Qnl0ZVB0ci1kZWNvZGVTdGFydFB0cjt2YXIgc3RyaW5nU2VnbWVudD1kZWNvZGVTdHJpbmcoZGVjb2RlU3RhcnRQdHIsbWF4UmVhZEJ5dGVzKTtpZihzdHI9PT11bmRlZmluZWQpe3N0cj1zdHJpbmdTZWdtZW50fWVsc2V7c3RyKz1TdHJpbmcuZnJvbUNoYXJDb2RlKDApO3N0cis9c3RyaW5nU2VnbWVudH1kZWNvZGVTdGFydFB0cj1jdXJyZW50Qnl0ZVB0citjaGFyU2l6ZX19X2ZyZWUodmFsdWUpO3JldHVybiBzdHJ9LFwidG9XaXJlVHlwZVwiOmZ1bmN0aW9uKGRlc3RydWN0b3JzLHZhbHVlKXtpZighKHR5cGVvZiB2YWx1ZT09XCJzdHJpbmdcIikpe3Rocm93QmluZGluZ0Vycm9yKFwiQ2Fubm90IHBhc3Mgbm9uLXN0cmluZyB0byBDKysgc3RyaW5nIHR5cGUgXCIrbmFtZSl9dmFyIGxlbmd0aD1sZW5ndGhCeXRlc1VURih2YWx1ZSk7dmFyIHB0cj1fbWFsbG9jKDQrbGVuZ3RoK2NoYXJTaXplKTtwdHI+Pj49MDtIRUFQVTMyW3B0cj4+PjJdPWxlbmd0aD4+c2hpZnQ7ZW5jb2RlU3RyaW5nKHZhbHVlLHB0cis0LGxlbmd0aCtjaGFyU2l6ZSk7aWYoZGVzdHJ1Y3RvcnMhPT1udWxsKXtkZXN0cnVjdG9ycy5wdXNoKF9mcmVlLHB0cil9cmV0dXJuIHB0cn0sXCJhcmdQYWNrQWR2YW5jZVwiOjgsXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiOnNpbXBsZVJlYWRWYWx1ZUZyb21Qb2ludGVyLGRlc3RydWN0b3JGdW5jdGlvbjpmdW5jdGlvbihwdHIpe19mcmVlKHB0cil9fSl9ZnVuY3Rpb24gX19lbWJpbmRfcmVnaXN0ZXJfdm9pZChyYXdUeXBlLG5hbWUpe25hbWU9cmVhZExhdGluMVN0cmluZyhuYW1lKTtyZWdpc3RlclR5cGUocmF3VHlwZSx7aXNWb2lkOnRydWUsbmFtZTpuYW1lLFwiYXJnUGFja0FkdmFuY2VcIjowLFwiZnJvbVdpcmVUeXBlXCI6ZnVuY3Rpb24oKXtyZXR1cm4gdW5kZWZpbmVkfSxcInRvV2lyZVR5cGVcIjpmdW5jdGlvbihkZXN0cnVjdG9ycyxvKXtyZXR1cm4gdW5kZWZpbmVkfX0pfWZ1bmN0aW9uIHJlcXVpcmVSZWdpc3RlcmVkVHlwZShyYXdUeXBlLGh1bWFuTmFtZSl7dmFyIGltcGw9cmVnaXN0ZXJlZFR5cGVzW3Jhd1R5cGVdO2lmKHVuZGVmaW5lZD09PWltcGwpe3Rocm93QmluZGluZ0Vycm9yKGh1bWFuTmFtZStcIiBoYXMgdW5rbm93biB0eXBlIFwiK2dldFR5cGVOYW1lKHJhd1R5cGUpKX1yZXR1cm4gaW1wbH1mdW5jdGlvbiBfX2VtdmFsX2xvb2t1cFR5cGVzKGFyZ0NvdW50LGFyZ1R5cGVzKXt2YXIgYT1uZXcgQXJyYXkoYXJnQ291bnQpO2Zvcih2YXIgaT0wO2k8YXJnQ291bnQ7KytpKXthW2ldPXJlcXVpcmVSZWdpc3RlcmVkVHlwZShIRUFQMzJbKGFyZ1R5cGVzPj4yKStpPj4+MF0sXCJwYXJhbWV0ZXIgXCIraSl9cmV0dXJuIGF9ZnVuY3Rpb24gX19lbXZhbF9jYWxsKGhhbmRsZSxhcmdDb3VudCxhcmdUeXBlcyxhcmd2KXtoYW5kbGU9RW12YWwudG9WYWx1ZShoYW5kbGUpO3ZhciB0eXBlcz1fX2VtdmFsX2xvb2t1cFR5cGVzKGFyZ0NvdW50LGFyZ1R5cGVzKTt2YXIgYXJncz1uZXcgQXJyYXkoYXJnQ291bnQpO2Zvcih2YXIgaT0wO2k8YXJnQ291bnQ7KytpKXt2YXIgdHlwZT10eXBlc1tpXTthcmdzW2ldPXR5cGVbXCJyZWFkVmFsdWVGcm9tUG9pbnRlclwiXShhcmd2KTthcmd2Kz10eXBlW1wiYXJnUGFja0FkdmFuY2VcIl19dmFyIHJ2PWhhbmRsZS5hcHBseSh1bmRlZmluZWQsYXJncyk7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKHJ2KX1mdW5jdGlvbiBfX2VtdmFsX2FsbG9jYXRlRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnNSZWYpe3ZhciBkZXN0cnVjdG9ycz1bXTtIRUFQMzJbZGVzdHJ1Y3RvcnNSZWY+Pj4yXT1FbXZhbC50b0hhbmRsZShkZXN0cnVjdG9ycyk7cmV0dXJuIGRlc3RydWN0b3JzfXZhciBlbXZhbF9zeW1ib2xzPXt9O2Z1bmN0aW9uIGdldFN0cmluZ09yU3ltYm9sKGFkZHJlc3Mpe3ZhciBzeW1ib2w9ZW12YWxfc3ltYm9sc1thZGRyZXNzXTtpZihzeW1ib2w9PT11bmRlZmluZWQpe3JldHVybiByZWFkTGF0aW4xU3RyaW5nKGFkZHJlc3MpfWVsc2V7cmV0dXJuIHN5bWJvbH19dmFyIGVtdmFsX21ldGhvZENhbGxlcnM9W107ZnVuY3Rpb24gX19lbXZhbF9jYWxsX21ldGhvZChjYWxsZXIsaGFuZGxlLG1ldGhvZE5hbWUsZGVzdHJ1Y3RvcnNSZWYsYXJncyl7Y2FsbGVyPWVtdmFsX21ldGhvZENhbGxlcnNbY2FsbGVyXTtoYW5kbGU9RW12YWwudG9WYWx1ZShoYW5kbGUpO21ldGhvZE5hbWU9Z2V0U3RyaW5nT3JTeW1ib2wobWV0aG9kTmFtZSk7cmV0dXJuIGNhbGxlcihoYW5kbGUsbWV0aG9kTmFtZSxfX2VtdmFsX2FsbG9jYXRlRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnNSZWYpLGFyZ3MpfWZ1bmN0aW9uIGVtdmFsX2dldF9nbG9iYWwoKXtpZih0eXBlb2YgZ2xvYmFsVGhpcz09XCJvYmplY3RcIil7cmV0dXJuIGdsb2JhbFRoaXN9ZnVuY3Rpb24gdGVzdEdsb2JhbChvYmope29ialtcIiQkJGVtYmluZF9nbG9iYWwkJCRcIl09b2JqO3ZhciBzdWNjZXNzPXR5cGVvZiAkJCRlbWJpbmRfZ2xvYmFsJCQkPT1cIm9iamVjdFwiJiZvYmpbXCIkJCRlbWJpbmRfZ2xvYmFsJCQkXCJdPT1vYmo7aWYoIXN1Y2Nlc3Mpe2RlbGV0ZSBvYmpbXCIkJCRlbWJpbmRfZ2xvYmFsJCQkXCJdfXJldHVybiBzdWNjZXNzfWlmKHR5cGVvZiAkJCRlbWJpbmRfZ2xvYmFsJCQkPT1cIm9iamVjdFwiKXtyZXR1cm4gJCQkZW1iaW5kX2dsb2JhbCQkJH1pZih0eXBlb2YgZ2xvYmFsPT1cIm9iamVjdFwiJiZ0ZXN0R2xvYmFsKGdsb2JhbCkpeyQkJGVtYmluZF9nbG9iYWwkJCQ9Z2xvYmFsfWVsc2UgaWYodHlwZW9mIHNlbGY9PVwib2JqZWN0XCImJnRlc3RHbG9iYWwoc2VsZikpeyQkJGVtYmluZF9nbG9iYWwkJCQ9c2VsZn1pZih0eXBlb2YgJCQkZW1iaW5kX2dsb2JhbCQkJD09XCJvYmplY3RcIil7cmV0dXJuICQkJGVtYmluZF9nbG9iYWwkJCR9dGhyb3cgRXJyb3IoXCJ1bmFibGUgdG8gZ2V0IGdsb2JhbCBvYmplY3QuXCIpfWZ1bmN0aW9uIF9fZW12YWxfZ2V0X2dsb2JhbChuYW1lKXtpZihuYW1lPT09MCl7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKGVtdmFsX2dldF9nbG9iYWwoKSl9ZWxzZXtuYW1lPWdldFN0cmluZ09yU3ltYm9sKG5hbWUpO3JldHVybiBFbXZhbC50b0hhbmRsZShlbXZhbF9nZXRfZ2xvYmFsKClbbmFtZV0pfX1mdW5jdGlvbiBfX2VtdmFsX2FkZE1ldGhvZENhbGxlcihjYWxsZXIpe3ZhciBpZD1lbXZhbF9tZXRob2RDYWxsZXJzLmxlbmd0aDtlbXZhbF9tZXRob2RDYWxsZXJzLnB1c2goY2FsbGVyKTtyZXR1cm4gaWR9dmFyIGVtdmFsX3JlZ2lzdGVyZWRNZXRob2RzPVtdO2Z1bmN0aW9uIF9fZW12YWxfZ2V0X21ldGhvZF9jYWxsZXIoYXJnQ291bnQsYXJnVHlwZXMpe3ZhciB0eXBlcz1fX2VtdmFsX2xvb2t1cFR5cGVzKGFyZ0NvdW50LGFyZ1R5cGVzKTt2YXIgcmV0VHlwZT10eXBlc1swXTt2YXIgc2lnbmF0dXJlTmFtZT1yZXRUeXBlLm5hbWUrXCJfJFwiK3R5cGVzLnNsaWNlKDEpLm1hcChmdW5jdGlvbih0KXtyZXR1cm4gdC5uYW1lfSkuam9pbihcIl9cIikrXCIkXCI7dmFyIHJldHVybklkPWVtdmFsX3JlZ2lzdGVyZWRNZXRob2RzW3NpZ25hdHVyZU5hbWVdO2lmKHJldHVybklkIT09dW5kZWZpbmVkKXtyZXR1cm4gcmV0dXJuSWR9dmFyIGFyZ049bmV3IEFycmF5KGFyZ0NvdW50LTEpO3ZhciBpbnZva2VyRnVuY3Rpb249KGhhbmRsZSxuYW1lLGRlc3RydWN0b3JzLGFyZ3MpPT57dmFyIG9mZnNldD0wO2Zvcih2YXIgaT0wO2k8YXJnQ291bnQtMTsrK2kpe2FyZ05baV09dHlwZXNbaSsxXVtcInJlYWRWYWx1ZUZyb21Qb2ludGVyXCJdKGFyZ3Mrb2Zmc2V0KTtvZmZzZXQrPXR5cGVzW2krMV1bXCJhcmdQYWNrQWR2YW5jZVwiXX12YXIgcnY9aGFuZGxlW25hbWVdLmFwcGx5KGhhbmRsZSxhcmdOKTtmb3IodmFyIGk9MDtpPGFyZ0NvdW50LTE7KytpKXtpZih0eXBlc1tpKzFdLmRlbGV0ZU9iamVjdCl7dHlwZXNbaSsxXS5kZWxldGVPYmplY3QoYXJnTltpXSl9fWlmKCFyZXRUeXBlLmlzVm9pZCl7cmV0dXJuIHJldFR5cGVbXCJ0b1dpcmVUeXBlXCJdKGRlc3RydWN0b3JzLHJ2KX19O3JldHVybklkPV9fZW12YWxfYWRkTWV0aG9kQ2FsbGVyKGludm9rZXJGdW5jdGlvbik7ZW12YWxfcmVnaXN0ZXJlZE1ldGhvZHNbc2lnbmF0dXJlTmFtZV09cmV0dXJuSWQ7cmV0dXJuIHJldHVybklkfWZ1bmN0aW9uIF9fZW12YWxfaW5jcmVmKGhhbmRsZSl7aWYoaGFuZGxlPjQpe2VtdmFsX2hhbmRsZV9hcnJheVtoYW5kbGVdLnJlZmNvdW50Kz0xfX1mdW5jdGlvbiBfX2VtdmFsX25ld19jc3RyaW5nKHYpe3JldHVybiBFbXZhbC50b0hhbmRsZShnZXRTdHJpbmdPclN5bWJvbCh2KSl9ZnVuY3Rpb24gX19lbXZhbF9uZXdfb2JqZWN0KCl7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKHt9KX1mdW5jdGlvbiBfX2VtdmFsX3J1bl9kZXN0cnVjdG9ycyhoYW5kbGUpe3ZhciBkZXN0cnVjdG9ycz1FbXZhbC50b1ZhbHVlKGhhbmRsZSk7cnVuRGVzdHJ1Y3RvcnMoZGVzdHJ1Y3RvcnMpO19fZW12YWxfZGVjcmVmKGhhbmRsZSl9ZnVuY3Rpb24gX19lbXZhbF9zZXRfcHJvcGVydHkoaGFuZGxlLGtleSx2YWx1ZSl7aGFuZGxlPUVtdmFsLnRvVmFsdWUoaGFuZGxlKTtrZXk9RW12YWwudG9WYWx1ZShrZXkpO3ZhbHVlPUVtdmFsLnRvVmFsdWUodmFsdWUpO2hhbmRsZVtrZXldPXZhbHVlfWZ1bmN0aW9uIF9fZW12YWxfdGFrZV92YWx1ZSh0eXBlLGFyZ3Ype3R5cGU9cmVxdWlyZVJlZ2lzdGVyZWRUeXBlKHR5cGUsXCJfZW12YWxfdGFrZV92YWx1ZVwiKTt2YXIgdj10eXBlW1wicmVhZFZhbHVlRnJvbVBvaW50ZXJcIl0oYXJndik7cmV0dXJuIEVtdmFsLnRvSGFuZGxlKHYpfWZ1bmN0aW9uIF9hYm9ydCgpe2Fib3J0KFwiXCIpfWZ1bmN0aW9uIF9lbXNjcmlwdGVuX21lbWNweV9iaWcoZGVzdCxzcmMsbnVtKXtIRUFQVTguY29weVdpdGhpbihkZXN0Pj4+MCxzcmM+Pj4wLHNyYytudW0+Pj4wKX1mdW5jdGlvbiBfZW1zY3JpcHRlbl9nZXRfaGVhcF9tYXgoKXtyZXR1cm4gNDI5NDkwMTc2MH1mdW5jdGlvbiBlbXNjcmlwdGVuX3JlYWxsb2NfYnVmZmVyKHNpemUpe3RyeXt3YXNtTWVtb3J5Lmdyb3coc2l6ZS1idWZmZXIuYnl0ZUxlbmd0aCs2NTUzNT4+PjE2KTt1cGRhdGVHbG9iYWxCdWZmZXJBbmRWaWV3cyh3YXNtTWVtb3J5LmJ1ZmZlcik7cmV0dXJuIDF9Y2F0Y2goZSl7fX1mdW5jdGlvbiBfZW1zY3JpcHRlbl9yZXNpemVfaGVhcChyZXF1ZXN0ZWRTaXplKXt2YXIgb2xkU2l6ZT1IRUFQVTgubGVuZ3RoO3JlcXVlc3RlZFNpemU9cmVxdWVzdGVkU2l6ZT4+PjA7dmFyIG1heEhlYXBTaXplPV9lbXNjcmlwdGVuX2dldF9oZWFwX21heCgpO2lmKHJlcXVlc3RlZFNpemU+bWF4SGVhcFNpemUpe3JldHVybiBmYWxzZX1sZXQgYWxpZ25VcD0oeCxtdWx0aXBsZSk9PngrKG11bHRpcGxlLXglbXVsdGlwbGUpJW11bHRpcGxlO2Zvcih2YXIgY3V0RG93bj0xO2N1dERvd248PTQ7Y3V0RG93bio9Mil7dmFyIG92ZXJHcm93bkhlYXBTaXplPW9sZFNpemUqKDErLjIvY3V0RG93bik7b3Zlckdyb3duSGVhcFNpemU9TWF0aC5taW4ob3Zlckdyb3duSGVhcFNpemUscmVxdWVzdGVkU2l6ZSsxMDA2NjMyOTYpO3ZhciBuZXdTaXplPU1hdGgubWluKG1heEhlYXBTaXplLGFsaWduVXAoTWF0aC5tYXgocmVxdWVzdGVkU2l6ZSxvdmVyR3Jvd25IZWFwU2l6ZSksNjU1MzYpKTt2YXIgcmVwbGFjZW1lbnQ9ZW1zY3JpcHRlbl9yZWFsbG9jX2J1ZmZlcihuZXdTaXplKTtpZihyZXBsYWNlbWVudCl7cmV0dXJuIHRydWV9fXJldHVybiBmYWxzZX1lbWJpbmRfaW5pdF9jaGFyQ29kZXMoKTtCaW5kaW5nRXJyb3I9TW9kdWxlW1wiQmluZGluZ0Vycm9yXCJdPWV4dGVuZEVycm9yKEVycm9yLFwiQmluZGluZ0Vycm9yXCIpO0ludGVybmFsRXJyb3I9TW9kdWxlW1wiSW50ZXJuYWxFcnJvclwiXT1leHRlbmRFcnJvcihFcnJvcixcIkludGVybmFsRXJyb3JcIik7aW5pdF9DbGFzc0hhbmRsZSgpO2luaXRfZW1iaW5kKCk7aW5pdF9SZWdpc3RlcmVkUG9pbnRlcigpO1VuYm91bmRUeXBlRXJyb3I9TW9kdWxlW1wiVW5ib3VuZFR5cGVFcnJvclwiXT1leHRlbmRFcnJvcihFcnJvcixcIlVuYm91bmRUeXBlRXJyb3JcIik7aW5pdF9lbXZhbCgpO3ZhciBhc21MaWJyYXJ5QXJnPXtcIm9cIjpfX2VtYmluZF9yZWdpc3Rlcl9iaWdpbnQsXCJ0XCI6X19lbWJpbmRfcmVnaXN0ZXJfYm9vbCxcIkFcIjpfX2VtYmluZF9yZWdpc3Rlcl9jbGFzcyxcImRcIjpfX2VtYmluZF9yZWdpc3Rlcl9jbGFzc19mdW5jdGlvbixcInJcIjpfX2VtYmluZF9yZWdpc3Rlcl9lbXZhbCxcImtcIjpfX2VtYmluZF9yZWdpc3Rlcl9mbG9hdCxcImlcIjpfX2VtYmluZF9yZWdpc3Rlcl9mdW5jdGlvbixcImNcIjpfX2VtYmluZF9yZWdpc3Rlcl9pbnRlZ2VyLFwiYVwiOl9fZW1iaW5kX3JlZ2lzdGVyX21lbW9yeV92aWV3LFwic1wiOl9fZW1iaW5kX3JlZ2lzdGVyX3NtYXJ0X3B0cixcImpcIjpfX2VtYmluZF9yZWdpc3Rlcl9zdGRfc3RyaW5nLFwiZ1wiOl9fZW1iaW5kX3JlZ2lzdGVyX3N0ZF93c3RyaW5nLFwidVwiOl9fZW1iaW5kX3JlZ2lzdGVyX3ZvaWQsXCJ2XCI6X19lbXZhbF9jYWxsLFwielwiOl9fZW12YWxfY2FsbF9tZXRob2QsXCJoXCI6X19lbXZhbF9kZWNyZWYsXCJsXCI6X19lbXZhbF9nZXRfZ2xvYmFsLFwieVwiOl9fZW12YWxfZ2V0X21ldGhvZF9jYWxsZXIsXCJ3XCI6X19lbXZhbF9pbmNyZWYsXCJtXCI6X19lbXZhbF9uZXdfY3N0cmluZyxcIm5cIjpfX2VtdmFsX25ld19vYmplY3QsXCJ4XCI6X19lbXZhbF9ydW5fZGVzdHJ1Y3RvcnMsXCJmXCI6X19lbXZhbF9zZXRfcHJvcGVydHksXCJlXCI6X19lbXZhbF90YWtlX3ZhbHVlLFwiYlwiOl9hYm9ydCxcInFcIjpfZW1zY3JpcHRlbl9tZW1jcHlfYmlnLFwicFwiOl9lbXNjcmlwdGVuX3Jlc2l6ZV9oZWFwfTt2YXIgYXNtPWNyZWF0ZVdhc20oKTt2YXIgX19fd2FzbV9jYWxsX2N0b3JzPU1vZHVsZVtcIl9fX3dhc21fY2FsbF9jdG9yc1wiXT1mdW5jdGlvbigpe3JldHVybihfX193YXNtX2NhbGxfY3RvcnM9TW9kdWxlW1wiX19fd2FzbV9jYWxsX2N0b3JzXCJdPU1vZHVsZVtcImFzbVwiXVtcIkNcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9tYWxsb2M9TW9kdWxlW1wiX21hbGxvY1wiXT1mdW5jdGlvbigpe3JldHVybihfbWFsbG9jPU1vZHVsZVtcIl9tYWxsb2NcIl09TW9kdWxlW1wiYXNtXCJdW1wiRFwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX2ZyZWU9TW9kdWxlW1wiX2ZyZWVcIl09ZnVuY3Rpb24oKXtyZXR1cm4oX2ZyZWU9TW9kdWxlW1wiX2ZyZWVcIl09TW9kdWxlW1wiYXNtXCJdW1wiRVwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X2FiaV92ZXJzaW9uPU1vZHVsZVtcIl9zd19hYmlfdmVyc2lvblwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfYWJpX3ZlcnNpb249TW9kdWxlW1wiX3N3X2FiaV92ZXJzaW9uXCJdPU1vZHVsZVtcImFzbVwiXVtcIkdcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9zd19hbGxvYz1Nb2R1bGVbXCJfc3dfYWxsb2NcIl09ZnVuY3Rpb24oKXtyZXR1cm4oX3N3X2FsbG9jPU1vZHVsZVtcIl9zd19hbGxvY1wiXT1Nb2R1bGVbXCJhc21cIl1bXCJIXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfZnJlZT1Nb2R1bGVbXCJfc3dfZnJlZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfZnJlZT1Nb2R1bGVbXCJfc3dfZnJlZVwiXT1Nb2R1bGVbXCJhc21cIl1bXCJJXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfb3Blbj1Nb2R1bGVbXCJfc3dfb3BlblwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfb3Blbj1Nb2R1bGVbXCJfc3dfb3BlblwiXT1Nb2R1bGVbXCJhc21cIl1bXCJKXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfY2xvc2U9TW9kdWxlW1wiX3N3X2Nsb3NlXCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19jbG9zZT1Nb2R1bGVbXCJfc3dfY2xvc2VcIl09TW9kdWxlW1wiYXNtXCJdW1wiS1wiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X2Rlc2NyaWJlPU1vZHVsZVtcIl9zd19kZXNjcmliZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfZGVzY3JpYmU9TW9kdWxlW1wiX3N3X2Rlc2NyaWJlXCJdPU1vZHVsZVtcImFzbVwiXVtcIkxcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9zd193aWR0aD1Nb2R1bGVbXCJfc3dfd2lkdGhcIl09ZnVuY3Rpb24oKXtyZXR1cm4oX3N3X3dpZHRoPU1vZHVsZVtcIl9zd193aWR0aFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJNXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfcHJlZGljdD1Nb2R1bGVbXCJfc3dfcHJlZGljdFwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfcHJlZGljdD1Nb2R1bGVbXCJfc3dfcHJlZGljdFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJOXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfaW5wdXQ9TW9kdWxlW1wiX3N3X2lucHV0XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19pbnB1dD1Nb2R1bGVbXCJfc3dfaW5wdXRcIl09TW9kdWxlW1wiYXNtXCJdW1wiT1wiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X291dHB1dD1Nb2R1bGVbXCJfc3dfb3V0cHV0XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19vdXRwdXQ9TW9kdWxlW1wiX3N3X291dHB1dFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJQXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfcHJlZGljdF9yb3c9TW9kdWxlW1wiX3N3X3ByZWRpY3Rfcm93XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19wcmVkaWN0X3Jvdz1Nb2R1bGVbXCJfc3dfcHJlZGljdF9yb3dcIl09TW9kdWxlW1wiYXNtXCJdW1wiUVwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X3NlbGZfdGVzdD1Nb2R1bGVbXCJfc3dfc2VsZl90ZXN0XCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19zZWxmX3Rlc3Q9TW9kdWxlW1wiX3N3X3NlbGZfdGVzdFwiXT1Nb2R1bGVbXCJhc21cIl1bXCJSXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfc2F2ZT1Nb2R1bGVbXCJfc3dfc2F2ZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfc2F2ZT1Nb2R1bGVbXCJfc3dfc2F2ZVwiXT1Nb2R1bGVbXCJhc21cIl1bXCJTXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfc2F2ZWRfc2l6ZT1Nb2R1bGVbXCJfc3dfc2F2ZWRfc2l6ZVwiXT1mdW5jdGlvbigpe3JldHVybihfc3dfc2F2ZWRfc2l6ZT1Nb2R1bGVbXCJfc3dfc2F2ZWRfc2l6ZVwiXT1Nb2R1bGVbXCJhc21cIl1bXCJUXCJdKS5hcHBseShudWxsLGFyZ3VtZW50cyl9O3ZhciBfc3dfZXJyb3I9TW9kdWxlW1wiX3N3X2Vycm9yXCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9zd19lcnJvcj1Nb2R1bGVbXCJfc3dfZXJyb3JcIl09TW9kdWxlW1wiYXNtXCJdW1wiVVwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgX3N3X2Vycm9yX2NvZGVzPU1vZHVsZVtcIl9zd19lcnJvcl9jb2Rlc1wiXT1mdW5jdGlvbigpe3JldHVybihfc3dfZXJyb3JfY29kZXM9TW9kdWxlW1wiX3N3X2Vycm9yX2NvZGVzXCJdPU1vZHVsZVtcImFzbVwiXVtcIlZcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9fX2dldFR5cGVOYW1lPU1vZHVsZVtcIl9fX2dldFR5cGVOYW1lXCJdPWZ1bmN0aW9uKCl7cmV0dXJuKF9fX2dldFR5cGVOYW1lPU1vZHVsZVtcIl9fX2dldFR5cGVOYW1lXCJdPU1vZHVsZVtcImFzbVwiXVtcIldcIl0pLmFwcGx5KG51bGwsYXJndW1lbnRzKX07dmFyIF9fX2VtYmluZF9yZWdpc3Rlcl9uYXRpdmVfYW5kX2J1aWx0aW5fdHlwZXM9TW9kdWxlW1wiX19fZW1iaW5kX3JlZ2lzdGVyX25hdGl2ZV9hbmRfYnVpbHRpbl90eXBlc1wiXT1mdW5jdGlvbigpe3JldHVybihfX19lbWJpbmRfcmVnaXN0ZXJfbmF0aXZlX2FuZF9idWlsdGluX3R5cGVzPU1vZHVsZVtcIl9fX2VtYmluZF9yZWdpc3Rlcl9uYXRpdmVfYW5kX2J1aWx0aW5fdHlwZXNcIl09TW9kdWxlW1wiYXNtXCJdW1wiWFwiXSkuYXBwbHkobnVsbCxhcmd1bWVudHMpfTt2YXIgY2FsbGVkUnVuO2RlcGVuZGVuY2llc0Z1bGZpbGxlZD1mdW5jdGlvbiBydW5DYWxsZXIoKXtpZighY2FsbGVkUnVuKXJ1bigpO2lmKCFjYWxsZWRSdW4pZGVwZW5kZW5jaWVzRnVsZmlsbGVkPXJ1bkNhbGxlcn07ZnVuY3Rpb24gcnVuKGFyZ3Mpe2FyZ3M9YXJnc3x8YXJndW1lbnRzXztpZihydW5EZXBlbmRlbmNpZXM+MCl7cmV0dXJufXByZVJ1bigpO2lmKHJ1bkRlcGVuZGVuY2llcz4wKXtyZXR1cm59ZnVuY3Rpb24gZG9SdW4oKXtpZihjYWxsZWRSdW4pcmV0dXJuO2NhbGxlZFJ1bj10cnVlO01vZHVsZVtcImNhbGxlZFJ1blwiXT10cnVlO2lmKEFCT1JUKXJldHVybjtpbml0UnVudGltZSgpO3JlYWR5UHJvbWlzZVJlc29sdmUoTW9kdWxlKTtwb3N0UnVuKCl9e2RvUnVuKCl9fU1vZHVsZVtcInJ1blwiXT1ydW47cnVuKCk7XG5cblxuICByZXR1cm4gTW9kdWxlLnJlYWR5XG59XG4pO1xufSkoKTtcbmV4cG9ydCBkZWZhdWx0IE1vZHVsZTsiLCAiLy8gRXZlcnkgZmFpbHVyZSBvZiB0aGlzIHBhY2thZ2UgaXMgb25lIGNsYXNzLiBUaGUgY29kZXMgYXJlIHRoZSBlbmdpbmUncyBvd24gdGFibGUgKHNyYy9iYXNlL3N0YXR1cy5oKTsgYSB0ZXN0IGhvbGRzIHRoZVxuLy8gdHdvIGxpc3RzIGFnYWluc3QgZWFjaCBvdGhlci5cblxuLyoqIFdoYXQgd2VudCB3cm9uZywgaW4gb25lIHdvcmQuICovXG5leHBvcnQgdHlwZSBFcnJvckNvZGUgPVxuICB8ICd0cnVuY2F0ZWQnXG4gIHwgJ21hbGZvcm1lZCdcbiAgfCAnaW52YWxpZF9tb2RlbCdcbiAgfCAndW5zdXBwb3J0ZWQnXG4gIHwgJ3Vua25vd25fZm9ybWF0J1xuICB8ICdmdXR1cmVfdmVyc2lvbidcbiAgfCAndG9vX2xhcmdlJ1xuICB8ICdvdXRfb2ZfbWVtb3J5J1xuICB8ICdkaWdlc3RfbWlzbWF0Y2gnXG4gIHwgJ2dvbGRlbl9taXNtYXRjaCdcbiAgfCAnaW52YWxpZF9hcmd1bWVudCdcbiAgfCAnaW52YWxpZF9pbnB1dCdcbiAgfCAndW5rbm93bl9jYXRlZ29yeSdcbiAgfCAnbm9fc3VjaF9hbnN3ZXInXG4gIHwgJ3dhc20nXG4gIHwgJ25ldHdvcmsnXG4gIHwgJ2Fib3J0ZWQnXG4gIHwgJ2ludGVncml0eSdcbiAgfCAnZGlzcG9zZWQnO1xuXG4vKiogVGhlIHBhcnRzIG9mIGEgZmFpbHVyZSwgYXMgdGhlIGVuZ2luZSBoYW5kcyB0aGVtIG92ZXIuICovXG5leHBvcnQgaW50ZXJmYWNlIEVycm9yUGFydHMge1xuICByZWFkb25seSBjb2RlOiBFcnJvckNvZGU7XG4gIHJlYWRvbmx5IG1lc3NhZ2U6IHN0cmluZztcbiAgcmVhZG9ubHkgcGxhY2U/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGdvdD86IHN0cmluZztcbiAgcmVhZG9ubHkgZXhwZWN0ZWQ/OiBzdHJpbmc7XG59XG5cbi8qKiBUaGUgb25lIGVycm9yIGNsYXNzIG9mIHRoaXMgcGFja2FnZTogYG1lc3NhZ2VgIGlzIGEgc2VudGVuY2UgdG8gYWN0IG9uLCB0aGUgb3RoZXIgZmllbGRzIHNheSB0aGUgc2FtZSBpbiBwYXJ0cy4gKi9cbmV4cG9ydCBjbGFzcyBTYXB3b29kRXJyb3IgZXh0ZW5kcyBFcnJvciB7XG4gIG92ZXJyaWRlIHJlYWRvbmx5IG5hbWUgPSAnU2Fwd29vZEVycm9yJztcbiAgLyoqIFdoYXQgd2VudCB3cm9uZywgaW4gb25lIHdvcmQuICovXG4gIHJlYWRvbmx5IGNvZGU6IEVycm9yQ29kZTtcbiAgLyoqIFRoZSBhcmd1bWVudCwgdGhlIHJvdyBhbmQgY29sdW1uLCBvciB0aGUgcGxhY2UgaW4gdGhlIGZpbGUuIEVtcHR5IGlmIHRoZXJlIGlzIG5vbmUuICovXG4gIHJlYWRvbmx5IHBsYWNlOiBzdHJpbmc7XG4gIC8qKiBXaGF0IHdhcyBmb3VuZCB0aGVyZS4gTWF5IGJlIGVtcHR5LiAqL1xuICByZWFkb25seSBnb3Q6IHN0cmluZztcbiAgLyoqIFdoYXQgc2hvdWxkIGhhdmUgYmVlbiB0aGVyZS4gTWF5IGJlIGVtcHR5LiAqL1xuICByZWFkb25seSBleHBlY3RlZDogc3RyaW5nO1xuXG4gIGNvbnN0cnVjdG9yKHBhcnRzOiBFcnJvclBhcnRzLCBjYXVzZT86IHVua25vd24pIHtcbiAgICBzdXBlcihwYXJ0cy5tZXNzYWdlLCBjYXVzZSA9PT0gdW5kZWZpbmVkID8gdW5kZWZpbmVkIDogeyBjYXVzZSB9KTtcbiAgICB0aGlzLmNvZGUgPSBwYXJ0cy5jb2RlO1xuICAgIHRoaXMucGxhY2UgPSBwYXJ0cy5wbGFjZSA/PyAnJztcbiAgICB0aGlzLmdvdCA9IHBhcnRzLmdvdCA/PyAnJztcbiAgICB0aGlzLmV4cGVjdGVkID0gcGFydHMuZXhwZWN0ZWQgPz8gJyc7XG4gIH1cbn1cblxuLyoqXG4gKiBBbiBlcnJvciB3aG9zZSBzZW50ZW5jZSBpcyBtYWRlIG9mIGl0cyBwYXJ0czogXCI8V2hhdD46IGdvdCA8Z290PiwgZXhwZWN0ZWQgPGV4cGVjdGVkPi5cIlxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBmYWlsdXJlKFxuICBjb2RlOiBFcnJvckNvZGUsXG4gIHBsYWNlOiBzdHJpbmcsXG4gIHdoYXQ6IHN0cmluZyxcbiAgZ290ID0gJycsXG4gIGV4cGVjdGVkID0gJycsXG4gIGNhdXNlPzogdW5rbm93bixcbik6IFNhcHdvb2RFcnJvciB7XG4gIGNvbnN0IGRldGFpbHMgPSBbZ290ICYmIGBnb3QgJHtnb3R9YCwgZXhwZWN0ZWQgJiYgYGV4cGVjdGVkICR7ZXhwZWN0ZWR9YF0uZmlsdGVyKEJvb2xlYW4pLmpvaW4oJywgJyk7XG4gIGNvbnN0IG1lc3NhZ2UgPSBgJHt3aGF0LmNoYXJBdCgwKS50b1VwcGVyQ2FzZSgpfSR7d2hhdC5zbGljZSgxKX0ke2RldGFpbHMgJiYgYDogJHtkZXRhaWxzfWB9LmA7XG4gIHJldHVybiBuZXcgU2Fwd29vZEVycm9yKHsgY29kZSwgbWVzc2FnZSwgcGxhY2UsIGdvdCwgZXhwZWN0ZWQgfSwgY2F1c2UpO1xufVxuXG4vKipcbiAqIEFuIGVycm9yIG9mIHRoZSBlbmdpbmUuIHBsYWNlOiB3aGVyZSBpbiB0aGUgY2FsbGVyJ3MgdGVybXMsIGlmIHRoYXQgaXMgbm90IHdoYXQgdGhlIGVuZ2luZSBjYWxscyBpdFxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmdpbmVGYWlsdXJlKHBhcnRzOiBFcnJvclBhcnRzLCBwbGFjZSA9IHBhcnRzLnBsYWNlID8/ICcnKTogU2Fwd29vZEVycm9yIHtcbiAgcmV0dXJuIGZhaWx1cmUocGFydHMuY29kZSwgcGxhY2UsIHBsYWNlID8gYCR7cGFydHMubWVzc2FnZX0gKCR7cGxhY2V9KWAgOiBwYXJ0cy5tZXNzYWdlLCBwYXJ0cy5nb3QsIHBhcnRzLmV4cGVjdGVkKTtcbn1cblxuLyoqXG4gKiBBIHZhbHVlIGFzIGFuIGVycm9yIG1lc3NhZ2Ugc2hvd3MgaXQ6IHNob3J0LCBhbmQgd2l0aCBpdHMgdHlwZSB3aGVyZSB0aGF0IG1hdHRlcnMuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHNob3codmFsdWU6IHVua25vd24pOiBzdHJpbmcge1xuICBpZiAodHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJykgcmV0dXJuIEpTT04uc3RyaW5naWZ5KHZhbHVlLmxlbmd0aCA+IDQwID8gYCR7dmFsdWUuc2xpY2UoMCwgNDApfVx1MjAyNmAgOiB2YWx1ZSk7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdiaWdpbnQnKSByZXR1cm4gYHRoZSBCaWdJbnQgJHt2YWx1ZX1uYDtcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ2Z1bmN0aW9uJykgcmV0dXJuICdhIGZ1bmN0aW9uJztcbiAgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N5bWJvbCcpIHJldHVybiAnYSBzeW1ib2wnO1xuICBpZiAodHlwZW9mIHZhbHVlICE9PSAnb2JqZWN0JyB8fCB2YWx1ZSA9PT0gbnVsbCkgcmV0dXJuIFN0cmluZyh2YWx1ZSk7XG4gIGlmIChBcnJheS5pc0FycmF5KHZhbHVlKSkgcmV0dXJuIGBhbiBhcnJheSBvZiAke3ZhbHVlLmxlbmd0aH1gO1xuICBjb25zdCBuYW1lID0gT2JqZWN0LmdldFByb3RvdHlwZU9mKHZhbHVlKT8uY29uc3RydWN0b3I/Lm5hbWUgPz8gJ09iamVjdCc7XG4gIGlmIChBcnJheUJ1ZmZlci5pc1ZpZXcodmFsdWUpICYmICdsZW5ndGgnIGluIHZhbHVlKSByZXR1cm4gYGEgJHtuYW1lfSBvZiAke3ZhbHVlLmxlbmd0aH1gO1xuICByZXR1cm4gbmFtZSA9PT0gJ09iamVjdCcgPyAnYW4gb2JqZWN0JyA6IGBhICR7bmFtZX1gO1xufVxuXG4vKipcbiAqIEEgc291cmNlIGFzIHRoZSBzdWJqZWN0IG9mIGEgc2VudGVuY2U6IFwidGhlIGJ5dGVzXCIsIGJ1dCBhIHBhdGggb3IgYW4gYWRkcmVzcyBpbiBxdW90YXRpb24gbWFya3MuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGNvbnN0IGNhbGxlZCA9IChwbGFjZTogc3RyaW5nKTogc3RyaW5nID0+ICgvXnRoZSAvLnRlc3QocGxhY2UpID8gcGxhY2UgOiBKU09OLnN0cmluZ2lmeShwbGFjZSkpO1xuIiwgIi8vIFRoZSBlbmdpbmUncyBtZW1vcnkuIFRoaXMgaXMgdGhlIG9ubHkgZmlsZSB0aGF0IHNlZXMgaXQ6IGFkZHJlc3NlcyBiZWNvbWUgdmlld3MgaGVyZSwgYW5kIG5vd2hlcmUgZWxzZS5cblxuLyoqXG4gKiBUaGUgbGluZWFyIG1lbW9yeSBvZiBvbmUgaW5zdGFuY2UuIEdyb3d0aCBkZXRhY2hlcyBldmVyeSB2aWV3LCBzbyB2aWV3cyBhcmUgcmVuZXdlZCB3aGVuIHRoZWlyIGxlbmd0aCBpcyAwICh0aGVcbiAqIGNoZWFwZXN0IHRlc3QgdGhlcmUgaXMpIGFuZCBuZXZlciBrZXB0IGFjcm9zcyBhIGNhbGwgdGhhdCBtYXkgYWxsb2NhdGUuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGNsYXNzIEhlYXAge1xuICByZWFkb25seSAjbWVtb3J5OiBXZWJBc3NlbWJseS5NZW1vcnk7XG4gIC8qKiBUaGUgd2hvbGUgbWVtb3J5IGFzIGRvdWJsZXM7IGxvb2sgYXQgYGRvdWJsZXMoKWAuICovXG4gICN2aWV3OiBGbG9hdDY0QXJyYXk7XG5cbiAgY29uc3RydWN0b3IobWVtb3J5OiBXZWJBc3NlbWJseS5NZW1vcnkpIHtcbiAgICB0aGlzLiNtZW1vcnkgPSBtZW1vcnk7XG4gICAgdGhpcy4jdmlldyA9IG5ldyBGbG9hdDY0QXJyYXkobWVtb3J5LmJ1ZmZlcik7XG4gIH1cblxuICAvKiogVGhlIG1lbW9yeSBhcyBkb3VibGVzOiB0aGUgZG91YmxlIGF0IGFkZHJlc3MgYSBpcyBlbGVtZW50IGEgLyA4LiBHb29kIHVudGlsIHRoZSBlbmdpbmUgYWxsb2NhdGVzLiAqL1xuICBkb3VibGVzKCk6IEZsb2F0NjRBcnJheSB7XG4gICAgaWYgKHRoaXMuI3ZpZXcubGVuZ3RoID09PSAwKSB0aGlzLiN2aWV3ID0gbmV3IEZsb2F0NjRBcnJheSh0aGlzLiNtZW1vcnkuYnVmZmVyKTtcbiAgICByZXR1cm4gdGhpcy4jdmlldztcbiAgfVxuXG4gIC8qKiBDb3B5IGJ5dGVzIGludG8gdGhlIG1lbW9yeSBhdCBhbiBhZGRyZXNzLiAqL1xuICB3cml0ZShhZGRyZXNzOiBudW1iZXIsIGJ5dGVzOiBVaW50OEFycmF5KTogdm9pZCB7XG4gICAgbmV3IFVpbnQ4QXJyYXkodGhpcy4jbWVtb3J5LmJ1ZmZlciwgYWRkcmVzcywgYnl0ZXMubGVuZ3RoKS5zZXQoYnl0ZXMpO1xuICB9XG5cbiAgLyoqIEEgY29weSBvZiBieXRlcyBvZiB0aGUgbWVtb3J5LiAqL1xuICByZWFkKGFkZHJlc3M6IG51bWJlciwgc2l6ZTogbnVtYmVyKTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICAgIHJldHVybiBuZXcgVWludDhBcnJheSh0aGlzLiNtZW1vcnkuYnVmZmVyLCBhZGRyZXNzLCBzaXplKS5zbGljZSgpO1xuICB9XG5cbiAgLyoqIFNpemUgb2YgdGhlIG1lbW9yeSBpbiBieXRlcy4gKi9cbiAgZ2V0IHNpemUoKTogbnVtYmVyIHtcbiAgICByZXR1cm4gdGhpcy4jbWVtb3J5LmJ1ZmZlci5ieXRlTGVuZ3RoO1xuICB9XG59XG4iLCAiLy8gV2hhdCBkaWZmZXJzIGJldHdlZW4gaG9zdHM6IHJlYWRpbmcgYSBmaWxlLiBFdmVyeXRoaW5nIGVsc2UgdGhhdCB0aGlzIHBhY2thZ2UgbmVlZHMgaXMgYSB3ZWIgc3RhbmRhcmQuXG5cbi8qKiBUaGUgZmV3IG1lbWJlcnMgb2YgTm9kZSdzIGZpbGUgc3lzdGVtIHRoYXQgYXJlIHVzZWQgaGVyZSAoRGVubyBhbmQgQnVuIGhhdmUgdGhlbSB0b28pLiAqL1xuaW50ZXJmYWNlIEZpbGVIYW5kbGUge1xuICBzdGF0KCk6IFByb21pc2U8eyBzaXplOiBudW1iZXI7IGlzRmlsZSgpOiBib29sZWFuIH0+O1xuICByZWFkKGludG86IFVpbnQ4QXJyYXksIG9mZnNldDogbnVtYmVyLCBsZW5ndGg6IG51bWJlcik6IFByb21pc2U8eyBieXRlc1JlYWQ6IG51bWJlciB9PjtcbiAgY2xvc2UoKTogUHJvbWlzZTx2b2lkPjtcbn1cbmludGVyZmFjZSBGaWxlU3lzdGVtIHtcbiAgb3BlbihwYXRoOiBzdHJpbmcgfCBVUkwpOiBQcm9taXNlPEZpbGVIYW5kbGU+O1xuICByZWFkRmlsZShwYXRoOiBzdHJpbmcgfCBVUkwpOiBQcm9taXNlPFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+Pjtcbn1cblxuLyoqXG4gKiBUaGUgaG9zdCdzIGZpbGUgc3lzdGVtLCBvciB1bmRlZmluZWQgaW4gYSBicm93c2VyLiBBc2tlZCBmb3IgYXQgcnVuIHRpbWUsIHNvIHRoYXQgbm8gYnVuZGxlciBzZWVzIGFuIGltcG9ydCBvZiBpdC5cbiAqIEBpbnRlcm5hbFxuICovXG5leHBvcnQgZnVuY3Rpb24gZmlsZVN5c3RlbSgpOiBGaWxlU3lzdGVtIHwgdW5kZWZpbmVkIHtcbiAgY29uc3QgaG9zdCA9IChnbG9iYWxUaGlzIGFzIHsgcHJvY2Vzcz86IHsgZ2V0QnVpbHRpbk1vZHVsZT8oaWQ6IHN0cmluZyk6IHVua25vd24gfSB9KS5wcm9jZXNzO1xuICByZXR1cm4gaG9zdD8uZ2V0QnVpbHRpbk1vZHVsZT8uKCdub2RlOmZzL3Byb21pc2VzJykgYXMgRmlsZVN5c3RlbSB8IHVuZGVmaW5lZDtcbn1cblxuY29uc3QgUElFQ0UgPSAxIDw8IDIwO1xuXG4vKipcbiAqIFRoZSBmaWxlJ3Mgc2l6ZSBhbmQgaXRzIGJ5dGVzLCBwaWVjZSBieSBwaWVjZS4gVGhyb3dzIHdoYXQgdGhlIGZpbGUgc3lzdGVtIHRocm93cy5cbiAqIEBpbnRlcm5hbFxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gb3BlbkZpbGUoXG4gIGZzOiBGaWxlU3lzdGVtLFxuICBwYXRoOiBzdHJpbmcgfCBVUkwsXG4pOiBQcm9taXNlPHsgc2l6ZTogbnVtYmVyOyBwaWVjZXM6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk+IH0+IHtcbiAgY29uc3QgZmlsZSA9IGF3YWl0IGZzLm9wZW4ocGF0aCk7XG4gIGNvbnN0IHBpZWNlcyA9IGFzeW5jIGZ1bmN0aW9uKiAoKSB7XG4gICAgdHJ5IHtcbiAgICAgIGZvciAoOzspIHtcbiAgICAgICAgY29uc3QgcGllY2UgPSBuZXcgVWludDhBcnJheShQSUVDRSk7XG4gICAgICAgIGNvbnN0IHsgYnl0ZXNSZWFkIH0gPSBhd2FpdCBmaWxlLnJlYWQocGllY2UsIDAsIFBJRUNFKTtcbiAgICAgICAgaWYgKGJ5dGVzUmVhZCA9PT0gMCkgcmV0dXJuO1xuICAgICAgICB5aWVsZCBwaWVjZS5zdWJhcnJheSgwLCBieXRlc1JlYWQpO1xuICAgICAgfVxuICAgIH0gZmluYWxseSB7XG4gICAgICBhd2FpdCBmaWxlLmNsb3NlKCk7XG4gICAgfVxuICB9O1xuICB0cnkge1xuICAgIHJldHVybiB7IHNpemU6IChhd2FpdCBmaWxlLnN0YXQoKSkuc2l6ZSwgcGllY2VzOiBwaWVjZXMoKSB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIGF3YWl0IGZpbGUuY2xvc2UoKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuIiwgIi8qKlxuICogV2hldGhlciBieXRlcyBhcmUgYSB3ZWIgcGFnZTogd2hhdCBhIHNlcnZlciBvZnRlbiBzZW5kcywgd2l0aCBzdGF0dXMgMjAwLCBpbiBwbGFjZSBvZiBhIGZpbGUgdGhhdCBpdCBkb2VzIG5vdCBoYXZlLlxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBsb29rc0xpa2VIdG1sKGJ5dGVzOiBVaW50OEFycmF5KTogYm9vbGVhbiB7XG4gIGxldCBzdGFydCA9ICcnO1xuICBmb3IgKGNvbnN0IGJ5dGUgb2YgYnl0ZXMuc3ViYXJyYXkoMCwgMjU2KSkgc3RhcnQgKz0gU3RyaW5nLmZyb21DaGFyQ29kZShieXRlKTtcbiAgcmV0dXJuIC9eKFxceGVmXFx4YmJcXHhiZik/KFxcc3w8IS0tW15dKj8tLT4pKjwoIWRvY3R5cGV8aHRtbHxoZWFkfGJvZHl8dGl0bGV8bWV0YXxzY3JpcHQpXFxiL2kudGVzdChzdGFydCk7XG59XG4iLCAiLy8gRnJvbSB3aGF0ZXZlciBuYW1lcyBhIG1vZGVsIHRvIGl0cyBieXRlcyBhcyByZWNlaXZlZDogVVJMLCBwYXRoLCBSZXNwb25zZSwgQmxvYiwgc3RyZWFtIG9yIGJ5dGVzLlxuaW1wb3J0IHsgY2FsbGVkLCBmYWlsdXJlLCB0eXBlIFNhcHdvb2RFcnJvciwgc2hvdyB9IGZyb20gJy4vZXJyb3JzLnRzJztcbmltcG9ydCB7IGZpbGVTeXN0ZW0sIG9wZW5GaWxlIH0gZnJvbSAnLi9ob3N0LnRzJztcbmltcG9ydCB7IGxvb2tzTGlrZUh0bWwgfSBmcm9tICcuL2h0bWwudHMnO1xuXG4vKipcbiAqIFdoZXJlIGEgbW9kZWwgY2FuIGNvbWUgZnJvbS4gQSBzdHJpbmcgaXMgYSBVUkwgKGluIE5vZGUsIERlbm8gYW5kIEJ1biB3aXRob3V0IGEgcGFnZTogYSBwYXRoLCB1bmxlc3MgaXQgaGFzIGEgc2NoZW1lKS5cbiAqIFR5cGVkIGFycmF5cyBhbmQgYnVmZmVycyBhcmUgcmVhZCwgbm90IGtlcHQgYW5kIG5vdCBjaGFuZ2VkLlxuICovXG5leHBvcnQgdHlwZSBTb3VyY2UgPVxuICB8IHN0cmluZ1xuICB8IFVSTFxuICB8IFJlc3BvbnNlXG4gIHwgQmxvYlxuICB8IEFycmF5QnVmZmVyXG4gIHwgU2hhcmVkQXJyYXlCdWZmZXJcbiAgfCBBcnJheUJ1ZmZlclZpZXdcbiAgfCBSZWFkYWJsZVN0cmVhbTxVaW50OEFycmF5PjtcblxuLyoqIEhvdyBmYXIgYSBsb2FkIGhhcyBjb21lLiAqL1xuZXhwb3J0IGludGVyZmFjZSBQcm9ncmVzcyB7XG4gIC8qKiBCeXRlcyByZWNlaXZlZCBzbyBmYXIuICovXG4gIHJlYWRvbmx5IGxvYWRlZDogbnVtYmVyO1xuICAvKiogQnl0ZXMgdGhhdCB3aWxsIGhhdmUgYmVlbiByZWNlaXZlZCBpbiB0aGUgZW5kLCBvciBudWxsIHdoZXJlIHRoZSBzZW5kZXIgZG9lcyBub3Qgc2F5LiAqL1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyIHwgbnVsbDtcbn1cblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGludGVyZmFjZSBSZWFkT3B0aW9ucyB7XG4gIHJlYWRvbmx5IG1heEJ5dGVzOiBudW1iZXI7XG4gIHJlYWRvbmx5IHNpZ25hbD86IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkO1xuICByZWFkb25seSBvblByb2dyZXNzPzogKChwcm9ncmVzczogUHJvZ3Jlc3MpID0+IHZvaWQpIHwgdW5kZWZpbmVkO1xufVxuXG4vKiogQGludGVybmFsIFRoZSBieXRlcyBvZiBhIHNvdXJjZSwgYW5kIHdoYXQgdG8gY2FsbCBpdCBpbiBhIG1lc3NhZ2UuICovXG5leHBvcnQgaW50ZXJmYWNlIFJlY2VpdmVkIHtcbiAgcmVhZG9ubHkgYnl0ZXM6IFVpbnQ4QXJyYXk7XG4gIHJlYWRvbmx5IHBsYWNlOiBzdHJpbmc7XG59XG5cbi8qKiBBbiBvcGVuZWQgc291cmNlOiBpdHMgYnl0ZXMgYXJyaXZlIGJ5IGFuZCBieS4gKi9cbmludGVyZmFjZSBPcGVuZWQge1xuICByZWFkb25seSBwbGFjZTogc3RyaW5nO1xuICByZWFkb25seSB0b3RhbDogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgcGllY2VzOiBBc3luY0l0ZXJhYmxlPFVpbnQ4QXJyYXk+IHwgSXRlcmFibGU8VWludDhBcnJheT47XG4gIC8qKiBUaGUgSFRUUCBzdGF0dXMsIHdoZXJlIHRoZXJlIHdhcyBvbmUuICovXG4gIHJlYWRvbmx5IHN0YXR1cz86IG51bWJlcjtcbn1cblxuLyoqXG4gKiBSZWFkIGEgc291cmNlIHRvIGl0cyBlbmQuXG4gKiBFcnJvcnM6IGludmFsaWRfYXJndW1lbnQgKG5vdCBhIHNvdXJjZSksIG5ldHdvcmssIGFib3J0ZWQsIHRvb19sYXJnZSwgdW5rbm93bl9mb3JtYXQgKGFuIEhUTUwgcGFnZSkuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlY2VpdmUoc291cmNlOiBTb3VyY2UsIG9wdGlvbnM6IFJlYWRPcHRpb25zKTogUHJvbWlzZTxSZWNlaXZlZD4ge1xuICBjb25zdCB7IHNpZ25hbCwgbWF4Qnl0ZXMsIG9uUHJvZ3Jlc3MgfSA9IG9wdGlvbnM7XG4gIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gIGNvbnN0IHsgcGxhY2UsIHRvdGFsLCBwaWVjZXMsIHN0YXR1cyB9ID0gYXdhaXQgb3Blbihzb3VyY2UsIHNpZ25hbCk7XG4gIGlmICh0b3RhbCAhPT0gbnVsbCAmJiB0b3RhbCA+IG1heEJ5dGVzKSB0aHJvdyB0b29MYXJnZShwbGFjZSwgYCR7dG90YWx9IGJ5dGVzYCwgbWF4Qnl0ZXMpO1xuICBjb25zdCBwYXJ0czogVWludDhBcnJheVtdID0gW107XG4gIGxldCBsb2FkZWQgPSAwO1xuICBvblByb2dyZXNzPy4oeyBsb2FkZWQsIHRvdGFsIH0pO1xuICBmb3IgYXdhaXQgKGNvbnN0IHBhcnQgb2YgcGllY2VzKSB7XG4gICAgdGhyb3dJZkFib3J0ZWQoc2lnbmFsKTtcbiAgICBpZiAoIShwYXJ0IGluc3RhbmNlb2YgVWludDhBcnJheSkpIHRocm93IG5vdEJ5dGVzKHBsYWNlLCBwYXJ0KTtcbiAgICBwYXJ0cy5wdXNoKHBhcnQpO1xuICAgIGxvYWRlZCArPSBwYXJ0Lmxlbmd0aDtcbiAgICBpZiAobG9hZGVkID4gbWF4Qnl0ZXMpIHRocm93IHRvb0xhcmdlKHBsYWNlLCBgYXQgbGVhc3QgJHtsb2FkZWR9IGJ5dGVzYCwgbWF4Qnl0ZXMpO1xuICAgIG9uUHJvZ3Jlc3M/Lih7IGxvYWRlZCwgdG90YWwgfSk7XG4gIH1cbiAgdGhyb3dJZkFib3J0ZWQoc2lnbmFsKTtcbiAgY29uc3QgYnl0ZXMgPSBqb2luKHBhcnRzLCBsb2FkZWQpO1xuICBpZiAobG9va3NMaWtlSHRtbChieXRlcykpIHtcbiAgICBjb25zdCBhbnN3ZXJlZCA9IHN0YXR1cyA9PT0gdW5kZWZpbmVkID8gJ2hvbGRzJyA6IGBhbnN3ZXJlZCAoc3RhdHVzICR7c3RhdHVzfSkgd2l0aGA7XG4gICAgdGhyb3cgZmFpbHVyZShcbiAgICAgICd1bmtub3duX2Zvcm1hdCcsXG4gICAgICBwbGFjZSxcbiAgICAgIGAke2NhbGxlZChwbGFjZSl9ICR7YW5zd2VyZWR9IGFuIEhUTUwgcGFnZSwgbm90IGEgbW9kZWw7IGNoZWNrIHRoZSBwYXRoIChhIGRldmVsb3BtZW50IHNlcnZlciBhbnN3ZXJzIHVua25vd24gcGF0aHMgd2l0aCBpdHMgaW5kZXggcGFnZSlgLFxuICAgICAgJ2FuIEhUTUwgcGFnZScsXG4gICAgICAnYSBtb2RlbCBmaWxlJyxcbiAgICApO1xuICB9XG4gIHJldHVybiB7IGJ5dGVzLCBwbGFjZSB9O1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuKHNvdXJjZTogU291cmNlLCBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkKTogUHJvbWlzZTxPcGVuZWQ+IHtcbiAgaWYgKHR5cGVvZiBzb3VyY2UgPT09ICdzdHJpbmcnIHx8IHNvdXJjZSBpbnN0YW5jZW9mIFVSTCkgcmV0dXJuIG9wZW5BZGRyZXNzKHNvdXJjZSwgc2lnbmFsKTtcbiAgaWYgKHNvdXJjZSBpbnN0YW5jZW9mIEFycmF5QnVmZmVyIHx8IGlzU2hhcmVkKHNvdXJjZSkpIHJldHVybiBvcGVuQnl0ZXMobmV3IFVpbnQ4QXJyYXkoc291cmNlKSk7XG4gIGlmIChBcnJheUJ1ZmZlci5pc1ZpZXcoc291cmNlKSkgcmV0dXJuIG9wZW5CeXRlcyhuZXcgVWludDhBcnJheShzb3VyY2UuYnVmZmVyLCBzb3VyY2UuYnl0ZU9mZnNldCwgc291cmNlLmJ5dGVMZW5ndGgpKTtcbiAgaWYgKHR5cGVvZiBSZXNwb25zZSAhPT0gJ3VuZGVmaW5lZCcgJiYgc291cmNlIGluc3RhbmNlb2YgUmVzcG9uc2UpIHJldHVybiBvcGVuUmVzcG9uc2Uoc291cmNlLCBzb3VyY2UudXJsLCBzaWduYWwpO1xuICBpZiAodHlwZW9mIEJsb2IgIT09ICd1bmRlZmluZWQnICYmIHNvdXJjZSBpbnN0YW5jZW9mIEJsb2IpIHtcbiAgICBjb25zdCBwbGFjZSA9IChzb3VyY2UgYXMgUGFydGlhbDxGaWxlPikubmFtZSB8fCAndGhlIEJsb2InO1xuICAgIHJldHVybiB7IHBsYWNlLCB0b3RhbDogc291cmNlLnNpemUsIHBpZWNlczogdHJhbnNwb3J0KGRyYWluKHNvdXJjZS5zdHJlYW0oKSwgc2lnbmFsKSwgcGxhY2UsIHNpZ25hbCkgfTtcbiAgfVxuICBpZiAodHlwZW9mIFJlYWRhYmxlU3RyZWFtICE9PSAndW5kZWZpbmVkJyAmJiBzb3VyY2UgaW5zdGFuY2VvZiBSZWFkYWJsZVN0cmVhbSkge1xuICAgIGlmIChzb3VyY2UubG9ja2VkKSB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ3NvdXJjZScsICdUaGUgc3RyZWFtIGlzIGFscmVhZHkgYmVpbmcgcmVhZCBieSBzb21lb25lIGVsc2UnKTtcbiAgICByZXR1cm4geyBwbGFjZTogJ3RoZSBzdHJlYW0nLCB0b3RhbDogbnVsbCwgcGllY2VzOiB0cmFuc3BvcnQoZHJhaW4oc291cmNlLCBzaWduYWwpLCAndGhlIHN0cmVhbScsIHNpZ25hbCkgfTtcbiAgfVxuICB0aHJvdyBmYWlsdXJlKFxuICAgICdpbnZhbGlkX2FyZ3VtZW50JyxcbiAgICAnc291cmNlJyxcbiAgICAnbG9hZCBjYW5ub3QgcmVhZCBhIG1vZGVsIGZyb20gdGhpcycsXG4gICAgc2hvdyhzb3VyY2UpLFxuICAgICdhIFVSTCwgYSBwYXRoLCBhIFJlc3BvbnNlLCBhIEJsb2IsIGEgUmVhZGFibGVTdHJlYW0sIGFuIEFycmF5QnVmZmVyIG9yIGEgdHlwZWQgYXJyYXknLFxuICApO1xufVxuXG4vKiogU2hhcmVkIG1lbW9yeSBpcyBjb3BpZWQgZmlyc3Q6IHRoZSBwbGF0Zm9ybSdzIGRpZ2VzdCBhbmQgZ3VuemlwIGRvIG5vdCB0YWtlIGl0LCBhbmQgaXQgbWF5IGNoYW5nZSB1bmRlciBvdXIgaGFuZHMuICovXG5mdW5jdGlvbiBvcGVuQnl0ZXMoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBPcGVuZWQge1xuICByZXR1cm4geyBwbGFjZTogJ3RoZSBieXRlcycsIHRvdGFsOiBieXRlcy5sZW5ndGgsIHBpZWNlczogW2lzU2hhcmVkKGJ5dGVzLmJ1ZmZlcikgPyBieXRlcy5zbGljZSgpIDogYnl0ZXNdIH07XG59XG5cbmFzeW5jIGZ1bmN0aW9uIG9wZW5BZGRyZXNzKHNvdXJjZTogc3RyaW5nIHwgVVJMLCBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkKTogUHJvbWlzZTxPcGVuZWQ+IHtcbiAgY29uc3QgcGxhY2UgPSBTdHJpbmcoc291cmNlKTtcbiAgaWYgKHBsYWNlID09PSAnJykgdGhyb3cgZmFpbHVyZSgnaW52YWxpZF9hcmd1bWVudCcsICdzb3VyY2UnLCAnVGhlIGFkZHJlc3Mgb2YgdGhlIG1vZGVsIGlzIGVtcHR5Jyk7XG4gIGNvbnN0IGZzID0gZmlsZVN5c3RlbSgpO1xuICBpZiAoZnMgJiYgKHBsYWNlLnN0YXJ0c1dpdGgoJ2ZpbGU6JykgfHwgKCFoYXNTY2hlbWUocGxhY2UpICYmICEoJ2xvY2F0aW9uJyBpbiBnbG9iYWxUaGlzKSkpKSB7XG4gICAgdHJ5IHtcbiAgICAgIGNvbnN0IHsgc2l6ZSwgcGllY2VzIH0gPSBhd2FpdCBvcGVuRmlsZShmcywgaGFzU2NoZW1lKHBsYWNlKSA/IG5ldyBVUkwocGxhY2UpIDogcGxhY2UpO1xuICAgICAgcmV0dXJuIHsgcGxhY2UsIHRvdGFsOiBzaXplLCBwaWVjZXM6IHRyYW5zcG9ydChwaWVjZXMsIHBsYWNlLCBzaWduYWwpIH07XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRocm93IGZhaWx1cmUoJ25ldHdvcmsnLCBwbGFjZSwgYCR7Y2FsbGVkKHBsYWNlKX0gY291bGQgbm90IGJlIG9wZW5lZGAsIHJlYXNvbihlcnJvciksICdhIGZpbGUgdGhhdCBjYW4gYmUgcmVhZCcsIGVycm9yKTtcbiAgICB9XG4gIH1cbiAgbGV0IHJlc3BvbnNlOiBSZXNwb25zZTtcbiAgdHJ5IHtcbiAgICByZXNwb25zZSA9IGF3YWl0IGZldGNoKHNvdXJjZSwgc2lnbmFsID8geyBzaWduYWwgfSA6IHt9KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBpZiAoc2lnbmFsPy5hYm9ydGVkKSB0aHJvdyBhYm9ydGVkKHNpZ25hbCk7XG4gICAgdGhyb3cgZmFpbHVyZShcbiAgICAgICduZXR3b3JrJyxcbiAgICAgIHBsYWNlLFxuICAgICAgYCR7Y2FsbGVkKHBsYWNlKX0gY291bGQgbm90IGJlIGZldGNoZWQgKG5vIGNvbm5lY3Rpb24sIGEgd3JvbmcgaG9zdCwgb3IgYSBob3N0IHRoYXQgZG9lcyBub3QgYWxsb3cgdGhpcyBwYWdlOiBDT1JTKWAsXG4gICAgICByZWFzb24oZXJyb3IpLFxuICAgICAgJycsXG4gICAgICBlcnJvcixcbiAgICApO1xuICB9XG4gIHJldHVybiBvcGVuUmVzcG9uc2UocmVzcG9uc2UsIHBsYWNlLCBzaWduYWwpO1xufVxuXG5hc3luYyBmdW5jdGlvbiBvcGVuUmVzcG9uc2UoXG4gIHJlc3BvbnNlOiBSZXNwb25zZSxcbiAgYWRkcmVzczogc3RyaW5nLFxuICBzaWduYWw6IEFib3J0U2lnbmFsIHwgdW5kZWZpbmVkLFxuKTogUHJvbWlzZTxPcGVuZWQ+IHtcbiAgY29uc3QgcGxhY2UgPSBhZGRyZXNzIHx8ICd0aGUgUmVzcG9uc2UnO1xuICBpZiAoIXJlc3BvbnNlLm9rKSB7XG4gICAgdm9pZCByZXNwb25zZS5ib2R5Py5jYW5jZWwoKS5jYXRjaCgoKSA9PiB7fSk7XG4gICAgY29uc3QgYW5zd2VyID0gYHN0YXR1cyAke3Jlc3BvbnNlLnN0YXR1c30ke3Jlc3BvbnNlLnN0YXR1c1RleHQgJiYgYCAke3Jlc3BvbnNlLnN0YXR1c1RleHR9YH1gO1xuICAgIHRocm93IGZhaWx1cmUoJ25ldHdvcmsnLCBwbGFjZSwgYCR7Y2FsbGVkKHBsYWNlKX0gY291bGQgbm90IGJlIGZldGNoZWQ7IGNoZWNrIHRoZSBwYXRoYCwgYW5zd2VyLCAnc3RhdHVzIDIwMCcpO1xuICB9XG4gIGlmIChyZXNwb25zZS5ib2R5VXNlZCB8fCByZXNwb25zZS5ib2R5Py5sb2NrZWQpIHtcbiAgICB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ3NvdXJjZScsICdUaGUgYm9keSBvZiB0aGUgUmVzcG9uc2UgaGFzIGFscmVhZHkgYmVlbiByZWFkJyk7XG4gIH1cbiAgLy8gV2l0aCBhIGNvbnRlbnQgZW5jb2RpbmcgdGhlIGhlYWRlciBjb3VudHMgY29tcHJlc3NlZCBieXRlcywgYW5kIHRoZSBzdHJlYW0gZ2l2ZXMgdGhlIG90aGVycy5cbiAgY29uc3QgaGVhZGVyID0gcmVzcG9uc2UuaGVhZGVycy5nZXQoJ2NvbnRlbnQtZW5jb2RpbmcnKSA/IG51bGwgOiByZXNwb25zZS5oZWFkZXJzLmdldCgnY29udGVudC1sZW5ndGgnKTtcbiAgY29uc3QgdG90YWwgPSBoZWFkZXIgPT09IG51bGwgPyBudWxsIDogTnVtYmVyKGhlYWRlcik7XG4gIHJldHVybiB7IHBsYWNlLCB0b3RhbCwgcGllY2VzOiByZXNwb25zZS5ib2R5ID8gdHJhbnNwb3J0KGRyYWluKHJlc3BvbnNlLmJvZHksIHNpZ25hbCksIHBsYWNlLCBzaWduYWwpIDogW10sIHN0YXR1czogcmVzcG9uc2Uuc3RhdHVzIH07XG59XG5cbi8qKiBUaGUgcGllY2VzLCB3aXRoIHdoYXQgbWF5IGdvIHdyb25nIGJldHdlZW4gdGhlbSB1bmRlciBpdHMgcmlnaHQgbmFtZS4gKi9cbmFzeW5jIGZ1bmN0aW9uKiB0cmFuc3BvcnQoXG4gIHBpZWNlczogQXN5bmNJdGVyYWJsZTxVaW50OEFycmF5PixcbiAgcGxhY2U6IHN0cmluZyxcbiAgc2lnbmFsOiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZCxcbik6IEFzeW5jR2VuZXJhdG9yPFVpbnQ4QXJyYXk+IHtcbiAgdHJ5IHtcbiAgICB5aWVsZCogcGllY2VzO1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gICAgdGhyb3cgZmFpbHVyZSgnbmV0d29yaycsIHBsYWNlLCBgJHtjYWxsZWQocGxhY2UpfSBjb3VsZCBub3QgYmUgcmVhZCB0byBpdHMgZW5kYCwgcmVhc29uKGVycm9yKSwgJycsIGVycm9yKTtcbiAgfVxufVxuXG4vKiogVGhlIHN0cmVhbSdzIHBpZWNlczsgYW4gYWJvcnQgZW5kcyB0aGUgd2FpdCBmb3IgdGhlIG5leHQgb25lLCBhbmQgdGhlIHN0cmVhbSBpcyBnaXZlbiB1cCBvbiBldmVyeSB3YXkgb3V0LiAqL1xuYXN5bmMgZnVuY3Rpb24qIGRyYWluKHN0cmVhbTogUmVhZGFibGVTdHJlYW08VWludDhBcnJheT4sIHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQpOiBBc3luY0dlbmVyYXRvcjxVaW50OEFycmF5PiB7XG4gIGNvbnN0IHJlYWRlciA9IHN0cmVhbS5nZXRSZWFkZXIoKTtcbiAgY29uc3Qgc3RvcCA9ICgpID0+IHZvaWQgcmVhZGVyLmNhbmNlbChzaWduYWw/LnJlYXNvbikuY2F0Y2goKCkgPT4ge30pO1xuICBzaWduYWw/LmFkZEV2ZW50TGlzdGVuZXIoJ2Fib3J0Jywgc3RvcCwgeyBvbmNlOiB0cnVlIH0pO1xuICB0cnkge1xuICAgIGZvciAoOzspIHtcbiAgICAgIGNvbnN0IHsgZG9uZSwgdmFsdWUgfSA9IGF3YWl0IHJlYWRlci5yZWFkKCk7XG4gICAgICBpZiAoZG9uZSkgcmV0dXJuO1xuICAgICAgeWllbGQgdmFsdWU7XG4gICAgfVxuICB9IGZpbmFsbHkge1xuICAgIHNpZ25hbD8ucmVtb3ZlRXZlbnRMaXN0ZW5lcignYWJvcnQnLCBzdG9wKTtcbiAgICBzdG9wKCk7XG4gIH1cbn1cblxuZnVuY3Rpb24gam9pbihwYXJ0czogVWludDhBcnJheVtdLCBsZW5ndGg6IG51bWJlcik6IFVpbnQ4QXJyYXkge1xuICBpZiAocGFydHMubGVuZ3RoID09PSAxKSByZXR1cm4gcGFydHNbMF0gYXMgVWludDhBcnJheTtcbiAgY29uc3QgYWxsID0gbmV3IFVpbnQ4QXJyYXkobGVuZ3RoKTtcbiAgbGV0IGF0ID0gMDtcbiAgZm9yIChjb25zdCBwYXJ0IG9mIHBhcnRzKSB7XG4gICAgYWxsLnNldChwYXJ0LCBhdCk7XG4gICAgYXQgKz0gcGFydC5sZW5ndGg7XG4gIH1cbiAgcmV0dXJuIGFsbDtcbn1cblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGZ1bmN0aW9uIHRocm93SWZBYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwgfCB1bmRlZmluZWQpOiB2b2lkIHtcbiAgaWYgKHNpZ25hbD8uYWJvcnRlZCkgdGhyb3cgYWJvcnRlZChzaWduYWwpO1xufVxuXG5mdW5jdGlvbiBhYm9ydGVkKHNpZ25hbDogQWJvcnRTaWduYWwpOiBTYXB3b29kRXJyb3Ige1xuICByZXR1cm4gZmFpbHVyZSgnYWJvcnRlZCcsICdzaWduYWwnLCBcIlRoZSBjYWxsZXIncyBzaWduYWwgc3RvcHBlZCB0aGUgbG9hZFwiLCAnJywgJycsIHNpZ25hbC5yZWFzb24pO1xufVxuXG4vKiogQGludGVybmFsICovXG5leHBvcnQgZnVuY3Rpb24gdG9vTGFyZ2UocGxhY2U6IHN0cmluZywgZ290OiBzdHJpbmcsIG1heEJ5dGVzOiBudW1iZXIpOiBTYXB3b29kRXJyb3Ige1xuICBjb25zdCB3aGF0ID0gYCR7Y2FsbGVkKHBsYWNlKX0gaXMgbGFyZ2VyIHRoYW4gYSBsb2FkIGFjY2VwdHM7IHBhc3MgeyBtYXhCeXRlcyB9IGlmIHRoYXQgaXMgcmVhbGx5IHRoZSBtb2RlbGA7XG4gIHJldHVybiBmYWlsdXJlKCd0b29fbGFyZ2UnLCBwbGFjZSwgd2hhdCwgZ290LCBgYXQgbW9zdCAke21heEJ5dGVzfSBieXRlc2ApO1xufVxuXG5mdW5jdGlvbiBub3RCeXRlcyhwbGFjZTogc3RyaW5nLCBwYXJ0OiB1bmtub3duKTogU2Fwd29vZEVycm9yIHtcbiAgcmV0dXJuIGZhaWx1cmUoJ2ludmFsaWRfYXJndW1lbnQnLCAnc291cmNlJywgYCR7Y2FsbGVkKHBsYWNlKX0gZG9lcyBub3QgZ2l2ZSBieXRlc2AsIHNob3cocGFydCksICdVaW50OEFycmF5Jyk7XG59XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBmdW5jdGlvbiByZWFzb24oZXJyb3I6IHVua25vd24pOiBzdHJpbmcge1xuICByZXR1cm4gZXJyb3IgaW5zdGFuY2VvZiBFcnJvciA/IGVycm9yLm1lc3NhZ2UgOiBTdHJpbmcoZXJyb3IpO1xufVxuXG4vKiogQSBzY2hlbWUgaGFzIHR3byBsZXR0ZXJzIG9yIG1vcmUsIHNvIHRoYXQgYEM6XFxgIGlzIGEgcGF0aC4gKi9cbmZ1bmN0aW9uIGhhc1NjaGVtZShhZGRyZXNzOiBzdHJpbmcpOiBib29sZWFuIHtcbiAgcmV0dXJuIC9eW2Etel1bYS16MC05Ky4tXSs6L2kudGVzdChhZGRyZXNzKTtcbn1cblxuZnVuY3Rpb24gaXNTaGFyZWQodmFsdWU6IHVua25vd24pOiB2YWx1ZSBpcyBTaGFyZWRBcnJheUJ1ZmZlciB7XG4gIHJldHVybiB0eXBlb2YgU2hhcmVkQXJyYXlCdWZmZXIgIT09ICd1bmRlZmluZWQnICYmIHZhbHVlIGluc3RhbmNlb2YgU2hhcmVkQXJyYXlCdWZmZXI7XG59XG4iLCAiLy8gT25lIGluc3RhbmNlIG9mIHRoZSBlbmdpbmUgd2l0aCBvbmUgb3BlbiBtb2RlbCBpbiBpdDogdGhlIG9ubHkgZmlsZSB0aGF0IGNhbGxzIGludG8gd2FzbS5cbmltcG9ydCBjcmVhdGVFbmdpbmUsIHsgdHlwZSBFbmdpbmVNb2R1bGUsIHR5cGUgU2Vzc2lvbiB9IGZyb20gJyNlbmdpbmUnO1xuaW1wb3J0IHR5cGUgeyBEZXNjcmlwdGlvbiB9IGZyb20gJy4vZGVzY3JpcHRpb24udHMnO1xuaW1wb3J0IHsgZW5naW5lRmFpbHVyZSwgdHlwZSBFcnJvclBhcnRzLCBmYWlsdXJlLCBTYXB3b29kRXJyb3IgfSBmcm9tICcuL2Vycm9ycy50cyc7XG5pbXBvcnQgeyBIZWFwIH0gZnJvbSAnLi9oZWFwLnRzJztcbmltcG9ydCB7IHJlYXNvbiB9IGZyb20gJy4vc291cmNlLnRzJztcblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGNsYXNzIEVuZ2luZSB7XG4gIHJlYWRvbmx5IGRlc2NyaXB0aW9uOiBEZXNjcmlwdGlvbjtcbiAgLyoqIFdoZXJlIHRoZSBtb2RlbCdzIHJvdyBvZiBpbnB1dHMgYmVnaW5zIGluIGhlYXAuZG91YmxlcygpOyBmaXhlZC4gKi9cbiAgcmVhZG9ubHkgaW5wdXQ6IG51bWJlcjtcbiAgLyoqIFdoZXJlIHRoZSBhbnN3ZXIgdG8gdGhhdCByb3cgYmVnaW5zOyBmaXhlZC4gKi9cbiAgcmVhZG9ubHkgb3V0cHV0OiBudW1iZXI7XG4gIHJlYWRvbmx5ICNtb2R1bGU6IEVuZ2luZU1vZHVsZTtcbiAgcmVhZG9ubHkgI2hlYXA6IEhlYXA7XG4gIHJlYWRvbmx5ICNzZXNzaW9uOiBTZXNzaW9uO1xuICByZWFkb25seSAjaGFuZGxlOiBudW1iZXI7XG4gICNidWZmZXIgPSB7IGFkZHJlc3M6IDAsIGRvdWJsZXM6IDAgfTtcbiAgLyoqIFdoeSB0aGUgaW5zdGFuY2UgY2FuIG5vIGxvbmdlciBiZSB1c2VkOiBpdCB0cmFwcGVkLiAqL1xuICAjdHJhcDogdW5rbm93bjtcbiAgI2Nsb3NlZCA9IGZhbHNlO1xuXG4gIC8qKlxuICAgKiBBIGZyZXNoIGluc3RhbmNlIHdpdGggdGhlIG1vZGVsIG9mIHRoZXNlIGJ5dGVzIGluIGl0LlxuICAgKiBFcnJvcnM6IHRoZSBlbmdpbmUncyBvd24gYWJvdXQgdGhlIGJ5dGVzIGFuZCBvcHRpb25zOyB3YXNtLCBvdXRfb2ZfbWVtb3J5XG4gICAqL1xuICBzdGF0aWMgYXN5bmMgb3Blbihjb21waWxlZDogV2ViQXNzZW1ibHkuTW9kdWxlLCBieXRlczogVWludDhBcnJheSwgb3B0aW9uczogc3RyaW5nKTogUHJvbWlzZTxFbmdpbmU+IHtcbiAgICBjb25zdCB7IG1vZHVsZSwgbWVtb3J5IH0gPSBhd2FpdCBpbnN0YW50aWF0ZShjb21waWxlZCk7XG4gICAgcmV0dXJuIG5ldyBFbmdpbmUobW9kdWxlLCBtZW1vcnksIGJ5dGVzLCBvcHRpb25zKTtcbiAgfVxuXG4gIHByaXZhdGUgY29uc3RydWN0b3IobW9kdWxlOiBFbmdpbmVNb2R1bGUsIG1lbW9yeTogV2ViQXNzZW1ibHkuTWVtb3J5LCBieXRlczogVWludDhBcnJheSwgb3B0aW9uczogc3RyaW5nKSB7XG4gICAgdGhpcy4jbW9kdWxlID0gbW9kdWxlO1xuICAgIHRoaXMuI2hlYXAgPSBuZXcgSGVhcChtZW1vcnkpO1xuICAgIHRoaXMuI3Nlc3Npb24gPSB0aGlzLiNndWFyZCgoKSA9PiB7XG4gICAgICBjb25zdCBhZGRyZXNzID0gdGhpcy4jYWxsb2NhdGUoYnl0ZXMubGVuZ3RoLCAndGhlIG1vZGVsIGZpbGUnKTtcbiAgICAgIHRoaXMuI2hlYXAud3JpdGUoYWRkcmVzcywgYnl0ZXMpO1xuICAgICAgY29uc3Qgb3BlbmVkID0gbW9kdWxlLm9wZW4oYWRkcmVzcywgYnl0ZXMubGVuZ3RoLCBvcHRpb25zKTtcbiAgICAgIG1vZHVsZS5fc3dfZnJlZShhZGRyZXNzKTtcbiAgICAgIGlmICgnZXJyb3InIGluIG9wZW5lZCkgdGhyb3cgZW5naW5lRmFpbHVyZShvcGVuZWQuZXJyb3IpO1xuICAgICAgcmV0dXJuIG9wZW5lZC5tb2RlbDtcbiAgICB9KTtcbiAgICB0aGlzLiNoYW5kbGUgPSB0aGlzLiNndWFyZCgoKSA9PiB0aGlzLiNzZXNzaW9uLmhhbmRsZSgpKTtcbiAgICB0aGlzLmRlc2NyaXB0aW9uID0gdGhpcy4jZ3VhcmQoKCkgPT4gSlNPTi5wYXJzZSh0aGlzLiNzZXNzaW9uLmRlc2NyaWJlKCkpKTtcbiAgICB0aGlzLmlucHV0ID0gdGhpcy4jZ3VhcmQoKCkgPT4gbW9kdWxlLl9zd19pbnB1dCh0aGlzLiNoYW5kbGUpID4+PiAwKSAvIDg7XG4gICAgdGhpcy5vdXRwdXQgPSB0aGlzLiNndWFyZCgoKSA9PiBtb2R1bGUuX3N3X291dHB1dCh0aGlzLiNoYW5kbGUpID4+PiAwKSAvIDg7XG4gIH1cblxuICAvKiogVGhlIG1lbW9yeSBhcyBkb3VibGVzOyBnb29kIHVudGlsIHRoZSBuZXh0IGNhbGwgb2YgdGhpcyBjbGFzcy4gKi9cbiAgZG91YmxlcygpOiBGbG9hdDY0QXJyYXkge1xuICAgIHJldHVybiB0aGlzLiNoZWFwLmRvdWJsZXMoKTtcbiAgfVxuXG4gIC8qKiBBbnN3ZXIgdGhlIHJvdyBpbiB0aGUgaW5wdXQgc2xvdHMgaW50byB0aGUgb3V0cHV0IHNsb3RzLiAqL1xuICBwcmVkaWN0Um93KGFuc3dlcjogbnVtYmVyKTogdm9pZCB7XG4gICAgaWYgKHRoaXMuI3RyYXAgIT09IHVuZGVmaW5lZCkgdGhyb3cgdGhpcy4jdHJhcHBlZCh0aGlzLiN0cmFwKTtcbiAgICBsZXQgc3RhdHVzOiBudW1iZXI7XG4gICAgdHJ5IHtcbiAgICAgIC8vIExvb2tlZCB1cCBhdCBlYWNoIGNhbGw6IEVtc2NyaXB0ZW4gcHV0cyB0aGUgd2FzbSBmdW5jdGlvbiBpbiB0aGUgcGxhY2Ugb2YgaXRzIHN0dWIgYXQgdGhlIGZpcnN0IG9uZS5cbiAgICAgIHN0YXR1cyA9IHRoaXMuI21vZHVsZS5fc3dfcHJlZGljdF9yb3codGhpcy4jaGFuZGxlLCBhbnN3ZXIpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aHJvdyB0aGlzLiN0cmFwcGVkKGVycm9yKTtcbiAgICB9XG4gICAgaWYgKHN0YXR1cyAhPT0gMCkgdGhyb3cgdGhpcy4jbGFzdEVycm9yKChwbGFjZSkgPT4gcGxhY2UucmVwbGFjZSgvXnJvdyAwLCAvLCAnJykpO1xuICB9XG5cbiAgLyoqXG4gICAqIEFuc3dlciBgcm93c2Agcm93cyB0aGF0IGxpZSBpbiB0aGUgbWVtb3J5OyBzdHJpZGVzIGluIGRvdWJsZXMsIHBvc2l0aW9ucyBpbiBoZWFwLmRvdWJsZXMoKS5cbiAgICogZmlyc3Q6IHRoZSBudW1iZXIgb2YgdGhlIGZpcnN0IHJvdywgZm9yIG1lc3NhZ2VzXG4gICAqL1xuICBwcmVkaWN0KFxuICAgIGFuc3dlcjogbnVtYmVyLFxuICAgIGF0OiBudW1iZXIsXG4gICAgcm93czogbnVtYmVyLFxuICAgIHJvd1N0cmlkZTogbnVtYmVyLFxuICAgIGNvbHVtblN0cmlkZTogbnVtYmVyLFxuICAgIG91dDogbnVtYmVyLFxuICAgIGZpcnN0OiBudW1iZXIsXG4gICk6IHZvaWQge1xuICAgIGNvbnN0IHN0YXR1cyA9IHRoaXMuI2d1YXJkKCgpID0+XG4gICAgICB0aGlzLiNtb2R1bGUuX3N3X3ByZWRpY3QodGhpcy4jaGFuZGxlLCBhbnN3ZXIsIGF0ICogOCwgcm93cywgcm93U3RyaWRlLCBjb2x1bW5TdHJpZGUsIG91dCAqIDgpLFxuICAgICk7XG4gICAgaWYgKHN0YXR1cyA9PT0gMCkgcmV0dXJuO1xuICAgIHRocm93IHRoaXMuI2xhc3RFcnJvcigocGxhY2UpID0+IHBsYWNlLnJlcGxhY2UoL15yb3cgKFxcZCspLywgKF8sIHJvdykgPT4gYHJvdyAke051bWJlcihyb3cpICsgZmlyc3R9YCkpO1xuICB9XG5cbiAgLyoqIFJvb20gZm9yIGEgYmF0Y2gsIGtlcHQgZnJvbSBjYWxsIHRvIGNhbGw6IHdoZXJlIGl0IGJlZ2lucyBpbiBoZWFwLmRvdWJsZXMoKS4gKi9cbiAgcmVzZXJ2ZShkb3VibGVzOiBudW1iZXIpOiBudW1iZXIge1xuICAgIGlmIChkb3VibGVzID4gdGhpcy4jYnVmZmVyLmRvdWJsZXMpIHtcbiAgICAgIHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI21vZHVsZS5fc3dfZnJlZSh0aGlzLiNidWZmZXIuYWRkcmVzcykpO1xuICAgICAgdGhpcy4jYnVmZmVyID0geyBhZGRyZXNzOiAwLCBkb3VibGVzOiAwIH07XG4gICAgICB0aGlzLiNidWZmZXIgPSB7IGFkZHJlc3M6IHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI2FsbG9jYXRlKGRvdWJsZXMgKiA4LCAndGhlIGJhdGNoJykpLCBkb3VibGVzIH07XG4gICAgfVxuICAgIHJldHVybiB0aGlzLiNidWZmZXIuYWRkcmVzcyAvIDg7XG4gIH1cblxuICAvKiogUnVuIHRoZSBnb2xkZW4gcm93cy4gRXJyb3JzOiBnb2xkZW5fbWlzbWF0Y2ggKi9cbiAgc2VsZlRlc3QoKTogdm9pZCB7XG4gICAgY29uc3QgZXJyb3IgPSB0aGlzLiNndWFyZCgoKSA9PiB0aGlzLiNzZXNzaW9uLnNlbGZUZXN0KCkpO1xuICAgIGlmIChlcnJvcikgdGhyb3cgZW5naW5lRmFpbHVyZShlcnJvcik7XG4gIH1cblxuICAvKiogVGhlIG1vZGVsIGFzIGEgU2Fwd29vZCBmaWxlLiAqL1xuICBzYXZlKG9wdGlvbnM6IHN0cmluZyk6IFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+IHtcbiAgICBjb25zdCBzYXZlZCA9IHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI3Nlc3Npb24uc2F2ZShvcHRpb25zKSk7XG4gICAgaWYgKCdlcnJvcicgaW4gc2F2ZWQpIHRocm93IGVuZ2luZUZhaWx1cmUoc2F2ZWQuZXJyb3IpO1xuICAgIHJldHVybiB0aGlzLiNoZWFwLnJlYWQoc2F2ZWQuYWRkcmVzcywgc2F2ZWQuc2l6ZSk7XG4gIH1cblxuICAvKiogRnJlZSB0aGUgbW9kZWwuIFRoZSBtZW1vcnkgaXRzZWxmIGdvZXMgd2l0aCB0aGUgbGFzdCByZWZlcmVuY2UgdG8gdGhpcyBvYmplY3QuICovXG4gIGNsb3NlKCk6IHZvaWQge1xuICAgIGlmICh0aGlzLiNjbG9zZWQpIHJldHVybjtcbiAgICB0aGlzLiNjbG9zZWQgPSB0cnVlO1xuICAgIGlmICh0aGlzLiN0cmFwID09PSB1bmRlZmluZWQpIHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI3Nlc3Npb24uZGVsZXRlKCkpO1xuICB9XG5cbiAgI2FsbG9jYXRlKHNpemU6IG51bWJlciwgd2hhdDogc3RyaW5nKTogbnVtYmVyIHtcbiAgICAvLyBBIHNpemUgYmV5b25kIDMyIGJpdHMgd291bGQgd3JhcCByb3VuZDsgYW4gYWRkcmVzcyBiZXlvbmQgMzEgY29tZXMgYXMgYSBuZWdhdGl2ZSBudW1iZXIuXG4gICAgY29uc3QgYWRkcmVzcyA9IHNpemUgPCAyICoqIDMyID8gdGhpcy4jbW9kdWxlLl9zd19hbGxvYyhzaXplKSA+Pj4gMCA6IDA7XG4gICAgaWYgKGFkZHJlc3MgPT09IDApIHRocm93IGZhaWx1cmUoJ291dF9vZl9tZW1vcnknLCB3aGF0LCBgVGhlcmUgaXMgbm8gbWVtb3J5IGZvciAke3doYXR9YCwgYCR7c2l6ZX0gYnl0ZXNgKTtcbiAgICByZXR1cm4gYWRkcmVzcztcbiAgfVxuXG4gIC8qKiBUaGUgZW5naW5lIGNvdW50cyByb3dzIGZyb20gdGhlIGZpcnN0IG9uZSB0aGF0IGl0IHdhcyBnaXZlbjsgYHJlbmFtZWAgc2F5cyBpdCBpbiB0aGUgY2FsbGVyJ3MgdGVybXMuICovXG4gICNsYXN0RXJyb3IocmVuYW1lOiAocGxhY2U6IHN0cmluZykgPT4gc3RyaW5nKTogU2Fwd29vZEVycm9yIHtcbiAgICBjb25zdCBwYXJ0cyA9IHRoaXMuI2d1YXJkKCgpID0+IHRoaXMuI21vZHVsZS5sYXN0RXJyb3IoKSkgYXMgRXJyb3JQYXJ0cztcbiAgICByZXR1cm4gZW5naW5lRmFpbHVyZShwYXJ0cywgcmVuYW1lKHBhcnRzLnBsYWNlID8/ICcnKSk7XG4gIH1cblxuICAvKiogV2hhdGV2ZXIgdGhlIGVuZ2luZSB0aHJvd3MsIGFwYXJ0IGZyb20gb3VyIG93biBlcnJvcnMsIGlzIGEgdHJhcDogaXRzIG1lbW9yeSBjYW5ub3QgYmUgdHJ1c3RlZCBhbnkgbW9yZS4gKi9cbiAgI2d1YXJkPFQ+KGNhbGw6ICgpID0+IFQpOiBUIHtcbiAgICBpZiAodGhpcy4jdHJhcCAhPT0gdW5kZWZpbmVkKSB0aHJvdyB0aGlzLiN0cmFwcGVkKHRoaXMuI3RyYXApO1xuICAgIHRyeSB7XG4gICAgICByZXR1cm4gY2FsbCgpO1xuICAgIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgICB0aHJvdyBlcnJvciBpbnN0YW5jZW9mIFNhcHdvb2RFcnJvciA/IGVycm9yIDogdGhpcy4jdHJhcHBlZChlcnJvcik7XG4gICAgfVxuICB9XG5cbiAgI3RyYXBwZWQoZXJyb3I6IHVua25vd24pOiBTYXB3b29kRXJyb3Ige1xuICAgIHRoaXMuI3RyYXAgPz89IGVycm9yO1xuICAgIHJldHVybiBmYWlsdXJlKFxuICAgICAgJ3dhc20nLFxuICAgICAgJ3RoZSBlbmdpbmUnLFxuICAgICAgJ1RoZSBlbmdpbmUgc3RvcHBlZCB3aXRoIGEgZmF1bHQgb2YgaXRzIG93biwgYW5kIHRoaXMgbW9kZWwgd2l0aCBpdCAob3RoZXJzIGFyZSBub3QgdG91Y2hlZCk7IGxvYWQgaXQgYWdhaW4sIGFuZCBwbGVhc2UgcmVwb3J0IHdoYXQgbGVkIGhlcmUnLFxuICAgICAgcmVhc29uKHRoaXMuI3RyYXApLFxuICAgICAgJycsXG4gICAgICB0aGlzLiN0cmFwLFxuICAgICk7XG4gIH1cbn1cblxuYXN5bmMgZnVuY3Rpb24gaW5zdGFudGlhdGUoXG4gIGNvbXBpbGVkOiBXZWJBc3NlbWJseS5Nb2R1bGUsXG4pOiBQcm9taXNlPHsgbW9kdWxlOiBFbmdpbmVNb2R1bGU7IG1lbW9yeTogV2ViQXNzZW1ibHkuTWVtb3J5IH0+IHtcbiAgbGV0IG1lbW9yeTogV2ViQXNzZW1ibHkuTWVtb3J5IHwgdW5kZWZpbmVkO1xuICB0cnkge1xuICAgIGNvbnN0IG1vZHVsZSA9IGF3YWl0IG5ldyBQcm9taXNlPEVuZ2luZU1vZHVsZT4oKHJlc29sdmUsIHJlamVjdCkgPT4ge1xuICAgICAgY3JlYXRlRW5naW5lKHtcbiAgICAgICAgLy8gV2UgaW5zdGFudGlhdGUsIHNvIHRoZSBnbHVlIGZldGNoZXMgbm90aGluZyBhbmQgb25lIG1vZHVsZSBzZXJ2ZXMgcGFnZXMsIHdvcmtlcnMgYW5kIE5vZGUuXG4gICAgICAgIGluc3RhbnRpYXRlV2FzbShpbXBvcnRzLCBkb25lKSB7XG4gICAgICAgICAgV2ViQXNzZW1ibHkuaW5zdGFudGlhdGUoY29tcGlsZWQsIGltcG9ydHMpXG4gICAgICAgICAgICAudGhlbigoaW5zdGFuY2UpID0+IHtcbiAgICAgICAgICAgICAgLy8gRXhwb3J0cyBoYXZlIHNob3J0IG5hbWVzIG9mIEVtc2NyaXB0ZW4ncyBjaG9pY2U7IHRoZXJlIGlzIG9uZSBtZW1vcnkuXG4gICAgICAgICAgICAgIG1lbW9yeSA9IE9iamVjdC52YWx1ZXMoaW5zdGFuY2UuZXhwb3J0cykuZmluZCgodmFsdWUpID0+IHZhbHVlIGluc3RhbmNlb2YgV2ViQXNzZW1ibHkuTWVtb3J5KTtcbiAgICAgICAgICAgICAgZG9uZShpbnN0YW5jZSwgY29tcGlsZWQpO1xuICAgICAgICAgICAgfSlcbiAgICAgICAgICAgIC5jYXRjaChyZWplY3QpO1xuICAgICAgICAgIHJldHVybiB7fTtcbiAgICAgICAgfSxcbiAgICAgIH0pLnRoZW4ocmVzb2x2ZSwgcmVqZWN0KTtcbiAgICB9KTtcbiAgICBpZiAobWVtb3J5KSByZXR1cm4geyBtb2R1bGUsIG1lbW9yeSB9O1xuICB9IGNhdGNoIChlcnJvcikge1xuICAgIHRocm93IGZhaWx1cmUoJ3dhc20nLCAnd2FzbScsICdUaGUgZW5naW5lIGNvdWxkIG5vdCBiZSBzdGFydGVkJywgcmVhc29uKGVycm9yKSwgXCJ0aGlzIHZlcnNpb24ncyBlbmdpbmUud2FzbVwiLCBlcnJvcik7XG4gIH1cbiAgdGhyb3cgZmFpbHVyZSgnd2FzbScsICd3YXNtJywgJ1RoaXMgaXMgbm90IHRoZSBlbmdpbmUnLCAnYSBtb2R1bGUgd2l0aG91dCBtZW1vcnknLCBcInRoaXMgdmVyc2lvbidzIGVuZ2luZS53YXNtXCIpO1xufVxuIiwgImV4cG9ydCBjb25zdCByZWFkZXJzID0gW2Z1bmN0aW9uIChyb3csIHBsYW4sIG91dCwgYXQpIHtcbiAgY29uc3QgbmFtZXMgPSBwbGFuLm5hbWVzLCBwbGFpbiA9IHBsYW4ucGxhaW4sIG4gPSBwbGFuLmNvdW50O1xuICBsZXQgdjtcbiAgdiA9IHJvd1tuYW1lc1swXV07IG91dFthdCArIDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgwLCB2KTsgaWYgKG4gPT09IDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxXV07IG91dFthdCArIDFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxLCB2KTsgaWYgKG4gPT09IDIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syXV07IG91dFthdCArIDJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyLCB2KTsgaWYgKG4gPT09IDMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szXV07IG91dFthdCArIDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzLCB2KTsgaWYgKG4gPT09IDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0XV07IG91dFthdCArIDRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0LCB2KTsgaWYgKG4gPT09IDUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1XV07IG91dFthdCArIDVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1LCB2KTsgaWYgKG4gPT09IDYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2XV07IG91dFthdCArIDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2LCB2KTsgaWYgKG4gPT09IDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s3XV07IG91dFthdCArIDddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzddID09PSAxID8gdiA6IHBsYW4uY2VsbCg3LCB2KTsgaWYgKG4gPT09IDgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s4XV07IG91dFthdCArIDhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCg4LCB2KTsgaWYgKG4gPT09IDkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s5XV07IG91dFthdCArIDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzldID09PSAxID8gdiA6IHBsYW4uY2VsbCg5LCB2KTsgaWYgKG4gPT09IDEwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTBdXTsgb3V0W2F0ICsgMTBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTAsIHYpOyBpZiAobiA9PT0gMTEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxMV1dOyBvdXRbYXQgKyAxMV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxMSwgdik7IGlmIChuID09PSAxMikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzEyXV07IG91dFthdCArIDEyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxMl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDEyLCB2KTsgaWYgKG4gPT09IDEzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTNdXTsgb3V0W2F0ICsgMTNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTMsIHYpOyBpZiAobiA9PT0gMTQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxNF1dOyBvdXRbYXQgKyAxNF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTRdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNCwgdik7IGlmIChuID09PSAxNSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE1XV07IG91dFthdCArIDE1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxNV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE1LCB2KTsgaWYgKG4gPT09IDE2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTZdXTsgb3V0W2F0ICsgMTZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTYsIHYpOyBpZiAobiA9PT0gMTcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxN11dOyBvdXRbYXQgKyAxN10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTddID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNywgdik7IGlmIChuID09PSAxOCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE4XV07IG91dFthdCArIDE4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxOF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE4LCB2KTsgaWYgKG4gPT09IDE5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTldXTsgb3V0W2F0ICsgMTldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTksIHYpOyBpZiAobiA9PT0gMjApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syMF1dOyBvdXRbYXQgKyAyMF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMCwgdik7IGlmIChuID09PSAyMSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzIxXV07IG91dFthdCArIDIxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyMV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDIxLCB2KTsgaWYgKG4gPT09IDIyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjJdXTsgb3V0W2F0ICsgMjJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzIyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjIsIHYpOyBpZiAobiA9PT0gMjMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syM11dOyBvdXRbYXQgKyAyM10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMywgdik7IGlmIChuID09PSAyNCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI0XV07IG91dFthdCArIDI0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyNF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI0LCB2KTsgaWYgKG4gPT09IDI1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjVdXTsgb3V0W2F0ICsgMjVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjUsIHYpOyBpZiAobiA9PT0gMjYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syNl1dOyBvdXRbYXQgKyAyNl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjZdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyNiwgdik7IGlmIChuID09PSAyNykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI3XV07IG91dFthdCArIDI3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyN10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI3LCB2KTsgaWYgKG4gPT09IDI4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjhdXTsgb3V0W2F0ICsgMjhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjgsIHYpOyBpZiAobiA9PT0gMjkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syOV1dOyBvdXRbYXQgKyAyOV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjldID09PSAxID8gdiA6IHBsYW4uY2VsbCgyOSwgdik7IGlmIChuID09PSAzMCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMwXV07IG91dFthdCArIDMwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszMF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMwLCB2KTsgaWYgKG4gPT09IDMxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzFdXTsgb3V0W2F0ICsgMzFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzMxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzEsIHYpOyBpZiAobiA9PT0gMzIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szMl1dOyBvdXRbYXQgKyAzMl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzMiwgdik7IGlmIChuID09PSAzMykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMzXV07IG91dFthdCArIDMzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszM10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMzLCB2KTsgaWYgKG4gPT09IDM0KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzRdXTsgb3V0W2F0ICsgMzRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM0XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzQsIHYpOyBpZiAobiA9PT0gMzUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szNV1dOyBvdXRbYXQgKyAzNV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzNSwgdik7IGlmIChuID09PSAzNikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM2XV07IG91dFthdCArIDM2XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszNl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM2LCB2KTsgaWYgKG4gPT09IDM3KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzddXTsgb3V0W2F0ICsgMzddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM3XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzcsIHYpOyBpZiAobiA9PT0gMzgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szOF1dOyBvdXRbYXQgKyAzOF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzOCwgdik7IGlmIChuID09PSAzOSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM5XV07IG91dFthdCArIDM5XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszOV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM5LCB2KTsgaWYgKG4gPT09IDQwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDBdXTsgb3V0W2F0ICsgNDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDAsIHYpOyBpZiAobiA9PT0gNDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0MV1dOyBvdXRbYXQgKyA0MV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDFdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0MSwgdik7IGlmIChuID09PSA0MikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQyXV07IG91dFthdCArIDQyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0Ml0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQyLCB2KTsgaWYgKG4gPT09IDQzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDNdXTsgb3V0W2F0ICsgNDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDMsIHYpOyBpZiAobiA9PT0gNDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0NF1dOyBvdXRbYXQgKyA0NF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0NCwgdik7IGlmIChuID09PSA0NSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ1XV07IG91dFthdCArIDQ1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0NV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ1LCB2KTsgaWYgKG4gPT09IDQ2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDZdXTsgb3V0W2F0ICsgNDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDYsIHYpOyBpZiAobiA9PT0gNDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0N11dOyBvdXRbYXQgKyA0N10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDddID09PSAxID8gdiA6IHBsYW4uY2VsbCg0Nywgdik7IGlmIChuID09PSA0OCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ4XV07IG91dFthdCArIDQ4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0OF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ4LCB2KTsgaWYgKG4gPT09IDQ5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDldXTsgb3V0W2F0ICsgNDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDksIHYpOyBpZiAobiA9PT0gNTApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1MF1dOyBvdXRbYXQgKyA1MF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTBdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1MCwgdik7IGlmIChuID09PSA1MSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzUxXV07IG91dFthdCArIDUxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1MV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDUxLCB2KTsgaWYgKG4gPT09IDUyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTJdXTsgb3V0W2F0ICsgNTJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzUyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTIsIHYpOyBpZiAobiA9PT0gNTMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1M11dOyBvdXRbYXQgKyA1M10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTNdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Mywgdik7IGlmIChuID09PSA1NCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU0XV07IG91dFthdCArIDU0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1NF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU0LCB2KTsgaWYgKG4gPT09IDU1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTVdXTsgb3V0W2F0ICsgNTVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTUsIHYpOyBpZiAobiA9PT0gNTYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1Nl1dOyBvdXRbYXQgKyA1Nl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Niwgdik7IGlmIChuID09PSA1NykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU3XV07IG91dFthdCArIDU3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1N10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU3LCB2KTsgaWYgKG4gPT09IDU4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNThdXTsgb3V0W2F0ICsgNThdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTgsIHYpOyBpZiAobiA9PT0gNTkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1OV1dOyBvdXRbYXQgKyA1OV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTldID09PSAxID8gdiA6IHBsYW4uY2VsbCg1OSwgdik7IGlmIChuID09PSA2MCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYwXV07IG91dFthdCArIDYwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2MF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYwLCB2KTsgaWYgKG4gPT09IDYxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNjFdXTsgb3V0W2F0ICsgNjFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzYxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNjEsIHYpOyBpZiAobiA9PT0gNjIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2Ml1dOyBvdXRbYXQgKyA2Ml0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNjJdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2Miwgdik7IGlmIChuID09PSA2MykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYzXV07IG91dFthdCArIDYzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2M10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYzLCB2KTsgaWYgKG4gPT09IDY0KSByZXR1cm47XG4gIHBsYW4ucmVzdChyb3csIG91dCwgYXQsIDY0KTtcbn0sIGZ1bmN0aW9uIChyb3csIHBsYW4sIG91dCwgYXQpIHtcbiAgY29uc3QgbmFtZXMgPSBwbGFuLm5hbWVzLCBwbGFpbiA9IHBsYW4ucGxhaW4sIG4gPSBwbGFuLmNvdW50O1xuICBsZXQgdjtcbiAgdiA9IHJvd1tuYW1lc1swXV07IG91dFthdCArIDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgwLCB2KTsgaWYgKG4gPT09IDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxXV07IG91dFthdCArIDFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxLCB2KTsgaWYgKG4gPT09IDIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syXV07IG91dFthdCArIDJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyLCB2KTsgaWYgKG4gPT09IDMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szXV07IG91dFthdCArIDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzLCB2KTsgaWYgKG4gPT09IDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0XV07IG91dFthdCArIDRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0LCB2KTsgaWYgKG4gPT09IDUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1XV07IG91dFthdCArIDVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1LCB2KTsgaWYgKG4gPT09IDYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2XV07IG91dFthdCArIDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2LCB2KTsgaWYgKG4gPT09IDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s3XV07IG91dFthdCArIDddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzddID09PSAxID8gdiA6IHBsYW4uY2VsbCg3LCB2KTsgaWYgKG4gPT09IDgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s4XV07IG91dFthdCArIDhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCg4LCB2KTsgaWYgKG4gPT09IDkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s5XV07IG91dFthdCArIDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzldID09PSAxID8gdiA6IHBsYW4uY2VsbCg5LCB2KTsgaWYgKG4gPT09IDEwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTBdXTsgb3V0W2F0ICsgMTBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTAsIHYpOyBpZiAobiA9PT0gMTEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxMV1dOyBvdXRbYXQgKyAxMV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxMSwgdik7IGlmIChuID09PSAxMikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzEyXV07IG91dFthdCArIDEyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxMl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDEyLCB2KTsgaWYgKG4gPT09IDEzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTNdXTsgb3V0W2F0ICsgMTNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTMsIHYpOyBpZiAobiA9PT0gMTQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxNF1dOyBvdXRbYXQgKyAxNF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTRdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNCwgdik7IGlmIChuID09PSAxNSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE1XV07IG91dFthdCArIDE1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxNV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE1LCB2KTsgaWYgKG4gPT09IDE2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTZdXTsgb3V0W2F0ICsgMTZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTYsIHYpOyBpZiAobiA9PT0gMTcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxN11dOyBvdXRbYXQgKyAxN10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTddID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNywgdik7IGlmIChuID09PSAxOCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE4XV07IG91dFthdCArIDE4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxOF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE4LCB2KTsgaWYgKG4gPT09IDE5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTldXTsgb3V0W2F0ICsgMTldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTksIHYpOyBpZiAobiA9PT0gMjApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syMF1dOyBvdXRbYXQgKyAyMF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMCwgdik7IGlmIChuID09PSAyMSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzIxXV07IG91dFthdCArIDIxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyMV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDIxLCB2KTsgaWYgKG4gPT09IDIyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjJdXTsgb3V0W2F0ICsgMjJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzIyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjIsIHYpOyBpZiAobiA9PT0gMjMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syM11dOyBvdXRbYXQgKyAyM10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMywgdik7IGlmIChuID09PSAyNCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI0XV07IG91dFthdCArIDI0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyNF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI0LCB2KTsgaWYgKG4gPT09IDI1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjVdXTsgb3V0W2F0ICsgMjVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjUsIHYpOyBpZiAobiA9PT0gMjYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syNl1dOyBvdXRbYXQgKyAyNl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjZdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyNiwgdik7IGlmIChuID09PSAyNykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI3XV07IG91dFthdCArIDI3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyN10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI3LCB2KTsgaWYgKG4gPT09IDI4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjhdXTsgb3V0W2F0ICsgMjhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjgsIHYpOyBpZiAobiA9PT0gMjkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syOV1dOyBvdXRbYXQgKyAyOV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjldID09PSAxID8gdiA6IHBsYW4uY2VsbCgyOSwgdik7IGlmIChuID09PSAzMCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMwXV07IG91dFthdCArIDMwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszMF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMwLCB2KTsgaWYgKG4gPT09IDMxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzFdXTsgb3V0W2F0ICsgMzFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzMxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzEsIHYpOyBpZiAobiA9PT0gMzIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szMl1dOyBvdXRbYXQgKyAzMl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzMiwgdik7IGlmIChuID09PSAzMykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMzXV07IG91dFthdCArIDMzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszM10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMzLCB2KTsgaWYgKG4gPT09IDM0KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzRdXTsgb3V0W2F0ICsgMzRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM0XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzQsIHYpOyBpZiAobiA9PT0gMzUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szNV1dOyBvdXRbYXQgKyAzNV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzNSwgdik7IGlmIChuID09PSAzNikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM2XV07IG91dFthdCArIDM2XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszNl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM2LCB2KTsgaWYgKG4gPT09IDM3KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzddXTsgb3V0W2F0ICsgMzddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM3XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzcsIHYpOyBpZiAobiA9PT0gMzgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szOF1dOyBvdXRbYXQgKyAzOF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzOCwgdik7IGlmIChuID09PSAzOSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM5XV07IG91dFthdCArIDM5XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszOV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM5LCB2KTsgaWYgKG4gPT09IDQwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDBdXTsgb3V0W2F0ICsgNDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDAsIHYpOyBpZiAobiA9PT0gNDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0MV1dOyBvdXRbYXQgKyA0MV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDFdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0MSwgdik7IGlmIChuID09PSA0MikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQyXV07IG91dFthdCArIDQyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0Ml0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQyLCB2KTsgaWYgKG4gPT09IDQzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDNdXTsgb3V0W2F0ICsgNDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDMsIHYpOyBpZiAobiA9PT0gNDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0NF1dOyBvdXRbYXQgKyA0NF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0NCwgdik7IGlmIChuID09PSA0NSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ1XV07IG91dFthdCArIDQ1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0NV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ1LCB2KTsgaWYgKG4gPT09IDQ2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDZdXTsgb3V0W2F0ICsgNDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDYsIHYpOyBpZiAobiA9PT0gNDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0N11dOyBvdXRbYXQgKyA0N10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDddID09PSAxID8gdiA6IHBsYW4uY2VsbCg0Nywgdik7IGlmIChuID09PSA0OCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ4XV07IG91dFthdCArIDQ4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0OF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ4LCB2KTsgaWYgKG4gPT09IDQ5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDldXTsgb3V0W2F0ICsgNDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDksIHYpOyBpZiAobiA9PT0gNTApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1MF1dOyBvdXRbYXQgKyA1MF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTBdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1MCwgdik7IGlmIChuID09PSA1MSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzUxXV07IG91dFthdCArIDUxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1MV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDUxLCB2KTsgaWYgKG4gPT09IDUyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTJdXTsgb3V0W2F0ICsgNTJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzUyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTIsIHYpOyBpZiAobiA9PT0gNTMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1M11dOyBvdXRbYXQgKyA1M10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTNdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Mywgdik7IGlmIChuID09PSA1NCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU0XV07IG91dFthdCArIDU0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1NF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU0LCB2KTsgaWYgKG4gPT09IDU1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTVdXTsgb3V0W2F0ICsgNTVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTUsIHYpOyBpZiAobiA9PT0gNTYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1Nl1dOyBvdXRbYXQgKyA1Nl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Niwgdik7IGlmIChuID09PSA1NykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU3XV07IG91dFthdCArIDU3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1N10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU3LCB2KTsgaWYgKG4gPT09IDU4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNThdXTsgb3V0W2F0ICsgNThdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTgsIHYpOyBpZiAobiA9PT0gNTkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1OV1dOyBvdXRbYXQgKyA1OV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTldID09PSAxID8gdiA6IHBsYW4uY2VsbCg1OSwgdik7IGlmIChuID09PSA2MCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYwXV07IG91dFthdCArIDYwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2MF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYwLCB2KTsgaWYgKG4gPT09IDYxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNjFdXTsgb3V0W2F0ICsgNjFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzYxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNjEsIHYpOyBpZiAobiA9PT0gNjIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2Ml1dOyBvdXRbYXQgKyA2Ml0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNjJdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2Miwgdik7IGlmIChuID09PSA2MykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYzXV07IG91dFthdCArIDYzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2M10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYzLCB2KTsgaWYgKG4gPT09IDY0KSByZXR1cm47XG4gIHBsYW4ucmVzdChyb3csIG91dCwgYXQsIDY0KTtcbn0sIGZ1bmN0aW9uIChyb3csIHBsYW4sIG91dCwgYXQpIHtcbiAgY29uc3QgbmFtZXMgPSBwbGFuLm5hbWVzLCBwbGFpbiA9IHBsYW4ucGxhaW4sIG4gPSBwbGFuLmNvdW50O1xuICBsZXQgdjtcbiAgdiA9IHJvd1tuYW1lc1swXV07IG91dFthdCArIDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgwLCB2KTsgaWYgKG4gPT09IDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxXV07IG91dFthdCArIDFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxLCB2KTsgaWYgKG4gPT09IDIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syXV07IG91dFthdCArIDJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyLCB2KTsgaWYgKG4gPT09IDMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szXV07IG91dFthdCArIDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzLCB2KTsgaWYgKG4gPT09IDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0XV07IG91dFthdCArIDRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0LCB2KTsgaWYgKG4gPT09IDUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1XV07IG91dFthdCArIDVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1LCB2KTsgaWYgKG4gPT09IDYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2XV07IG91dFthdCArIDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2LCB2KTsgaWYgKG4gPT09IDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s3XV07IG91dFthdCArIDddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzddID09PSAxID8gdiA6IHBsYW4uY2VsbCg3LCB2KTsgaWYgKG4gPT09IDgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s4XV07IG91dFthdCArIDhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCg4LCB2KTsgaWYgKG4gPT09IDkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s5XV07IG91dFthdCArIDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzldID09PSAxID8gdiA6IHBsYW4uY2VsbCg5LCB2KTsgaWYgKG4gPT09IDEwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTBdXTsgb3V0W2F0ICsgMTBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTAsIHYpOyBpZiAobiA9PT0gMTEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxMV1dOyBvdXRbYXQgKyAxMV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxMSwgdik7IGlmIChuID09PSAxMikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzEyXV07IG91dFthdCArIDEyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxMl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDEyLCB2KTsgaWYgKG4gPT09IDEzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTNdXTsgb3V0W2F0ICsgMTNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTMsIHYpOyBpZiAobiA9PT0gMTQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxNF1dOyBvdXRbYXQgKyAxNF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTRdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNCwgdik7IGlmIChuID09PSAxNSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE1XV07IG91dFthdCArIDE1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxNV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE1LCB2KTsgaWYgKG4gPT09IDE2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTZdXTsgb3V0W2F0ICsgMTZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTYsIHYpOyBpZiAobiA9PT0gMTcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxN11dOyBvdXRbYXQgKyAxN10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTddID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNywgdik7IGlmIChuID09PSAxOCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE4XV07IG91dFthdCArIDE4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxOF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE4LCB2KTsgaWYgKG4gPT09IDE5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTldXTsgb3V0W2F0ICsgMTldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTksIHYpOyBpZiAobiA9PT0gMjApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syMF1dOyBvdXRbYXQgKyAyMF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMCwgdik7IGlmIChuID09PSAyMSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzIxXV07IG91dFthdCArIDIxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyMV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDIxLCB2KTsgaWYgKG4gPT09IDIyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjJdXTsgb3V0W2F0ICsgMjJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzIyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjIsIHYpOyBpZiAobiA9PT0gMjMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syM11dOyBvdXRbYXQgKyAyM10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMywgdik7IGlmIChuID09PSAyNCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI0XV07IG91dFthdCArIDI0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyNF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI0LCB2KTsgaWYgKG4gPT09IDI1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjVdXTsgb3V0W2F0ICsgMjVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjUsIHYpOyBpZiAobiA9PT0gMjYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syNl1dOyBvdXRbYXQgKyAyNl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjZdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyNiwgdik7IGlmIChuID09PSAyNykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI3XV07IG91dFthdCArIDI3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyN10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI3LCB2KTsgaWYgKG4gPT09IDI4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjhdXTsgb3V0W2F0ICsgMjhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjgsIHYpOyBpZiAobiA9PT0gMjkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syOV1dOyBvdXRbYXQgKyAyOV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjldID09PSAxID8gdiA6IHBsYW4uY2VsbCgyOSwgdik7IGlmIChuID09PSAzMCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMwXV07IG91dFthdCArIDMwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszMF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMwLCB2KTsgaWYgKG4gPT09IDMxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzFdXTsgb3V0W2F0ICsgMzFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzMxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzEsIHYpOyBpZiAobiA9PT0gMzIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szMl1dOyBvdXRbYXQgKyAzMl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzMiwgdik7IGlmIChuID09PSAzMykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMzXV07IG91dFthdCArIDMzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszM10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMzLCB2KTsgaWYgKG4gPT09IDM0KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzRdXTsgb3V0W2F0ICsgMzRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM0XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzQsIHYpOyBpZiAobiA9PT0gMzUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szNV1dOyBvdXRbYXQgKyAzNV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzNSwgdik7IGlmIChuID09PSAzNikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM2XV07IG91dFthdCArIDM2XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszNl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM2LCB2KTsgaWYgKG4gPT09IDM3KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzddXTsgb3V0W2F0ICsgMzddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM3XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzcsIHYpOyBpZiAobiA9PT0gMzgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szOF1dOyBvdXRbYXQgKyAzOF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzOCwgdik7IGlmIChuID09PSAzOSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM5XV07IG91dFthdCArIDM5XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszOV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM5LCB2KTsgaWYgKG4gPT09IDQwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDBdXTsgb3V0W2F0ICsgNDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDAsIHYpOyBpZiAobiA9PT0gNDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0MV1dOyBvdXRbYXQgKyA0MV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDFdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0MSwgdik7IGlmIChuID09PSA0MikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQyXV07IG91dFthdCArIDQyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0Ml0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQyLCB2KTsgaWYgKG4gPT09IDQzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDNdXTsgb3V0W2F0ICsgNDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDMsIHYpOyBpZiAobiA9PT0gNDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0NF1dOyBvdXRbYXQgKyA0NF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0NCwgdik7IGlmIChuID09PSA0NSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ1XV07IG91dFthdCArIDQ1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0NV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ1LCB2KTsgaWYgKG4gPT09IDQ2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDZdXTsgb3V0W2F0ICsgNDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDYsIHYpOyBpZiAobiA9PT0gNDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0N11dOyBvdXRbYXQgKyA0N10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDddID09PSAxID8gdiA6IHBsYW4uY2VsbCg0Nywgdik7IGlmIChuID09PSA0OCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ4XV07IG91dFthdCArIDQ4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0OF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ4LCB2KTsgaWYgKG4gPT09IDQ5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDldXTsgb3V0W2F0ICsgNDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDksIHYpOyBpZiAobiA9PT0gNTApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1MF1dOyBvdXRbYXQgKyA1MF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTBdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1MCwgdik7IGlmIChuID09PSA1MSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzUxXV07IG91dFthdCArIDUxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1MV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDUxLCB2KTsgaWYgKG4gPT09IDUyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTJdXTsgb3V0W2F0ICsgNTJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzUyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTIsIHYpOyBpZiAobiA9PT0gNTMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1M11dOyBvdXRbYXQgKyA1M10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTNdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Mywgdik7IGlmIChuID09PSA1NCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU0XV07IG91dFthdCArIDU0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1NF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU0LCB2KTsgaWYgKG4gPT09IDU1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTVdXTsgb3V0W2F0ICsgNTVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTUsIHYpOyBpZiAobiA9PT0gNTYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1Nl1dOyBvdXRbYXQgKyA1Nl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Niwgdik7IGlmIChuID09PSA1NykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU3XV07IG91dFthdCArIDU3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1N10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU3LCB2KTsgaWYgKG4gPT09IDU4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNThdXTsgb3V0W2F0ICsgNThdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTgsIHYpOyBpZiAobiA9PT0gNTkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1OV1dOyBvdXRbYXQgKyA1OV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTldID09PSAxID8gdiA6IHBsYW4uY2VsbCg1OSwgdik7IGlmIChuID09PSA2MCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYwXV07IG91dFthdCArIDYwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2MF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYwLCB2KTsgaWYgKG4gPT09IDYxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNjFdXTsgb3V0W2F0ICsgNjFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzYxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNjEsIHYpOyBpZiAobiA9PT0gNjIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2Ml1dOyBvdXRbYXQgKyA2Ml0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNjJdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2Miwgdik7IGlmIChuID09PSA2MykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYzXV07IG91dFthdCArIDYzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2M10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYzLCB2KTsgaWYgKG4gPT09IDY0KSByZXR1cm47XG4gIHBsYW4ucmVzdChyb3csIG91dCwgYXQsIDY0KTtcbn0sIGZ1bmN0aW9uIChyb3csIHBsYW4sIG91dCwgYXQpIHtcbiAgY29uc3QgbmFtZXMgPSBwbGFuLm5hbWVzLCBwbGFpbiA9IHBsYW4ucGxhaW4sIG4gPSBwbGFuLmNvdW50O1xuICBsZXQgdjtcbiAgdiA9IHJvd1tuYW1lc1swXV07IG91dFthdCArIDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgwLCB2KTsgaWYgKG4gPT09IDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxXV07IG91dFthdCArIDFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxLCB2KTsgaWYgKG4gPT09IDIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syXV07IG91dFthdCArIDJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyLCB2KTsgaWYgKG4gPT09IDMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szXV07IG91dFthdCArIDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzLCB2KTsgaWYgKG4gPT09IDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0XV07IG91dFthdCArIDRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0LCB2KTsgaWYgKG4gPT09IDUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1XV07IG91dFthdCArIDVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1LCB2KTsgaWYgKG4gPT09IDYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2XV07IG91dFthdCArIDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2LCB2KTsgaWYgKG4gPT09IDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s3XV07IG91dFthdCArIDddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzddID09PSAxID8gdiA6IHBsYW4uY2VsbCg3LCB2KTsgaWYgKG4gPT09IDgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s4XV07IG91dFthdCArIDhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCg4LCB2KTsgaWYgKG4gPT09IDkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s5XV07IG91dFthdCArIDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzldID09PSAxID8gdiA6IHBsYW4uY2VsbCg5LCB2KTsgaWYgKG4gPT09IDEwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTBdXTsgb3V0W2F0ICsgMTBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTAsIHYpOyBpZiAobiA9PT0gMTEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxMV1dOyBvdXRbYXQgKyAxMV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTFdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxMSwgdik7IGlmIChuID09PSAxMikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzEyXV07IG91dFthdCArIDEyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxMl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDEyLCB2KTsgaWYgKG4gPT09IDEzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTNdXTsgb3V0W2F0ICsgMTNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzEzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTMsIHYpOyBpZiAobiA9PT0gMTQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxNF1dOyBvdXRbYXQgKyAxNF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTRdID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNCwgdik7IGlmIChuID09PSAxNSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE1XV07IG91dFthdCArIDE1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxNV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE1LCB2KTsgaWYgKG4gPT09IDE2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTZdXTsgb3V0W2F0ICsgMTZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTYsIHYpOyBpZiAobiA9PT0gMTcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1sxN11dOyBvdXRbYXQgKyAxN10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMTddID09PSAxID8gdiA6IHBsYW4uY2VsbCgxNywgdik7IGlmIChuID09PSAxOCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzE4XV07IG91dFthdCArIDE4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsxOF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDE4LCB2KTsgaWYgKG4gPT09IDE5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMTldXTsgb3V0W2F0ICsgMTldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzE5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMTksIHYpOyBpZiAobiA9PT0gMjApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syMF1dOyBvdXRbYXQgKyAyMF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjBdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMCwgdik7IGlmIChuID09PSAyMSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzIxXV07IG91dFthdCArIDIxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyMV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDIxLCB2KTsgaWYgKG4gPT09IDIyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjJdXTsgb3V0W2F0ICsgMjJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzIyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjIsIHYpOyBpZiAobiA9PT0gMjMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syM11dOyBvdXRbYXQgKyAyM10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjNdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyMywgdik7IGlmIChuID09PSAyNCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI0XV07IG91dFthdCArIDI0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyNF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI0LCB2KTsgaWYgKG4gPT09IDI1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjVdXTsgb3V0W2F0ICsgMjVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjUsIHYpOyBpZiAobiA9PT0gMjYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syNl1dOyBvdXRbYXQgKyAyNl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjZdID09PSAxID8gdiA6IHBsYW4uY2VsbCgyNiwgdik7IGlmIChuID09PSAyNykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzI3XV07IG91dFthdCArIDI3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblsyN10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDI3LCB2KTsgaWYgKG4gPT09IDI4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMjhdXTsgb3V0W2F0ICsgMjhdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzI4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMjgsIHYpOyBpZiAobiA9PT0gMjkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1syOV1dOyBvdXRbYXQgKyAyOV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMjldID09PSAxID8gdiA6IHBsYW4uY2VsbCgyOSwgdik7IGlmIChuID09PSAzMCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMwXV07IG91dFthdCArIDMwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszMF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMwLCB2KTsgaWYgKG4gPT09IDMxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzFdXTsgb3V0W2F0ICsgMzFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzMxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzEsIHYpOyBpZiAobiA9PT0gMzIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szMl1dOyBvdXRbYXQgKyAzMl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzJdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzMiwgdik7IGlmIChuID09PSAzMykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzMzXV07IG91dFthdCArIDMzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszM10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDMzLCB2KTsgaWYgKG4gPT09IDM0KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzRdXTsgb3V0W2F0ICsgMzRdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM0XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzQsIHYpOyBpZiAobiA9PT0gMzUpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szNV1dOyBvdXRbYXQgKyAzNV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzVdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzNSwgdik7IGlmIChuID09PSAzNikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM2XV07IG91dFthdCArIDM2XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszNl0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM2LCB2KTsgaWYgKG4gPT09IDM3KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbMzddXTsgb3V0W2F0ICsgMzddID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzM3XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoMzcsIHYpOyBpZiAobiA9PT0gMzgpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1szOF1dOyBvdXRbYXQgKyAzOF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bMzhdID09PSAxID8gdiA6IHBsYW4uY2VsbCgzOCwgdik7IGlmIChuID09PSAzOSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzM5XV07IG91dFthdCArIDM5XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpblszOV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDM5LCB2KTsgaWYgKG4gPT09IDQwKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDBdXTsgb3V0W2F0ICsgNDBdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQwXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDAsIHYpOyBpZiAobiA9PT0gNDEpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0MV1dOyBvdXRbYXQgKyA0MV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDFdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0MSwgdik7IGlmIChuID09PSA0MikgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQyXV07IG91dFthdCArIDQyXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0Ml0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQyLCB2KTsgaWYgKG4gPT09IDQzKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDNdXTsgb3V0W2F0ICsgNDNdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQzXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDMsIHYpOyBpZiAobiA9PT0gNDQpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0NF1dOyBvdXRbYXQgKyA0NF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDRdID09PSAxID8gdiA6IHBsYW4uY2VsbCg0NCwgdik7IGlmIChuID09PSA0NSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ1XV07IG91dFthdCArIDQ1XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0NV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ1LCB2KTsgaWYgKG4gPT09IDQ2KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDZdXTsgb3V0W2F0ICsgNDZdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ2XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDYsIHYpOyBpZiAobiA9PT0gNDcpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s0N11dOyBvdXRbYXQgKyA0N10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNDddID09PSAxID8gdiA6IHBsYW4uY2VsbCg0Nywgdik7IGlmIChuID09PSA0OCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzQ4XV07IG91dFthdCArIDQ4XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls0OF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDQ4LCB2KTsgaWYgKG4gPT09IDQ5KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNDldXTsgb3V0W2F0ICsgNDldID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzQ5XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNDksIHYpOyBpZiAobiA9PT0gNTApIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1MF1dOyBvdXRbYXQgKyA1MF0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTBdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1MCwgdik7IGlmIChuID09PSA1MSkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzUxXV07IG91dFthdCArIDUxXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1MV0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDUxLCB2KTsgaWYgKG4gPT09IDUyKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTJdXTsgb3V0W2F0ICsgNTJdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzUyXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTIsIHYpOyBpZiAobiA9PT0gNTMpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1M11dOyBvdXRbYXQgKyA1M10gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTNdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Mywgdik7IGlmIChuID09PSA1NCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU0XV07IG91dFthdCArIDU0XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1NF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU0LCB2KTsgaWYgKG4gPT09IDU1KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNTVdXTsgb3V0W2F0ICsgNTVdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU1XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTUsIHYpOyBpZiAobiA9PT0gNTYpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1Nl1dOyBvdXRbYXQgKyA1Nl0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTZdID09PSAxID8gdiA6IHBsYW4uY2VsbCg1Niwgdik7IGlmIChuID09PSA1NykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzU3XV07IG91dFthdCArIDU3XSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls1N10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDU3LCB2KTsgaWYgKG4gPT09IDU4KSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNThdXTsgb3V0W2F0ICsgNThdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzU4XSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNTgsIHYpOyBpZiAobiA9PT0gNTkpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s1OV1dOyBvdXRbYXQgKyA1OV0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNTldID09PSAxID8gdiA6IHBsYW4uY2VsbCg1OSwgdik7IGlmIChuID09PSA2MCkgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYwXV07IG91dFthdCArIDYwXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2MF0gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYwLCB2KTsgaWYgKG4gPT09IDYxKSByZXR1cm47XG4gIHYgPSByb3dbbmFtZXNbNjFdXTsgb3V0W2F0ICsgNjFdID0gdHlwZW9mIHYgPT09ICdudW1iZXInICYmIHBsYWluWzYxXSA9PT0gMSA/IHYgOiBwbGFuLmNlbGwoNjEsIHYpOyBpZiAobiA9PT0gNjIpIHJldHVybjtcbiAgdiA9IHJvd1tuYW1lc1s2Ml1dOyBvdXRbYXQgKyA2Ml0gPSB0eXBlb2YgdiA9PT0gJ251bWJlcicgJiYgcGxhaW5bNjJdID09PSAxID8gdiA6IHBsYW4uY2VsbCg2Miwgdik7IGlmIChuID09PSA2MykgcmV0dXJuO1xuICB2ID0gcm93W25hbWVzWzYzXV07IG91dFthdCArIDYzXSA9IHR5cGVvZiB2ID09PSAnbnVtYmVyJyAmJiBwbGFpbls2M10gPT09IDEgPyB2IDogcGxhbi5jZWxsKDYzLCB2KTsgaWYgKG4gPT09IDY0KSByZXR1cm47XG4gIHBsYW4ucmVzdChyb3csIG91dCwgYXQsIDY0KTtcbn1dOyIsICIvLyBXaGljaCBtb2RlbCByZWFkcyBpdHMgcm93cyB0aHJvdWdoIHdoaWNoIGNvcHkgb2YgdGhlIHJlYWRlciAoc2NyaXB0cy9yb3ctcmVhZGVycy5tanMpLlxuaW1wb3J0IHsgcmVhZGVycyB9IGZyb20gJyNyb3ctcmVhZGVycyc7XG5pbXBvcnQgdHlwZSB7IFJvd1JlYWRlciB9IGZyb20gJy4vcm93LXBsYW4udHMnO1xuXG4vKiogT25lIGNvcHkgb2YgdGhlIHJlYWRlcjogdGhlIG5hbWVzIHRoYXQgaXRzIHNvdXJjZSBwb3NpdGlvbnMgaGF2ZSBjb21lIHRvIGtub3csIGFuZCBob3cgbWFueSBtb2RlbHMgdXNlIGl0LiAqL1xuaW50ZXJmYWNlIFNsb3Qge1xuICByZWFkb25seSByZWFkOiBSb3dSZWFkZXI7XG4gIG5hbWVzOiBzdHJpbmcgfCBudWxsO1xuICBtb2RlbHM6IG51bWJlcjtcbn1cblxuY29uc3Qgc2xvdHM6IFNsb3RbXSA9IHJlYWRlcnMubWFwKChyZWFkKSA9PiAoeyByZWFkLCBuYW1lczogbnVsbCwgbW9kZWxzOiAwIH0pKTtcblxuLyoqIEBpbnRlcm5hbCBBIG1vZGVsJ3Mgc2hhcmUgaW4gYSBjb3B5LiBJdCBtdXN0IG5vdCBsZWFkIHRvIHRoZSBtb2RlbDogYSBmaW5hbGl6ZXIgaG9sZHMgaXQuICovXG5leHBvcnQgY2xhc3MgTGVhc2Uge1xuICByZWFkb25seSAjc2xvdDogU2xvdDtcbiAgI2VuZGVkID0gZmFsc2U7XG5cbiAgLyoqIFRoZSBjb3B5IHRoYXQga25vd3MgdGhlc2UgbmFtZXMgYWxyZWFkeSwgZWxzZSBvbmUgdGhhdCBpcyBmcmVzaCwgZWxzZSB0aGUgb25lIHdpdGggdGhlIGZld2VzdCBtb2RlbHMuICovXG4gIGNvbnN0cnVjdG9yKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSkge1xuICAgIGNvbnN0IGtleSA9IEpTT04uc3RyaW5naWZ5KG5hbWVzKTtcbiAgICBjb25zdCBsZWFzdCA9IHNsb3RzLnJlZHVjZSgoYSwgYikgPT4gKGIubW9kZWxzIDwgYS5tb2RlbHMgPyBiIDogYSkpO1xuICAgIHRoaXMuI3Nsb3QgPSBzbG90cy5maW5kKChzbG90KSA9PiBzbG90Lm5hbWVzID09PSBrZXkpID8/IHNsb3RzLmZpbmQoKHNsb3QpID0+IHNsb3QubmFtZXMgPT09IG51bGwpID8/IGxlYXN0O1xuICAgIHRoaXMuI3Nsb3QubmFtZXMgPSBrZXk7XG4gICAgdGhpcy4jc2xvdC5tb2RlbHMrKztcbiAgfVxuXG4gIGdldCByZWFkKCk6IFJvd1JlYWRlciB7XG4gICAgcmV0dXJuIHRoaXMuI3Nsb3QucmVhZDtcbiAgfVxuXG4gIGVuZCgpOiB2b2lkIHtcbiAgICBpZiAoIXRoaXMuI2VuZGVkKSB0aGlzLiNzbG90Lm1vZGVscy0tO1xuICAgIHRoaXMuI2VuZGVkID0gdHJ1ZTtcbiAgfVxufVxuXG4vKiogQGludGVybmFsIEhvdyBtYW55IG1vZGVscyBob2xkIGEgbGVhc2UuICovXG5leHBvcnQgY29uc3QgbGVhc2VkID0gKCk6IG51bWJlciA9PiBzbG90cy5yZWR1Y2UoKHN1bSwgc2xvdCkgPT4gc3VtICsgc2xvdC5tb2RlbHMsIDApO1xuXG4vLyBBIG1vZGVsIHRoYXQgbm9ib2R5IGNhbiByZWFjaCBhbnkgbW9yZSB0YWtlcyBpdHMgaW5zdGFuY2Ugd2l0aCBpdCBieSBpdHNlbGY7IG9ubHkgdGhlIGxlYXNlIGlzIGtub3duIGVsc2V3aGVyZS5cbmNvbnN0IGZpbmFsaXplcnMgPVxuICB0eXBlb2YgRmluYWxpemF0aW9uUmVnaXN0cnkgPT09ICd1bmRlZmluZWQnID8gdW5kZWZpbmVkIDogbmV3IEZpbmFsaXphdGlvblJlZ2lzdHJ5PExlYXNlPigobGVhc2UpID0+IGxlYXNlLmVuZCgpKTtcblxuLyoqIEBpbnRlcm5hbCBFbmQgdGhlIGxlYXNlIHdoZW4gdGhlIG93bmVyIGlzIGNvbGxlY3RlZCwgdW5sZXNzIGZvcmdldCBjb21lcyBmaXJzdC4gKi9cbmV4cG9ydCBmdW5jdGlvbiBlbmRXaXRoKG93bmVyOiBvYmplY3QsIGxlYXNlOiBMZWFzZSk6IHZvaWQge1xuICBmaW5hbGl6ZXJzPy5yZWdpc3Rlcihvd25lciwgbGVhc2UsIGxlYXNlKTtcbn1cblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGZ1bmN0aW9uIGZvcmdldChsZWFzZTogTGVhc2UpOiB2b2lkIHtcbiAgZmluYWxpemVycz8udW5yZWdpc3RlcihsZWFzZSk7XG59XG4iLCAiLy8gVW5kbyBnemlwIHdpdGggdGhlIHBsYXRmb3JtJ3Mgb3duIERlY29tcHJlc3Npb25TdHJlYW0sIGFuZCBzdG9wIGJlZm9yZSBhIGJvbWIgZ29lcyBvZmYuXG5pbXBvcnQgeyBjYWxsZWQsIGZhaWx1cmUsIHR5cGUgU2Fwd29vZEVycm9yIH0gZnJvbSAnLi9lcnJvcnMudHMnO1xuaW1wb3J0IHsgcmVhc29uLCB0aHJvd0lmQWJvcnRlZCwgdG9vTGFyZ2UgfSBmcm9tICcuL3NvdXJjZS50cyc7XG5cbi8qKiBCZXlvbmQgdGhpcyBtYW55IGJ5dGVzIHRoZSByYXRpbyBjb3VudHM6IG1vZGVsIGZpbGVzIHNocmluayA1IHRvIDIwIHRpbWVzLCBnemlwIGNhbiByZWFjaCAxMDMwLiAqL1xuY29uc3QgU01BTEwgPSAxIDw8IDI2O1xuY29uc3QgUkFUSU8gPSAyMDA7XG5cbi8qKiBAaW50ZXJuYWwgKi9cbmV4cG9ydCBjb25zdCBpc0d6aXAgPSAoYnl0ZXM6IFVpbnQ4QXJyYXkpOiBib29sZWFuID0+IGJ5dGVzWzBdID09PSAweDFmICYmIGJ5dGVzWzFdID09PSAweDhiO1xuXG4vKipcbiAqIFRoZSBieXRlcyBpbnNpZGUgYSBnemlwIGZpbGUuIEhvbGRzIGF0IG1vc3QgdGhlIGxpbWl0IGFuZCBvbmUgcGllY2UgaW4gbWVtb3J5LCB3aGF0ZXZlciB0aGUgZmlsZSBjbGFpbXMuXG4gKlxuICogbGltaXQ6IHRoZSBsYXJnZXN0IHJlc3VsdCB0aGF0IHRoZSBjYWxsZXIgYWNjZXB0czsgdW5kZWZpbmVkOiBgbW9zdGAsIGFuZCBubyBtb3JlIHRoYW4gUkFUSU8gdGltZXMgdGhlIGlucHV0XG4gKiBFcnJvcnM6IHRvb19sYXJnZSwgbWFsZm9ybWVkLCB1bnN1cHBvcnRlZCAoYSBwbGF0Zm9ybSB3aXRob3V0IERlY29tcHJlc3Npb25TdHJlYW0pLCBhYm9ydGVkXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIGd1bnppcChcbiAgYnl0ZXM6IFVpbnQ4QXJyYXksXG4gIHBsYWNlOiBzdHJpbmcsXG4gIGxpbWl0OiBudW1iZXIgfCB1bmRlZmluZWQsXG4gIG1vc3Q6IG51bWJlcixcbiAgc2lnbmFsPzogQWJvcnRTaWduYWwsXG4pOiBQcm9taXNlPFVpbnQ4QXJyYXk+IHtcbiAgaWYgKHR5cGVvZiBEZWNvbXByZXNzaW9uU3RyZWFtID09PSAndW5kZWZpbmVkJykge1xuICAgIHRocm93IGZhaWx1cmUoXG4gICAgICAndW5zdXBwb3J0ZWQnLFxuICAgICAgcGxhY2UsXG4gICAgICBgJHtjYWxsZWQocGxhY2UpfSBpcyBnemlwcGVkIGFuZCB0aGlzIHBsYXRmb3JtIGhhcyBubyBEZWNvbXByZXNzaW9uU3RyZWFtOyBzZXJ2ZSBpdCB1bnBhY2tlZCwgb3Igd2l0aCB0aGUgaGVhZGVyIENvbnRlbnQtRW5jb2Rpbmc6IGd6aXBgLFxuICAgICk7XG4gIH1cbiAgY29uc3QgYWxsb3dlZCA9IGxpbWl0ID8/IE1hdGgubWluKG1vc3QsIE1hdGgubWF4KFNNQUxMLCBSQVRJTyAqIGJ5dGVzLmxlbmd0aCkpO1xuICBjb25zdCBzdHJlYW0gPSBuZXcgQmxvYihbYnl0ZXMgYXMgVWludDhBcnJheTxBcnJheUJ1ZmZlcj5dKS5zdHJlYW0oKS5waXBlVGhyb3VnaChuZXcgRGVjb21wcmVzc2lvblN0cmVhbSgnZ3ppcCcpKTtcbiAgY29uc3QgcmVhZGVyID0gc3RyZWFtLmdldFJlYWRlcigpO1xuICBjb25zdCBwYXJ0czogVWludDhBcnJheTxBcnJheUJ1ZmZlcj5bXSA9IFtdO1xuICBsZXQgc2l6ZSA9IDA7XG4gIGxldCBzdG9wcGVkOiBTYXB3b29kRXJyb3IgfCB1bmRlZmluZWQ7XG4gIHRyeSB7XG4gICAgZm9yICg7Oykge1xuICAgICAgY29uc3QgeyBkb25lLCB2YWx1ZSB9ID0gYXdhaXQgcmVhZGVyLnJlYWQoKTtcbiAgICAgIGlmIChkb25lKSBicmVhaztcbiAgICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gICAgICBzaXplICs9IHZhbHVlLmxlbmd0aDtcbiAgICAgIGlmIChzaXplID4gYWxsb3dlZCkge1xuICAgICAgICBzdG9wcGVkID0gdG9vTGFyZ2UocGxhY2UsIGAke2J5dGVzLmxlbmd0aH0gZ3ppcHBlZCBieXRlcyB0aGF0IHVucGFjayB0byBtb3JlIHRoYW4gJHthbGxvd2VkfWAsIGFsbG93ZWQpO1xuICAgICAgICBicmVhaztcbiAgICAgIH1cbiAgICAgIHBhcnRzLnB1c2godmFsdWUpO1xuICAgIH1cbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvd0lmQWJvcnRlZChzaWduYWwpO1xuICAgIHRocm93IGZhaWx1cmUoJ21hbGZvcm1lZCcsIHBsYWNlLCBgVGhlIGd6aXAgZGF0YSBvZiAke2NhbGxlZChwbGFjZSl9IGFyZSBkYW1hZ2VkIG9yIGN1dCBzaG9ydGAsIHJlYXNvbihlcnJvciksICcnLCBlcnJvcik7XG4gIH0gZmluYWxseSB7XG4gICAgdm9pZCByZWFkZXIuY2FuY2VsKCkuY2F0Y2goKCkgPT4ge30pO1xuICB9XG4gIGlmIChzdG9wcGVkKSB0aHJvdyBzdG9wcGVkO1xuICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoYXdhaXQgbmV3IEJsb2IocGFydHMpLmFycmF5QnVmZmVyKCkpO1xufVxuIiwgIi8vIFNIQS0yNTYgKEZJUFMgMTgwLTQpIGluIHBsYWluIGNvZGUsIGZvciBwYWdlcyB3aXRob3V0IFdlYkNyeXB0bzogYW4gaHR0cDogYWRkcmVzcyBvdGhlciB0aGFuIGxvY2FsaG9zdCBoYXMgbm9uZS5cblxuLyoqIFRoZSBmaXJzdCAzMiBiaXRzIG9mIHRoZSBmcmFjdGlvbmFsIHBhcnRzIG9mIHRoZSBwLXRoIHJvb3RzIG9mIHRoZSBmaXJzdCBwcmltZXMuICovXG5mdW5jdGlvbiByb290Qml0cyhjb3VudDogbnVtYmVyLCBwb3dlcjogbnVtYmVyKTogVWludDMyQXJyYXkge1xuICBjb25zdCBiaXRzID0gbmV3IFVpbnQzMkFycmF5KGNvdW50KTtcbiAgZm9yIChsZXQgZm91bmQgPSAwLCBuID0gMjsgZm91bmQgPCBjb3VudDsgbisrKSB7XG4gICAgbGV0IHByaW1lID0gdHJ1ZTtcbiAgICBmb3IgKGxldCBkID0gMjsgZCAqIGQgPD0gbjsgZCsrKSBpZiAobiAlIGQgPT09IDApIHByaW1lID0gZmFsc2U7XG4gICAgaWYgKHByaW1lKSBiaXRzW2ZvdW5kKytdID0gKG4gKiogcG93ZXIgJSAxKSAqIDIgKiogMzI7XG4gIH1cbiAgcmV0dXJuIGJpdHM7XG59XG5cbi8qKlxuICogVGhlIGRpZ2VzdCBvZiBieXRlcywgMzIgYnl0ZXMgbG9uZy5cbiAqIEBpbnRlcm5hbFxuICovXG5leHBvcnQgZnVuY3Rpb24gc2hhMjU2KGJ5dGVzOiBVaW50OEFycmF5KTogVWludDhBcnJheSB7XG4gIGNvbnN0IEsgPSByb290Qml0cyg2NCwgMSAvIDMpO1xuICBjb25zdCBIID0gcm9vdEJpdHMoOCwgMSAvIDIpO1xuICBjb25zdCBXID0gbmV3IFVpbnQzMkFycmF5KDY0KTtcbiAgY29uc3QgcmVzdCA9IGJ5dGVzLmxlbmd0aCAlIDY0O1xuICBjb25zdCB0YWlsID0gbmV3IFVpbnQ4QXJyYXkocmVzdCA8IDU2ID8gNjQgOiAxMjgpO1xuICB0YWlsLnNldChieXRlcy5zdWJhcnJheShieXRlcy5sZW5ndGggLSByZXN0KSk7XG4gIHRhaWxbcmVzdF0gPSAweDgwO1xuICBjb25zdCBlbmQgPSBuZXcgRGF0YVZpZXcodGFpbC5idWZmZXIpO1xuICBlbmQuc2V0VWludDMyKHRhaWwubGVuZ3RoIC0gOCwgTWF0aC5mbG9vcihieXRlcy5sZW5ndGggLyAyICoqIDI5KSk7XG4gIGVuZC5zZXRVaW50MzIodGFpbC5sZW5ndGggLSA0LCAoYnl0ZXMubGVuZ3RoICogOCkgJSAyICoqIDMyKTtcbiAgYmxvY2tzKG5ldyBEYXRhVmlldyhieXRlcy5idWZmZXIsIGJ5dGVzLmJ5dGVPZmZzZXQsIGJ5dGVzLmxlbmd0aCAtIHJlc3QpLCBLLCBILCBXKTtcbiAgYmxvY2tzKGVuZCwgSywgSCwgVyk7XG4gIGNvbnN0IGRpZ2VzdCA9IG5ldyBEYXRhVmlldyhuZXcgQXJyYXlCdWZmZXIoMzIpKTtcbiAgSC5mb3JFYWNoKCh3b3JkLCBpKSA9PiB7XG4gICAgZGlnZXN0LnNldFVpbnQzMig0ICogaSwgd29yZCk7XG4gIH0pO1xuICByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoZGlnZXN0LmJ1ZmZlcik7XG59XG5cbmNvbnN0IHR1cm4gPSAoeDogbnVtYmVyLCBuOiBudW1iZXIpOiBudW1iZXIgPT4gKHggPj4+IG4pIHwgKHggPDwgKDMyIC0gbikpO1xuXG5mdW5jdGlvbiBibG9ja3MoZGF0YTogRGF0YVZpZXcsIEs6IFVpbnQzMkFycmF5LCBIOiBVaW50MzJBcnJheSwgVzogVWludDMyQXJyYXkpOiB2b2lkIHtcbiAgZm9yIChsZXQgYXQgPSAwOyBhdCA8IGRhdGEuYnl0ZUxlbmd0aDsgYXQgKz0gNjQpIHtcbiAgICBmb3IgKGxldCBpID0gMDsgaSA8IDE2OyBpKyspIFdbaV0gPSBkYXRhLmdldFVpbnQzMihhdCArIDQgKiBpKTtcbiAgICBmb3IgKGxldCBpID0gMTY7IGkgPCA2NDsgaSsrKSB7XG4gICAgICBjb25zdCB4ID0gV1tpIC0gMTVdIGFzIG51bWJlcjtcbiAgICAgIGNvbnN0IHkgPSBXW2kgLSAyXSBhcyBudW1iZXI7XG4gICAgICBjb25zdCBzMCA9IHR1cm4oeCwgNykgXiB0dXJuKHgsIDE4KSBeICh4ID4+PiAzKTtcbiAgICAgIGNvbnN0IHMxID0gdHVybih5LCAxNykgXiB0dXJuKHksIDE5KSBeICh5ID4+PiAxMCk7XG4gICAgICBXW2ldID0gKFdbaSAtIDE2XSBhcyBudW1iZXIpICsgczAgKyAoV1tpIC0gN10gYXMgbnVtYmVyKSArIHMxO1xuICAgIH1cbiAgICBsZXQgW2EsIGIsIGMsIGQsIGUsIGYsIGcsIGhdID0gSCBhcyB1bmtub3duIGFzIFtudW1iZXIsIG51bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlciwgbnVtYmVyLCBudW1iZXIsIG51bWJlcl07XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCA2NDsgaSsrKSB7XG4gICAgICBjb25zdCBzMSA9IHR1cm4oZSwgNikgXiB0dXJuKGUsIDExKSBeIHR1cm4oZSwgMjUpO1xuICAgICAgY29uc3QgdDEgPSAoaCArIHMxICsgKChlICYgZikgXiAofmUgJiBnKSkgKyAoS1tpXSBhcyBudW1iZXIpICsgKFdbaV0gYXMgbnVtYmVyKSkgfCAwO1xuICAgICAgY29uc3QgczAgPSB0dXJuKGEsIDIpIF4gdHVybihhLCAxMykgXiB0dXJuKGEsIDIyKTtcbiAgICAgIGNvbnN0IHQyID0gKHMwICsgKChhICYgYikgXiAoYSAmIGMpIF4gKGIgJiBjKSkpIHwgMDtcbiAgICAgIGggPSBnO1xuICAgICAgZyA9IGY7XG4gICAgICBmID0gZTtcbiAgICAgIGUgPSAoZCArIHQxKSB8IDA7XG4gICAgICBkID0gYztcbiAgICAgIGMgPSBiO1xuICAgICAgYiA9IGE7XG4gICAgICBhID0gKHQxICsgdDIpIHwgMDtcbiAgICB9XG4gICAgW2EsIGIsIGMsIGQsIGUsIGYsIGcsIGhdLmZvckVhY2goKHdvcmQsIGkpID0+IHtcbiAgICAgIEhbaV0gPSAoSFtpXSBhcyBudW1iZXIpICsgd29yZDtcbiAgICB9KTtcbiAgfVxufVxuIiwgIi8vIFN1YnJlc291cmNlIGludGVncml0eSwgd2l0aCB0aGUgc3ludGF4IGFuZCB0aGUgbWVhbmluZyBvZiB0aGUgYXR0cmlidXRlIG9mIDxzY3JpcHQ+IGFuZCA8bGluaz4uXG5pbXBvcnQgeyBjYWxsZWQsIGZhaWx1cmUgfSBmcm9tICcuL2Vycm9ycy50cyc7XG5pbXBvcnQgeyBzaGEyNTYgfSBmcm9tICcuL3NoYTI1Ni50cyc7XG5cbmNvbnN0IFNUUkVOR1RIID0gWydzaGEyNTYnLCAnc2hhMzg0JywgJ3NoYTUxMiddO1xuY29uc3QgTEVOR1RIID0geyBzaGEyNTY6IDQ0LCBzaGEzODQ6IDY0LCBzaGE1MTI6IDg4IH0gYXMgUmVjb3JkPHN0cmluZywgbnVtYmVyPjtcblxuLyoqIFRoZSBkaWdlc3RzIG9mIHRoZSBzdHJvbmdlc3QgYWxnb3JpdGhtIGluIHRoZSBsaXN0OyB0aGUgb3RoZXJzIGRvIG5vdCBjb3VudC4gKi9cbmludGVyZmFjZSBXYW50ZWQge1xuICByZWFkb25seSBhbGdvcml0aG06IHN0cmluZztcbiAgcmVhZG9ubHkgZGlnZXN0czogcmVhZG9ubHkgc3RyaW5nW107XG59XG5cbi8qKlxuICogUmVhZCBhbiBpbnRlZ3JpdHkgc3RyaW5nOiBvbmUgb3IgbW9yZSBgc2hhMjU2LVx1MjAyNmAsIGBzaGEzODQtXHUyMDI2YCBvciBgc2hhNTEyLVx1MjAyNmAgKGJhc2U2NCksIHdpdGggc3BhY2VzIGJldHdlZW4uXG4gKiBFcnJvcnM6IGludmFsaWRfYXJndW1lbnRcbiAqIEBpbnRlcm5hbFxuICovXG5leHBvcnQgZnVuY3Rpb24gcGFyc2VJbnRlZ3JpdHkoaW50ZWdyaXR5OiBzdHJpbmcpOiBXYW50ZWQge1xuICBjb25zdCB0b2tlbnMgPSBTdHJpbmcoaW50ZWdyaXR5KS5zcGxpdCgvXFxzKy8pLmZpbHRlcihCb29sZWFuKTtcbiAgY29uc3Qgd2FudGVkID0gdG9rZW5zLm1hcCgodG9rZW4pID0+IHtcbiAgICBjb25zdCBtYXRjaCA9IC9eKHNoYTI1NnxzaGEzODR8c2hhNTEyKS0oW0EtWmEtejAtOSsvXSs9ezAsMn0pKFxcPy4qKT8kLy5leGVjKHRva2VuKTtcbiAgICBjb25zdCBbLCBhbGdvcml0aG0gPSAnJywgZGlnZXN0ID0gJyddID0gbWF0Y2ggPz8gW107XG4gICAgaWYgKCFtYXRjaCB8fCBkaWdlc3QubGVuZ3RoICE9PSBMRU5HVEhbYWxnb3JpdGhtXSkgdGhyb3cgbm90SW50ZWdyaXR5KHRva2VuKTtcbiAgICByZXR1cm4geyBhbGdvcml0aG0sIGRpZ2VzdCB9O1xuICB9KTtcbiAgY29uc3QgYWxnb3JpdGhtID0gU1RSRU5HVEguZmlsdGVyKChuYW1lKSA9PiB3YW50ZWQuc29tZSgoZW50cnkpID0+IGVudHJ5LmFsZ29yaXRobSA9PT0gbmFtZSkpLnBvcCgpO1xuICBpZiAoIWFsZ29yaXRobSkgdGhyb3cgbm90SW50ZWdyaXR5KGludGVncml0eSk7XG4gIGNvbnN0IGRpZ2VzdHMgPSB3YW50ZWQuZmlsdGVyKChlbnRyeSkgPT4gZW50cnkuYWxnb3JpdGhtID09PSBhbGdvcml0aG0pLm1hcCgoZW50cnkpID0+IGVudHJ5LmRpZ2VzdCk7XG4gIHJldHVybiB7IGFsZ29yaXRobSwgZGlnZXN0cyB9O1xufVxuXG4vKipcbiAqIENvbXBhcmUgYnl0ZXMgd2l0aCB0aGUgZGlnZXN0cyBhc2tlZCBmb3I7IGFueSBvbmUgb2YgdGhlbSB3aWxsIGRvLlxuICogRXJyb3JzOiBpbnRlZ3JpdHksIHVuc3VwcG9ydGVkIChzaGEzODQgb3Igc2hhNTEyIG9uIGEgcGFnZSB3aXRob3V0IFdlYkNyeXB0bylcbiAqIEBpbnRlcm5hbFxuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gY2hlY2tJbnRlZ3JpdHkoYnl0ZXM6IFVpbnQ4QXJyYXksIHsgYWxnb3JpdGhtLCBkaWdlc3RzIH06IFdhbnRlZCwgcGxhY2U6IHN0cmluZyk6IFByb21pc2U8dm9pZD4ge1xuICBjb25zdCBnb3QgPSBidG9hKFN0cmluZy5mcm9tQ2hhckNvZGUoLi4uKGF3YWl0IGRpZ2VzdE9mKGJ5dGVzLCBhbGdvcml0aG0pKSkpO1xuICBpZiAoZGlnZXN0cy5pbmNsdWRlcyhnb3QpKSByZXR1cm47XG4gIHRocm93IGZhaWx1cmUoXG4gICAgJ2ludGVncml0eScsXG4gICAgcGxhY2UsXG4gICAgYFRoZSBieXRlcyBvZiAke2NhbGxlZChwbGFjZSl9IGFyZSBub3QgdGhlIG9uZXMgdGhhdCB7IGludGVncml0eSB9IGFza3MgZm9yYCxcbiAgICBgJHthbGdvcml0aG19LSR7Z290fWAsXG4gICAgZGlnZXN0cy5tYXAoKGRpZ2VzdCkgPT4gYCR7YWxnb3JpdGhtfS0ke2RpZ2VzdH1gKS5qb2luKCcgb3IgJyksXG4gICk7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGRpZ2VzdE9mKGJ5dGVzOiBVaW50OEFycmF5LCBhbGdvcml0aG06IHN0cmluZyk6IFByb21pc2U8VWludDhBcnJheT4ge1xuICBjb25zdCBzdWJ0bGUgPSBnbG9iYWxUaGlzLmNyeXB0bz8uc3VidGxlO1xuICBpZiAoc3VidGxlKSB7XG4gICAgY29uc3QgbmFtZSA9IGFsZ29yaXRobS5yZXBsYWNlKCdzaGEnLCAnU0hBLScpO1xuICAgIHJldHVybiBuZXcgVWludDhBcnJheShhd2FpdCBzdWJ0bGUuZGlnZXN0KG5hbWUsIGJ5dGVzIGFzIFVpbnQ4QXJyYXk8QXJyYXlCdWZmZXI+KSk7XG4gIH1cbiAgaWYgKGFsZ29yaXRobSA9PT0gJ3NoYTI1NicpIHJldHVybiBzaGEyNTYoYnl0ZXMpO1xuICB0aHJvdyBmYWlsdXJlKFxuICAgICd1bnN1cHBvcnRlZCcsXG4gICAgJ2ludGVncml0eScsXG4gICAgJ0EgcGFnZSB3aXRob3V0IFdlYkNyeXB0byAoYW4gaHR0cDogYWRkcmVzcykgY2FuIGNoZWNrIHNoYTI1NiBvbmx5JyxcbiAgICBhbGdvcml0aG0sXG4gICAgJ3NoYTI1Niwgb3IgYSBwYWdlIHNlcnZlZCBieSBodHRwczonLFxuICApO1xufVxuXG5mdW5jdGlvbiBub3RJbnRlZ3JpdHkoZ290OiBzdHJpbmcpIHtcbiAgY29uc3QgZXhwZWN0ZWQgPSAnc2hhMjU2LSwgc2hhMzg0LSBvciBzaGE1MTItIGFuZCB0aGUgZGlnZXN0IGluIGJhc2U2NCc7XG4gIHJldHVybiBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ2ludGVncml0eScsICdUaGlzIGlzIG5vdCBhbiBpbnRlZ3JpdHkgc3RyaW5nJywgSlNPTi5zdHJpbmdpZnkoZ290KSwgZXhwZWN0ZWQpO1xufVxuIiwgIi8vIFdoYXQgdGhlIGVuZ2luZSBzYXlzIG9mIGEgbW9kZWw6IHRoZSBKU09OIG9mIGRlc2NyaWJlKCksIGZpZWxkIGJ5IGZpZWxkIChkb2NzL2Rlc2NyaWJlLm1kKS5cblxuLyoqIFdoYXQga2luZCBvZiBxdWVzdGlvbiB0aGUgbW9kZWwgYW5zd2Vycy4gKi9cbmV4cG9ydCB0eXBlIFRhc2sgPVxuICB8ICdyZWdyZXNzaW9uJ1xuICB8ICdtdWx0aV9yZWdyZXNzaW9uJ1xuICB8ICdiaW5hcnknXG4gIHwgJ211bHRpY2xhc3MnXG4gIHwgJ211bHRpbGFiZWwnXG4gIHwgJ3JhbmtpbmcnXG4gIHwgJ3N1cnZpdmFsJ1xuICB8ICdhbm9tYWx5JztcblxuLyoqIE9uZSBpbnB1dCBvZiB0aGUgbW9kZWw6IGEgY29sdW1uIG9mIGl0cyB0cmFpbmluZyBkYXRhLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbnB1dCB7XG4gIC8qKiBUaGUga2V5IGluIGEgcm93IG9iamVjdC4gYGYwYCwgYGYxYFx1MjAyNiB3aGVyZSB0aGUgZmlsZSBoYXMgbm8gbmFtZXMgKHNlZSB7QGxpbmsgTW9kZWwubmFtZWRJbnB1dHN9KS4gKi9cbiAgcmVhZG9ubHkgbmFtZTogc3RyaW5nO1xuICAvKiogYG51bWJlcmAsIGBpbnRlZ2VyYCBhbmQgYGJvb2xlYW5gIHRha2UgbnVtYmVycywgYGJvb2xlYW5gIGFsc28gdHJ1ZSBhbmQgZmFsc2U7IGBjYXRlZ29yeWAgdGFrZXMgbmFtZXMgb3IgY29kZXMuICovXG4gIHJlYWRvbmx5IGtpbmQ6ICdudW1iZXInIHwgJ2ludGVnZXInIHwgJ2Jvb2xlYW4nIHwgJ2NhdGVnb3J5JztcbiAgLyoqIFdoZXRoZXIgbnVsbCwgdW5kZWZpbmVkLCBOYU4gb3IgYW4gYWJzZW50IGtleSBpcyBhbiBhbnN3ZXJhYmxlIHZhbHVlIG9yIGFuIGVycm9yLiAqL1xuICByZWFkb25seSBtaXNzaW5nOiAnYWxsb3dlZCcgfCAnZXJyb3InO1xuICAvKiogVHJ1ZTogXHUwMEIxSW5maW5pdHksIGFuZCB3aGF0IG92ZXJmbG93cyB0aGUgbW9kZWwncyBvd24gdHlwZSwgaXMgcmVmdXNlZC4gKi9cbiAgcmVhZG9ubHkgZmluaXRlOiBib29sZWFuO1xuICAvKiogVGhlIG5hbWVzIG9mIGEgY2F0ZWdvcnkgaW4gdGhlIG9yZGVyIG9mIHRoZWlyIGNvZGVzOyBudWxsOiB0aGUgY2FsbGVyIHBhc3NlcyBjb2Rlcy4gKi9cbiAgcmVhZG9ubHkgbGV2ZWxzOiByZWFkb25seSBzdHJpbmdbXSB8IG51bGw7XG4gIC8qKiBUcnVlOiB0aGUgbGV2ZWxzIGFyZSBudW1iZXJzIHdyaXR0ZW4gYXMgdGV4dCwgYW5kIG51bWJlcnMgYXJlIGFjY2VwdGVkIGZvciB0aGVtLiAqL1xuICByZWFkb25seSBudW1lcmljTGV2ZWxzOiBib29sZWFuO1xuICAvKiogV2hhdCBiZWNvbWVzIG9mIGEgbmFtZSB0aGF0IGlzIG5vdCBpbiBgbGV2ZWxzYC4gKi9cbiAgcmVhZG9ubHkgdW5rbm93bjogJ2Vycm9yJyB8ICdtaXNzaW5nJztcbiAgLyoqIEEgY2FwdGlvbiBmb3IgcGVvcGxlOyBlbXB0eSB3aGVyZSB1bmtub3duLiAqL1xuICByZWFkb25seSBsYWJlbDogc3RyaW5nO1xuICAvKiogVGhlIHVuaXQgb2YgdGhlIHZhbHVlczsgZW1wdHkgd2hlcmUgdW5rbm93bi4gKi9cbiAgcmVhZG9ubHkgdW5pdDogc3RyaW5nO1xuICAvKiogVGhlIHJhbmdlIG9mIHRoZSB0cmFpbmluZyBkYXRhLCBhbmQgYSB0eXBpY2FsIHZhbHVlOyBudWxsIHdoZXJlIHVua25vd24uICovXG4gIHJlYWRvbmx5IGxvdzogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgaGlnaDogbnVtYmVyIHwgbnVsbDtcbiAgcmVhZG9ubHkgZXhhbXBsZTogbnVtYmVyIHwgc3RyaW5nIHwgbnVsbDtcbn1cblxuLyoqIFdoZXJlIHRoZSBtb2RlbCBjb21lcyBmcm9tIGFuZCBob3cgaXQgaXMgcnVuLiAqL1xuZXhwb3J0IGludGVyZmFjZSBNb2RlbEluZm8ge1xuICAvKiogVGhlIGZvcm1hdCBvZiB0aGUgZmlsZSwgZS5nLiBgeGdib29zdC11Ympzb25gLiAqL1xuICByZWFkb25seSBmb3JtYXQ6IHN0cmluZztcbiAgcmVhZG9ubHkgbGlicmFyeTogc3RyaW5nO1xuICByZWFkb25seSBsaWJyYXJ5VmVyc2lvbjogc3RyaW5nO1xuICAvKiogVGhlIHRyYWluaW5nIG9iamVjdGl2ZSBhcyB0aGUgbGlicmFyeSBuYW1lcyBpdC4gKi9cbiAgcmVhZG9ubHkgb2JqZWN0aXZlOiBzdHJpbmc7XG4gIC8qKiBgZm9yZXN0YCBvciBgbGluZWFyYC4gKi9cbiAgcmVhZG9ubHkgcHJlZGljdG9yOiBzdHJpbmc7XG4gIC8qKiBIb3cgdGhlIGVuZ2luZSBydW5zIGl0LiAqL1xuICByZWFkb25seSBldmFsdWF0b3I6IHN0cmluZztcbiAgcmVhZG9ubHkgdHJlZXM6IG51bWJlcjtcbiAgcmVhZG9ubHkgbm9kZXM6IG51bWJlcjtcbiAgLyoqIERpc3RpbmN0IHF1ZXN0aW9ucyB0aGF0IHRoZSB0cmVlcyBhc2suICovXG4gIHJlYWRvbmx5IHByZWRpY2F0ZXM6IG51bWJlcjtcbiAgLyoqIEJvb3N0aW5nIHJvdW5kczogaG93IG1hbnkgdGhlIGZpbGUgaGFzLCB3aGljaCBhcmUgdXNlZCAoYGZyb21gIHRvIGB0byAtIDFgKSwgYW5kIHRoZSBiZXN0IG9uZS4gKi9cbiAgcmVhZG9ubHkgcm91bmRzOiB7XG4gICAgcmVhZG9ubHkgdG90YWw6IG51bWJlcjtcbiAgICByZWFkb25seSBmcm9tOiBudW1iZXI7XG4gICAgcmVhZG9ubHkgdG86IG51bWJlcjtcbiAgICByZWFkb25seSBiZXN0OiBudW1iZXIgfCBudWxsO1xuICB9IHwgbnVsbDtcbiAgLyoqIFRoZSByb3dzIHdpdGgga25vd24gYW5zd2VycyBpbiB0aGUgZmlsZSwgY2hlY2tlZCBhdCBsb2FkOyBgbGlicmFyeWA6IGFuc3dlcnMgb2YgdGhlIHRyYWluaW5nIGxpYnJhcnkgaXRzZWxmLiAqL1xuICByZWFkb25seSBnb2xkZW46IHsgcmVhZG9ubHkgcm93czogbnVtYmVyOyByZWFkb25seSBzb3VyY2U6ICdsaWJyYXJ5JyB8ICdlbmdpbmUnIH0gfCBudWxsO1xuICByZWFkb25seSBhdHRyaWJ1dGVzOiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCBzdHJpbmc+PjtcbiAgLyoqIFdoYXQgYSB1c2VyIG9mIHRoaXMgbW9kZWwgc2hvdWxkIGtub3cuICovXG4gIHJlYWRvbmx5IHdhcm5pbmdzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgLyoqIFNpemUgb2YgdGhlIG1vZGVsIGZpbGUgaW4gYnl0ZXMsIGd6aXAgdW5kb25lLiAqL1xuICByZWFkb25seSBieXRlczogbnVtYmVyO1xuICAvKiogU2l6ZSBvZiB3aGF0IHRoZSBlbmdpbmUga2VlcHMgb2YgaXQuICovXG4gIHJlYWRvbmx5IHBhY2tlZEJ5dGVzOiBudW1iZXI7XG4gIC8qKiBTaXplIG9mIHRoZSBtb2RlbCBmaWxlIGFzIGl0IHdhcyByZWNlaXZlZC4gKi9cbiAgcmVhZG9ubHkgcmVjZWl2ZWRCeXRlczogbnVtYmVyO1xufVxuXG4vKiogQGludGVybmFsICovXG5leHBvcnQgaW50ZXJmYWNlIERlc2NyaXB0aW9uIHtcbiAgcmVhZG9ubHkgdGFzazogVGFzaztcbiAgcmVhZG9ubHkgaW5wdXRzOiByZWFkb25seSBJbnB1dFtdO1xuICByZWFkb25seSBuYW1lZElucHV0czogYm9vbGVhbjtcbiAgcmVhZG9ubHkgb3V0cHV0czogUmVhZG9ubHk8UmVjb3JkPEFuc3dlcktpbmQsIG51bWJlcj4+O1xuICByZWFkb25seSBvdXRwdXRUeXBlOiAnZmxvYXQzMicgfCAnZmxvYXQ2NCc7XG4gIHJlYWRvbmx5IGxhYmVsczogcmVhZG9ubHkgc3RyaW5nW10gfCBudWxsO1xuICByZWFkb25seSBudW1lcmljTGFiZWxzOiBib29sZWFuO1xuICByZWFkb25seSB3aHk6IFJlYWRvbmx5PFBhcnRpYWw8UmVjb3JkPEFuc3dlcktpbmQsIHN0cmluZz4+PjtcbiAgcmVhZG9ubHkgaW5mbzogT21pdDxNb2RlbEluZm8sICdyZWNlaXZlZEJ5dGVzJz47XG59XG5cbi8qKiBAaW50ZXJuYWwgVGhlIGVuZ2luZSdzIGFuc3dlcnMgYnkgbmFtZTsgdGhlIHBvc2l0aW9uIGlzIHRoZSBudW1iZXIgdGhhdCBzd19wcmVkaWN0IHRha2VzLiAqL1xuZXhwb3J0IGNvbnN0IEFOU1dFUlMgPSBbJ3JhdycsICdyZXNwb25zZScsICdwcm9iYWJpbGl0eScsICdsYWJlbCddIGFzIGNvbnN0O1xuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IHR5cGUgQW5zd2VyS2luZCA9ICh0eXBlb2YgQU5TV0VSUylbbnVtYmVyXTtcbiIsICIvLyBGcm9tIHRoZSBkb3VibGVzIHRoYXQgdGhlIGVuZ2luZSB3cml0ZXMgdG8gd2hhdCBwcmVkaWN0IGhhbmRzIG91dC5cbmltcG9ydCB7IEFOU1dFUlMsIHR5cGUgQW5zd2VyS2luZCwgdHlwZSBEZXNjcmlwdGlvbiwgdHlwZSBUYXNrIH0gZnJvbSAnLi9kZXNjcmlwdGlvbi50cyc7XG5cbi8qKiBUaGUgdHlwZSBpbiB3aGljaCB0aGUgdHJhaW5pbmcgbGlicmFyeSBhbnN3ZXJzOiBmbG9hdDMyIGZvciBYR0Jvb3N0LiAqL1xuZXhwb3J0IHR5cGUgRmxvYXRBcnJheSA9IEZsb2F0MzJBcnJheTxBcnJheUJ1ZmZlcj4gfCBGbG9hdDY0QXJyYXk8QXJyYXlCdWZmZXI+O1xuXG4vKiogQW5zd2VycyB0byBtYW55IHJvd3MsIHJvdyBhZnRlciByb3cuIHNoYXBlOiBbcm93c10gZm9yIG9uZSB2YWx1ZSBwZXIgcm93LCBlbHNlIFtyb3dzLCB3aWR0aF0uICovXG5leHBvcnQgaW50ZXJmYWNlIEFuc3dlcnM8RGF0YSA9IEZsb2F0QXJyYXk+IHtcbiAgcmVhZG9ubHkgZGF0YTogRGF0YTtcbiAgcmVhZG9ubHkgc2hhcGU6IG51bWJlcltdO1xufVxuXG4vKiogV2hhdCBgcHJlZGljdGAgYW5kIGBwcmVkaWN0UmF3YCBnaXZlIGZvciBvbmUgcm93LCBieSB0YXNrLiAqL1xuZXhwb3J0IHR5cGUgT25lPFQgZXh0ZW5kcyBUYXNrPiA9IFQgZXh0ZW5kcyAnbXVsdGlfcmVncmVzc2lvbicgfCAnbXVsdGlsYWJlbCdcbiAgPyBGbG9hdEFycmF5XG4gIDogVCBleHRlbmRzICdiaW5hcnknIHwgJ211bHRpY2xhc3MnXG4gICAgPyBudW1iZXIgfCBzdHJpbmdcbiAgICA6IG51bWJlcjtcblxuLyoqIFRoZSBkYXRhIG9mIHdoYXQgYHByZWRpY3RgIGdpdmVzIGZvciBtYW55IHJvd3MsIGJ5IHRhc2suICovXG5leHBvcnQgdHlwZSBNYW55PFQgZXh0ZW5kcyBUYXNrPiA9IFQgZXh0ZW5kcyAnYmluYXJ5JyB8ICdtdWx0aWNsYXNzJyA/IEZsb2F0QXJyYXkgfCBzdHJpbmdbXSA6IEZsb2F0QXJyYXk7XG5cbi8qKiBXaGF0IGBwcmVkaWN0UmF3YCBnaXZlcyBmb3Igb25lIHJvdywgYnkgdGFzay4gKi9cbmV4cG9ydCB0eXBlIE9uZVJhdzxUIGV4dGVuZHMgVGFzaz4gPSBUIGV4dGVuZHMgJ211bHRpX3JlZ3Jlc3Npb24nIHwgJ211bHRpbGFiZWwnIHwgJ211bHRpY2xhc3MnID8gRmxvYXRBcnJheSA6IG51bWJlcjtcblxuLyoqIEBpbnRlcm5hbCBPbmUga2luZCBvZiBhbnN3ZXIgb2Ygb25lIG1vZGVsLiAqL1xuZXhwb3J0IGNsYXNzIEFuc3dlckZvcm1hdCB7XG4gIC8qKiBUaGUgYW5zd2VyJ3MgbnVtYmVyIGluIHN3X3ByZWRpY3QuICovXG4gIHJlYWRvbmx5IG51bWJlcjogbnVtYmVyO1xuICAvKiogRG91YmxlcyBwZXIgcm93LiAqL1xuICByZWFkb25seSB3aWR0aDogbnVtYmVyO1xuICAvKiogT25lIHZhbHVlIHBlciByb3csIG5vdCBhIGxpc3Qgb2Ygb25lLiAqL1xuICByZWFkb25seSAjZmxhdDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgI0Zsb2F0czogbmV3ICh2YWx1ZXM6IG51bWJlciB8IEFycmF5TGlrZTxudW1iZXI+KSA9PiBGbG9hdEFycmF5O1xuICByZWFkb25seSAjbGFiZWxzOiByZWFkb25seSAoc3RyaW5nIHwgbnVtYmVyKVtdIHwgbnVsbDtcblxuICBjb25zdHJ1Y3RvcihraW5kOiBBbnN3ZXJLaW5kLCB7IHRhc2ssIG91dHB1dHMsIG91dHB1dFR5cGUsIGxhYmVscywgbnVtZXJpY0xhYmVscyB9OiBEZXNjcmlwdGlvbikge1xuICAgIHRoaXMubnVtYmVyID0gQU5TV0VSUy5pbmRleE9mKGtpbmQpO1xuICAgIHRoaXMud2lkdGggPSBvdXRwdXRzW2tpbmRdO1xuICAgIGNvbnN0IHNldmVyYWwgPSB0YXNrID09PSAnbXVsdGlfcmVncmVzc2lvbicgfHwgdGFzayA9PT0gJ211bHRpbGFiZWwnIHx8IGtpbmQgPT09ICdwcm9iYWJpbGl0eSc7XG4gICAgdGhpcy4jZmxhdCA9ICFzZXZlcmFsICYmIHRoaXMud2lkdGggPT09IDE7XG4gICAgdGhpcy4jbGFiZWxzID0ga2luZCAhPT0gJ2xhYmVsJyB8fCB0YXNrID09PSAnbXVsdGlsYWJlbCcgPyBudWxsIDogbnVtZXJpY0xhYmVscyA/IChsYWJlbHM/Lm1hcChOdW1iZXIpID8/IG51bGwpIDogbGFiZWxzO1xuICAgIGNvbnN0IGV4YWN0ID0gdGhpcy4jbGFiZWxzPy5ldmVyeSgobGFiZWwpID0+IHR5cGVvZiBsYWJlbCA9PT0gJ3N0cmluZycgfHwgTWF0aC5mcm91bmQobGFiZWwpID09PSBsYWJlbCkgPz8gdHJ1ZTtcbiAgICB0aGlzLiNGbG9hdHMgPSBvdXRwdXRUeXBlID09PSAnZmxvYXQzMicgJiYgZXhhY3QgPyBGbG9hdDMyQXJyYXkgOiBGbG9hdDY0QXJyYXk7XG4gIH1cblxuICAvKiogVGhlIGFuc3dlciB0byBvbmUgcm93LCB3aG9zZSBkb3VibGVzIGJlZ2luIGF0IHZpZXdbYXRdLiAqL1xuICBvbmUodmlldzogRmxvYXQ2NEFycmF5LCBhdDogbnVtYmVyKTogbnVtYmVyIHwgc3RyaW5nIHwgRmxvYXRBcnJheSB7XG4gICAgaWYgKCF0aGlzLiNmbGF0KSByZXR1cm4gbmV3IHRoaXMuI0Zsb2F0cyh2aWV3LnN1YmFycmF5KGF0LCBhdCArIHRoaXMud2lkdGgpKTtcbiAgICBjb25zdCB2YWx1ZSA9IHZpZXdbYXRdIGFzIG51bWJlcjtcbiAgICByZXR1cm4gdGhpcy4jbGFiZWxzID8gKHRoaXMuI2xhYmVsc1t2YWx1ZV0gYXMgc3RyaW5nIHwgbnVtYmVyKSA6IHZhbHVlO1xuICB9XG5cbiAgLyoqIFJvb20gZm9yIHRoZSBhbnN3ZXJzIHRvIG1hbnkgcm93cy4gKi9cbiAgbWFueShyb3dzOiBudW1iZXIpOiB7IGFuc3dlcnM6IEFuc3dlcnM8RmxvYXRBcnJheSB8IHN0cmluZ1tdPjsgcHV0KHZpZXc6IEZsb2F0NjRBcnJheSwgZnJvbTogbnVtYmVyKTogdm9pZCB9IHtcbiAgICBjb25zdCBzaGFwZSA9IHRoaXMuI2ZsYXQgPyBbcm93c10gOiBbcm93cywgdGhpcy53aWR0aF07XG4gICAgY29uc3QgbGFiZWxzID0gdGhpcy4jbGFiZWxzO1xuICAgIGlmIChsYWJlbHMgJiYgdHlwZW9mIGxhYmVsc1swXSA9PT0gJ3N0cmluZycpIHtcbiAgICAgIGNvbnN0IGRhdGEgPSBuZXcgQXJyYXk8c3RyaW5nPihyb3dzKTtcbiAgICAgIGNvbnN0IHB1dCA9ICh2aWV3OiBGbG9hdDY0QXJyYXksIGZyb206IG51bWJlcikgPT4ge1xuICAgICAgICB2aWV3LmZvckVhY2goKHZhbHVlLCBpKSA9PiB7IGRhdGFbZnJvbSArIGldID0gbGFiZWxzW3ZhbHVlXSBhcyBzdHJpbmc7IH0pO1xuICAgICAgfTtcbiAgICAgIHJldHVybiB7IGFuc3dlcnM6IHsgZGF0YSwgc2hhcGUgfSwgcHV0IH07XG4gICAgfVxuICAgIGNvbnN0IGRhdGEgPSBuZXcgdGhpcy4jRmxvYXRzKHJvd3MgKiB0aGlzLndpZHRoKTtcbiAgICBjb25zdCBwdXQgPSAodmlldzogRmxvYXQ2NEFycmF5LCBmcm9tOiBudW1iZXIpID0+IHtcbiAgICAgIGRhdGEuc2V0KGxhYmVscyA/IHZpZXcubWFwKCh2YWx1ZSkgPT4gbGFiZWxzW3ZhbHVlXSBhcyBudW1iZXIpIDogdmlldywgZnJvbSAqIHRoaXMud2lkdGgpO1xuICAgIH07XG4gICAgcmV0dXJuIHsgYW5zd2VyczogeyBkYXRhLCBzaGFwZSB9LCBwdXQgfTtcbiAgfVxufVxuIiwgIi8vIE1hbnkgcm93cywgYSBjaHVuayBhdCBhIHRpbWUsIHRocm91Z2ggb25lIHBpZWNlIG9mIHRoZSBlbmdpbmUncyBtZW1vcnkuXG5pbXBvcnQgdHlwZSB7IEFuc3dlckZvcm1hdCwgQW5zd2VycywgRmxvYXRBcnJheSB9IGZyb20gJy4vYW5zd2Vycy50cyc7XG5pbXBvcnQgdHlwZSB7IEVuZ2luZSB9IGZyb20gJy4vZW5naW5lLnRzJztcbmltcG9ydCB0eXBlIHsgQmF0Y2ggfSBmcm9tICcuL2lucHV0LnRzJztcblxuLyoqIEEgY2h1bmsgdGFrZXMgYXQgbW9zdCB0aGlzIG1hbnkgZG91YmxlcyAoMSBNQiksIGFuZCB0aGlzIG1hbnkgcm93czsgYSBtdWx0aXBsZSBvZiB0aGUgZW5naW5lJ3MgYmxvY2tzIG9mIDEyOCByb3dzLiAqL1xuY29uc3QgRE9VQkxFUyA9IDEgPDwgMTc7XG5jb25zdCBST1dTID0gNDA5NjtcblxuLyoqXG4gKiBUaGUgYW5zd2VycyB0byBhbGwgcm93cyBvZiBhIGJhdGNoLlxuICogRXJyb3JzOiB0aGUgaW5wdXQncywgYW5kIHRoZSBlbmdpbmUnc1xuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBwcmVkaWN0QmF0Y2goZW5naW5lOiBFbmdpbmUsIGZvcm1hdDogQW5zd2VyRm9ybWF0LCBiYXRjaDogQmF0Y2gsIGlucHV0czogbnVtYmVyKTogQW5zd2VyczxGbG9hdEFycmF5IHwgc3RyaW5nW10+IHtcbiAgY29uc3QgeyBhbnN3ZXJzLCBwdXQgfSA9IGZvcm1hdC5tYW55KGJhdGNoLnJvd3MpO1xuICBjb25zdCBmaXR0aW5nID0gTWF0aC5mbG9vcihET1VCTEVTIC8gKGlucHV0cyArIGZvcm1hdC53aWR0aCkpO1xuICBjb25zdCBjaHVuayA9IE1hdGgubWluKGJhdGNoLnJvd3MsIFJPV1MsIE1hdGgubWF4KDEyOCwgZml0dGluZyAtIChmaXR0aW5nICUgMTI4KSkpO1xuICBjb25zdCBhdCA9IGVuZ2luZS5yZXNlcnZlKGNodW5rICogKGlucHV0cyArIGZvcm1hdC53aWR0aCkpO1xuICBjb25zdCBvdXQgPSBhdCArIGNodW5rICogaW5wdXRzO1xuICBmb3IgKGxldCBmcm9tID0gMDsgZnJvbSA8IGJhdGNoLnJvd3M7IGZyb20gKz0gY2h1bmspIHtcbiAgICBjb25zdCBjb3VudCA9IE1hdGgubWluKGNodW5rLCBiYXRjaC5yb3dzIC0gZnJvbSk7XG4gICAgYmF0Y2guZmlsbChlbmdpbmUuZG91YmxlcygpLCBhdCwgZnJvbSwgY291bnQsIGNodW5rKTtcbiAgICBjb25zdCBbcm93U3RyaWRlLCBjb2x1bW5TdHJpZGVdID0gYmF0Y2guYnlDb2x1bW4gPyBbMSwgY2h1bmtdIDogW2lucHV0cywgMV07XG4gICAgZW5naW5lLnByZWRpY3QoZm9ybWF0Lm51bWJlciwgYXQsIGNvdW50LCByb3dTdHJpZGUsIGNvbHVtblN0cmlkZSwgb3V0LCBmcm9tKTtcbiAgICBwdXQoZW5naW5lLmRvdWJsZXMoKS5zdWJhcnJheShvdXQsIG91dCArIGNvdW50ICogZm9ybWF0LndpZHRoKSwgZnJvbSk7XG4gIH1cbiAgcmV0dXJuIGFuc3dlcnM7XG59XG4iLCAiLy8gTmFtZXMgdGhhdCB3ZXJlIHByb2JhYmx5IG1lYW50IHRvIGJlIHRoZSBzYW1lLlxuXG4vKipcbiAqIFdoZXRoZXIgdHdvIGRpZmZlcmVudCBuYW1lcyBsb29rIGxpa2Ugb25lIG5hbWUgYW5kIGl0cyBtaXNzcGVsbGluZzogdGhlIHNhbWUgYnV0IGZvciBjYXNlIGFuZCBwdW5jdHVhdGlvbiwgb3Igb25lXG4gKiBzbGlwIGFwYXJ0ICh0d28gaW4gbmFtZXMgb2YgOCBsZXR0ZXJzIGFuZCBtb3JlKS4gTmFtZXMgdGhhdCBkaWZmZXIgaW4gYSBkaWdpdCBhcmUgbmV2ZXIgbmVhcjogeDEgYW5kIHgyIGFyZSB0d28gdGhpbmdzLlxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBmdW5jdGlvbiBuZWFyKGE6IHN0cmluZywgYjogc3RyaW5nKTogYm9vbGVhbiB7XG4gIGNvbnN0IFt4LCB5XSA9IFtwbGFpbihhKSwgcGxhaW4oYildO1xuICBpZiAoeCA9PT0geSkgcmV0dXJuIHRydWU7XG4gIGlmIChkaWdpdHMoeCkgIT09IGRpZ2l0cyh5KSkgcmV0dXJuIGZhbHNlO1xuICBjb25zdCBsZW5ndGggPSBNYXRoLm1pbih4Lmxlbmd0aCwgeS5sZW5ndGgpO1xuICByZXR1cm4gbGVuZ3RoID49IDQgJiYgc2xpcHMoeCwgeSkgPD0gKGxlbmd0aCA+PSA4ID8gMiA6IDEpO1xufVxuXG5jb25zdCBwbGFpbiA9IChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgPT4gbmFtZS50b0xvd2VyQ2FzZSgpLnJlcGxhY2UoL1tcXHNfLlxcLV0rL2csICcnKTtcbmNvbnN0IGRpZ2l0cyA9IChuYW1lOiBzdHJpbmcpOiBzdHJpbmcgPT4gbmFtZS5yZXBsYWNlKC9cXEQvZywgJycpO1xuXG4vKiogSW5zZXJ0aW9ucywgZGVsZXRpb25zLCByZXBsYWNlbWVudHMgYW5kIHN3YXBzIG9mIG5laWdoYm91cnMgYmV0d2VlbiB0d28gc3RyaW5ncyAob3B0aW1hbCBzdHJpbmcgYWxpZ25tZW50KS4gKi9cbmZ1bmN0aW9uIHNsaXBzKGE6IHN0cmluZywgYjogc3RyaW5nKTogbnVtYmVyIHtcbiAgaWYgKE1hdGguYWJzKGEubGVuZ3RoIC0gYi5sZW5ndGgpID4gMikgcmV0dXJuIDM7XG4gIGxldCBiZWZvcmU6IG51bWJlcltdID0gW107XG4gIGxldCBhYm92ZSA9IEFycmF5LmZyb20oeyBsZW5ndGg6IGIubGVuZ3RoICsgMSB9LCAoXywgaikgPT4gaik7XG4gIGZvciAobGV0IGkgPSAxOyBpIDw9IGEubGVuZ3RoOyBpKyspIHtcbiAgICBjb25zdCByb3cgPSBbaV07XG4gICAgZm9yIChsZXQgaiA9IDE7IGogPD0gYi5sZW5ndGg7IGorKykge1xuICAgICAgY29uc3QgY2hhbmdlID0gYVtpIC0gMV0gPT09IGJbaiAtIDFdID8gMCA6IDE7XG4gICAgICBsZXQgYmVzdCA9IE1hdGgubWluKHJvd1tqIC0gMV0hICsgMSwgYWJvdmVbal0hICsgMSwgYWJvdmVbaiAtIDFdISArIGNoYW5nZSk7XG4gICAgICBpZiAoaSA+IDEgJiYgaiA+IDEgJiYgYVtpIC0gMV0gPT09IGJbaiAtIDJdICYmIGFbaSAtIDJdID09PSBiW2ogLSAxXSkgYmVzdCA9IE1hdGgubWluKGJlc3QsIGJlZm9yZVtqIC0gMl0hICsgMSk7XG4gICAgICByb3cucHVzaChiZXN0KTtcbiAgICB9XG4gICAgW2JlZm9yZSwgYWJvdmVdID0gW2Fib3ZlLCByb3ddO1xuICB9XG4gIHJldHVybiBhYm92ZVtiLmxlbmd0aF0hO1xufVxuIiwgIi8vIEhvdyBvbmUgdmFsdWUgb2YgYSByb3cgYmVjb21lcyB0aGUgZG91YmxlIHRoYXQgdGhlIGVuZ2luZSByZWFkcy5cbmltcG9ydCB0eXBlIHsgSW5wdXQgfSBmcm9tICcuL2Rlc2NyaXB0aW9uLnRzJztcbmltcG9ydCB7IGZhaWx1cmUsIHR5cGUgU2Fwd29vZEVycm9yLCBzaG93IH0gZnJvbSAnLi9lcnJvcnMudHMnO1xuaW1wb3J0IHsgbmVhciB9IGZyb20gJy4vbmVhci50cyc7XG5cbi8qKlxuICogQ29waWVzIHRoZSB2YWx1ZXMgb2YgYSByb3cgb2JqZWN0IHRvIG91dFthdF0sIG91dFthdCArIDFdXHUyMDI2IGluIHRoZSBvcmRlciBvZiB0aGUgaW5wdXRzLlxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCB0eXBlIFJvd1JlYWRlciA9IChyb3c6IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PiwgcGxhbjogUm93UGxhbiwgb3V0OiBGbG9hdDY0QXJyYXksIGF0OiBudW1iZXIpID0+IHZvaWQ7XG5cbi8qKiBAaW50ZXJuYWwgU29tZSB2YWx1ZSB3YXMgdW5kZWZpbmVkOiBhbiBhYnNlbnQga2V5LCBwZXJoYXBzIGEgbWlzc3BlbHQgb25lLiAqL1xuZXhwb3J0IGNvbnN0IEFCU0VOVCA9IDE7XG4vKiogQGludGVybmFsIFNvbWUgdmFsdWUgaXMgbm9uZSB0aGF0IGl0cyBpbnB1dCB0YWtlcy4gKi9cbmV4cG9ydCBjb25zdCBPREQgPSAyO1xuXG4vKipcbiAqIFdoYXQgYSByZWFkZXIgbmVlZHMgdG8ga25vdyBvZiB0aGUgaW5wdXRzLiBSZWFkaW5nIG5vdGVzIGluIGBmbGFnc2Agd2hhdCBuZWVkcyBhIGNsb3NlciBsb29rLCBhbmQgZ29lcyBvbjogdGhlIGxvb2tcbiAqIGNvc3RzIG5vdGhpbmcgd2hlcmUgdGhlcmUgaXMgbm90aGluZyB0byBzZWUuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGNsYXNzIFJvd1BsYW4ge1xuICByZWFkb25seSBpbnB1dHM6IHJlYWRvbmx5IElucHV0W107XG4gIHJlYWRvbmx5IG5hbWVzOiByZWFkb25seSBzdHJpbmdbXTtcbiAgcmVhZG9ubHkgY291bnQ6IG51bWJlcjtcbiAgLyoqIChpbnB1dHMpOiAxIHdoZXJlIGV2ZXJ5IG51bWJlciBpcyB0YWtlbiBhcyBpdCBpcy4gKi9cbiAgcmVhZG9ubHkgcGxhaW46IFVpbnQ4QXJyYXk7XG4gIC8qKiBBQlNFTlQgYW5kIE9ERCwgY29sbGVjdGVkIG92ZXIgdGhlIGNlbGxzIHJlYWQgc2luY2UgaXQgd2FzIGxhc3Qgc2V0IHRvIDAuICovXG4gIGZsYWdzID0gMDtcbiAgLyoqIENhdGVnb3J5IG5hbWVzIChhbmQgdGhlIG51bWJlcnMgdGhhdCB0aGV5IHNwZWxsKSB0byBjb2Rlcywgd2hlcmUgdGhlIGlucHV0IGhhcyBsZXZlbHMuICovXG4gIHJlYWRvbmx5ICNjb2RlczogcmVhZG9ubHkgKE1hcDx1bmtub3duLCBudW1iZXI+IHwgbnVsbClbXTtcblxuICBjb25zdHJ1Y3RvcihpbnB1dHM6IHJlYWRvbmx5IElucHV0W10pIHtcbiAgICB0aGlzLmlucHV0cyA9IGlucHV0cztcbiAgICB0aGlzLm5hbWVzID0gaW5wdXRzLm1hcCgoaW5wdXQpID0+IGlucHV0Lm5hbWUpO1xuICAgIHRoaXMuY291bnQgPSBpbnB1dHMubGVuZ3RoO1xuICAgIHRoaXMuI2NvZGVzID0gaW5wdXRzLm1hcChjb2Rlc09mKTtcbiAgICB0aGlzLnBsYWluID0gVWludDhBcnJheS5mcm9tKHRoaXMuI2NvZGVzLCAoY29kZXMpID0+IChjb2RlcyA/IDAgOiAxKSk7XG4gIH1cblxuICAvKiogVGhlIGRvdWJsZSBmb3IgYSB2YWx1ZSB0aGF0IGlzIG5vdCBzaW1wbHkgYSBudW1iZXIsIE5hTiB3aGVyZSBpdCBpcyBtaXNzaW5nLiAqL1xuICBjZWxsKGNvbHVtbjogbnVtYmVyLCB2YWx1ZTogdW5rbm93bik6IG51bWJlciB7XG4gICAgY29uc3QgY29kZXMgPSB0aGlzLiNjb2Rlc1tjb2x1bW5dO1xuICAgIGlmIChjb2Rlcykge1xuICAgICAgY29uc3QgY29kZSA9IGNvZGVzLmdldCh2YWx1ZSk7XG4gICAgICBpZiAoY29kZSAhPT0gdW5kZWZpbmVkKSByZXR1cm4gY29kZTtcbiAgICB9XG4gICAgaWYgKHZhbHVlID09PSB1bmRlZmluZWQpIHRoaXMuZmxhZ3MgfD0gQUJTRU5UO1xuICAgIGVsc2UgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicgJiYgKCFjb2RlcyB8fCBOdW1iZXIuaXNOYU4odmFsdWUpKSkgcmV0dXJuIHZhbHVlO1xuICAgIGVsc2UgaWYgKHR5cGVvZiB2YWx1ZSA9PT0gJ2Jvb2xlYW4nICYmIHRoaXMuaW5wdXRzW2NvbHVtbl0/LmtpbmQgPT09ICdib29sZWFuJykgcmV0dXJuIHZhbHVlID8gMSA6IDA7XG4gICAgZWxzZSBpZiAodmFsdWUgIT09IG51bGwgJiYgdmFsdWUgIT09ICcnICYmICF0aGlzLiNpc1Vua25vd25CdXRNaXNzaW5nKGNvbHVtbiwgdmFsdWUpKSB0aGlzLmZsYWdzIHw9IE9ERDtcbiAgICByZXR1cm4gTnVtYmVyLk5hTjtcbiAgfVxuXG4gIC8qKiBUaGUgaW5wdXRzIGJleW9uZCB0aGUgb25lcyB0aGF0IGEgcmVhZGVyIGhhcyBhIHNvdXJjZSBwb3NpdGlvbiBmb3IuICovXG4gIHJlc3Qocm93OiBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCB1bmtub3duPj4sIG91dDogRmxvYXQ2NEFycmF5LCBhdDogbnVtYmVyLCBmcm9tOiBudW1iZXIpOiB2b2lkIHtcbiAgICBmb3IgKGxldCBpID0gZnJvbTsgaSA8IHRoaXMuY291bnQ7IGkrKykge1xuICAgICAgY29uc3QgdmFsdWUgPSByb3dbdGhpcy5uYW1lc1tpXSBhcyBzdHJpbmddO1xuICAgICAgb3V0W2F0ICsgaV0gPSB0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInICYmIHRoaXMucGxhaW5baV0gPT09IDEgPyB2YWx1ZSA6IHRoaXMuY2VsbChpLCB2YWx1ZSk7XG4gICAgfVxuICB9XG5cbiAgLyoqIFZhbHVlcyBmcm9tLi5mcm9tICsgY291bnQgLSAxIG9mIG9uZSBpbnB1dCwgdG8gb3V0W2F0XHUyMDI2XS4gRXJyb3JzOiBhcyBjaGVjayAqL1xuICBjb2x1bW4oY29sdW1uOiBudW1iZXIsIHZhbHVlczogQXJyYXlMaWtlPHVua25vd24+LCBmcm9tOiBudW1iZXIsIGNvdW50OiBudW1iZXIsIG91dDogRmxvYXQ2NEFycmF5LCBhdDogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy5mbGFncyA9IDA7XG4gICAgY29uc3QgcGxhaW4gPSB0aGlzLnBsYWluW2NvbHVtbl0gPT09IDE7XG4gICAgZm9yIChsZXQgaSA9IDA7IGkgPCBjb3VudDsgaSsrKSB7XG4gICAgICBjb25zdCB2YWx1ZSA9IHZhbHVlc1tmcm9tICsgaV07XG4gICAgICBvdXRbYXQgKyBpXSA9IHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicgJiYgcGxhaW4gPyB2YWx1ZSA6IHRoaXMuY2VsbChjb2x1bW4sIHZhbHVlKTtcbiAgICB9XG4gICAgaWYgKCh0aGlzLmZsYWdzICYgT0REKSA9PT0gMCkgcmV0dXJuO1xuICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykgdGhpcy5jaGVjayhjb2x1bW4sIHZhbHVlc1tmcm9tICsgaV0sIGZyb20gKyBpKTtcbiAgfVxuXG4gIC8qKiBUaHJvdyB1bmxlc3MgdGhlIGlucHV0IHRha2VzIHRoZSB2YWx1ZS4gcm93OiBpdHMgbnVtYmVyLCBvciAtMSB3aGVyZSB0aGVyZSBpcyBidXQgb25lLiAqL1xuICBjaGVjayhjb2x1bW46IG51bWJlciwgdmFsdWU6IHVua25vd24sIHJvdzogbnVtYmVyKTogdm9pZCB7XG4gICAgdGhpcy5mbGFncyA9IDA7XG4gICAgdGhpcy5jZWxsKGNvbHVtbiwgdmFsdWUpO1xuICAgIGlmICh0aGlzLmZsYWdzICYgT0REKSB0aHJvdyB0aGlzLiNwcm9ibGVtKGNvbHVtbiwgdmFsdWUsIHJvdyk7XG4gIH1cblxuICAjaXNVbmtub3duQnV0TWlzc2luZyhjb2x1bW46IG51bWJlciwgdmFsdWU6IHVua25vd24pOiBib29sZWFuIHtcbiAgICBjb25zdCBpbnB1dCA9IHRoaXMuaW5wdXRzW2NvbHVtbl0gYXMgSW5wdXQ7XG4gICAgY29uc3QgaXNOYW1lID0gdHlwZW9mIHZhbHVlID09PSAnc3RyaW5nJyB8fCAodHlwZW9mIHZhbHVlID09PSAnbnVtYmVyJyAmJiBpbnB1dC5udW1lcmljTGV2ZWxzKTtcbiAgICByZXR1cm4gaXNOYW1lICYmIHRoaXMuI2NvZGVzW2NvbHVtbl0gIT09IG51bGwgJiYgaW5wdXQudW5rbm93biA9PT0gJ21pc3NpbmcnO1xuICB9XG5cbiAgI3Byb2JsZW0oY29sdW1uOiBudW1iZXIsIHZhbHVlOiB1bmtub3duLCByb3c6IG51bWJlcik6IFNhcHdvb2RFcnJvciB7XG4gICAgY29uc3QgaW5wdXQgPSB0aGlzLmlucHV0c1tjb2x1bW5dIGFzIElucHV0O1xuICAgIGNvbnN0IHBsYWNlID0gYCR7cm93IDwgMCA/ICcnIDogYHJvdyAke3Jvd30sIGB9aW5wdXQgJHtzaG93KGlucHV0Lm5hbWUpfWA7XG4gICAgY29uc3QgeyBsZXZlbHMsIG51bWVyaWNMZXZlbHMgfSA9IGlucHV0O1xuICAgIGlmIChsZXZlbHMgJiYgKHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgfHwgKHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicgJiYgbnVtZXJpY0xldmVscykpKSB7XG4gICAgICBjb25zdCBtZWFudCA9IGxldmVscy5maW5kKChsZXZlbCkgPT4gbmVhcihsZXZlbCwgU3RyaW5nKHZhbHVlKSkpO1xuICAgICAgY29uc3QgaGludCA9IG1lYW50ID09PSB1bmRlZmluZWQgPyAnJyA6IGAgKGRpZCB5b3UgbWVhbiAke3Nob3cobWVhbnQpfT8pYDtcbiAgICAgIGNvbnN0IHdoYXQgPSBgVGhlIG1vZGVsIGhhcyBzZWVuIG5vIGNhdGVnb3J5ICR7c2hvdyh2YWx1ZSl9JHtoaW50fSAoJHtwbGFjZX0pYDtcbiAgICAgIHJldHVybiBmYWlsdXJlKCd1bmtub3duX2NhdGVnb3J5JywgcGxhY2UsIHdoYXQsIHNob3codmFsdWUpLCBzb21lT2YobGV2ZWxzKSk7XG4gICAgfVxuICAgIGNvbnN0IGdvdCA9IHR5cGVvZiB2YWx1ZSA9PT0gJ3N0cmluZycgPyBgdGhlIHN0cmluZyAke3Nob3codmFsdWUpfWAgOiBzaG93KHZhbHVlKTtcbiAgICByZXR1cm4gZmFpbHVyZSgnaW52YWxpZF9pbnB1dCcsIHBsYWNlLCBgQSB2YWx1ZSBvZiB0aGUgd3JvbmcgdHlwZSAoJHtwbGFjZX0pYCwgZ290LCBleHBlY3RhdGlvbihpbnB1dCkpO1xuICB9XG59XG5cbmZ1bmN0aW9uIGNvZGVzT2YoaW5wdXQ6IElucHV0KTogTWFwPHVua25vd24sIG51bWJlcj4gfCBudWxsIHtcbiAgaWYgKCFpbnB1dC5sZXZlbHMpIHJldHVybiBudWxsO1xuICBjb25zdCBjb2RlcyA9IG5ldyBNYXA8dW5rbm93biwgbnVtYmVyPigpO1xuICBpbnB1dC5sZXZlbHMuZm9yRWFjaCgobGV2ZWwsIGNvZGUpID0+IHtcbiAgICBjb2Rlcy5zZXQobGV2ZWwsIGNvZGUpO1xuICB9KTtcbiAgaWYgKGlucHV0Lm51bWVyaWNMZXZlbHMpIHtcbiAgICBpbnB1dC5sZXZlbHMuZm9yRWFjaCgobGV2ZWwsIGNvZGUpID0+IHtcbiAgICAgIGlmICghY29kZXMuaGFzKE51bWJlcihsZXZlbCkpKSBjb2Rlcy5zZXQoTnVtYmVyKGxldmVsKSwgY29kZSk7XG4gICAgfSk7XG4gIH1cbiAgcmV0dXJuIGNvZGVzO1xufVxuXG5mdW5jdGlvbiBleHBlY3RhdGlvbihpbnB1dDogSW5wdXQpOiBzdHJpbmcge1xuICBjb25zdCBtaXNzaW5nID0gaW5wdXQubWlzc2luZyA9PT0gJ2FsbG93ZWQnID8gJywgb3IgbnVsbCBmb3IgYSBtaXNzaW5nIHZhbHVlJyA6ICcnO1xuICBpZiAoaW5wdXQua2luZCA9PT0gJ2Jvb2xlYW4nKSByZXR1cm4gYHRydWUsIGZhbHNlIG9yIGEgbnVtYmVyJHttaXNzaW5nfWA7XG4gIGlmIChpbnB1dC5raW5kICE9PSAnY2F0ZWdvcnknKSByZXR1cm4gYGEgbnVtYmVyJHttaXNzaW5nfWA7XG4gIGlmIChpbnB1dC5sZXZlbHMpIHJldHVybiBgJHtzb21lT2YoaW5wdXQubGV2ZWxzKX0ke21pc3Npbmd9YDtcbiAgcmV0dXJuIGB0aGUgY2F0ZWdvcnkncyBjb2RlLCBhIG51bWJlciAodGhlIGZpbGUgaGFzIG5vIG5hbWVzOyBsb2FkIHRha2VzIHRoZW0gYXMgeyBzY2hlbWEgfSkke21pc3Npbmd9YDtcbn1cblxuLyoqIFNvbWUgb2YgdGhlIG5hbWVzLCBhcyBhbiBlcnJvciBsaXN0cyB0aGVtLiAqL1xuZnVuY3Rpb24gc29tZU9mKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyB7XG4gIGNvbnN0IHNob3duID0gbmFtZXMuc2xpY2UoMCwgOCkubWFwKHNob3cpLmpvaW4oJywgJyk7XG4gIHJldHVybiBgb25lIG9mICR7c2hvd259JHtuYW1lcy5sZW5ndGggPiA4ID8gYCBhbmQgJHtuYW1lcy5sZW5ndGggLSA4fSBtb3JlYCA6ICcnfWA7XG59XG4iLCAiLy8gRXZlcnl0aGluZyB0aGF0IGEgY2FsbGVyIG1heSBwYXNzIHRvIHByZWRpY3QsIGJyb3VnaHQgdG8gb25lIGZvcm06IGEgYmF0Y2ggdGhhdCBjYW4gcHV0IGl0cyByb3dzIGludG8gbWVtb3J5LlxuaW1wb3J0IHsgZmFpbHVyZSwgdHlwZSBTYXB3b29kRXJyb3IsIHNob3cgfSBmcm9tICcuL2Vycm9ycy50cyc7XG5pbXBvcnQgdHlwZSB7IEtleXMgfSBmcm9tICcuL2tleXMudHMnO1xuaW1wb3J0IHsgQUJTRU5ULCBPREQsIHR5cGUgUm93UGxhbiwgdHlwZSBSb3dSZWFkZXIgfSBmcm9tICcuL3Jvdy1wbGFuLnRzJztcblxuLyoqIE9uZSB2YWx1ZSBvZiBhIHJvdy4gbnVsbCwgdW5kZWZpbmVkLCBOYU4sICcnICh1bmxlc3MgaXQgaXMgYSBjYXRlZ29yeSkgYW5kIGFuIGFic2VudCBrZXkgYXJlIG9uZSBtaXNzaW5nIHZhbHVlLiAqL1xuZXhwb3J0IHR5cGUgQ2VsbCA9IG51bWJlciB8IHN0cmluZyB8IGJvb2xlYW4gfCBudWxsIHwgdW5kZWZpbmVkO1xuXG4vKiogQSB0eXBlZCBhcnJheSBvZiBudW1iZXJzLiAqL1xuZXhwb3J0IHR5cGUgTnVtZXJpY0FycmF5ID1cbiAgfCBGbG9hdDY0QXJyYXlcbiAgfCBGbG9hdDMyQXJyYXlcbiAgfCBJbnQ4QXJyYXlcbiAgfCBVaW50OEFycmF5XG4gIHwgVWludDhDbGFtcGVkQXJyYXlcbiAgfCBJbnQxNkFycmF5XG4gIHwgVWludDE2QXJyYXlcbiAgfCBJbnQzMkFycmF5XG4gIHwgVWludDMyQXJyYXk7XG5cbi8qKiBBIHJvdyBhcyBhbiBvYmplY3Q6IHRoZSBtb2RlbCdzIGlucHV0IG5hbWVzIGFyZSByZWFkLCBvdGhlciBrZXlzIGFyZSBpZ25vcmVkLiAqL1xuZXhwb3J0IHR5cGUgUm93ID0gUmVhZG9ubHk8UmVjb3JkPHN0cmluZywgQ2VsbD4+O1xuLyoqIEEgcm93IGJ5IHBvc2l0aW9uLCBpbiB0aGUgb3JkZXIgb2YgYG1vZGVsLmlucHV0c2AuICovXG5leHBvcnQgdHlwZSBQb3NpdGlvbmFsUm93ID0gcmVhZG9ubHkgQ2VsbFtdIHwgTnVtZXJpY0FycmF5O1xuLyoqIEEgYmF0Y2ggYXMgY29sdW1uczogb25lIGFycmF5IHBlciBpbnB1dCwgYWxsIG9mIG9uZSBsZW5ndGguIEFuIGFic2VudCBpbnB1dCBpcyBtaXNzaW5nIGluIGV2ZXJ5IHJvdy4gKi9cbmV4cG9ydCB0eXBlIENvbHVtbnMgPSBSZWFkb25seTxSZWNvcmQ8c3RyaW5nLCByZWFkb25seSBDZWxsW10gfCBOdW1lcmljQXJyYXk+Pjtcbi8qKiBBIGJhdGNoIGFzIG9uZSBhcnJheSwgcm93IGFmdGVyIHJvdy4gc2hhcGU6IFtyb3dzLCBpbnB1dHNdLiAqL1xuZXhwb3J0IGludGVyZmFjZSBJbnB1dE1hdHJpeCB7XG4gIHJlYWRvbmx5IGRhdGE6IE51bWVyaWNBcnJheSB8IHJlYWRvbmx5IENlbGxbXTtcbiAgcmVhZG9ubHkgc2hhcGU6IHJlYWRvbmx5IFtyb3dzOiBudW1iZXIsIGNvbHVtbnM6IG51bWJlcl0gfCByZWFkb25seSBudW1iZXJbXTtcbn1cblxuLyoqIEBpbnRlcm5hbCAqL1xuZXhwb3J0IGludGVyZmFjZSBCYXRjaCB7XG4gIHJlYWRvbmx5IHJvd3M6IG51bWJlcjtcbiAgLyoqIFRoZSBjYWxsZXIgcGFzc2VkIG9uZSByb3cgYW5kIGdldHMgb25lIGFuc3dlci4gKi9cbiAgcmVhZG9ubHkgb25lOiBib29sZWFuO1xuICAvKiogV2hldGhlciBmaWxsIHdyaXRlcyBjb2x1bW5zLCBgc3RyaWRlYCBhcGFydCwgb3Igcm93cywgb25lIGFmdGVyIHRoZSBvdGhlci4gKi9cbiAgcmVhZG9ubHkgYnlDb2x1bW46IGJvb2xlYW47XG4gIC8qKiBXcml0ZSByb3dzIGZyb20uLmZyb20gKyBjb3VudCAtIDEgdG8gb3V0W2F0XHUyMDI2XS4gRXJyb3JzOiBpbnZhbGlkX2lucHV0LCB1bmtub3duX2NhdGVnb3J5ICovXG4gIGZpbGwob3V0OiBGbG9hdDY0QXJyYXksIGF0OiBudW1iZXIsIGZyb206IG51bWJlciwgY291bnQ6IG51bWJlciwgc3RyaWRlOiBudW1iZXIpOiB2b2lkO1xufVxuXG4vKiogQGludGVybmFsICovXG5leHBvcnQgaW50ZXJmYWNlIElucHV0Q29udGV4dCB7XG4gIHJlYWRvbmx5IHBsYW46IFJvd1BsYW47XG4gIHJlYWRvbmx5IGtleXM6IEtleXM7XG4gIHJlYWRvbmx5IHJlYWQ6IFJvd1JlYWRlcjtcbn1cblxuLyoqXG4gKiBFcnJvcnM6IGludmFsaWRfYXJndW1lbnQgKG5vdGhpbmcgdGhhdCBwcmVkaWN0IHRha2VzKSwgaW52YWxpZF9pbnB1dCAoc2hhcGUsIGtleXMpXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIHJlYWRJbnB1dCh4OiB1bmtub3duLCBjb250ZXh0OiBJbnB1dENvbnRleHQpOiBCYXRjaCB7XG4gIGlmIChpc051bWVyaWNBcnJheSh4KSkgcmV0dXJuIG9uZVBvc2l0aW9uKHgsIGNvbnRleHQpO1xuICBpZiAoQXJyYXkuaXNBcnJheSh4KSkge1xuICAgIGNvbnN0IGZpcnN0ID0geC5maW5kKChlbGVtZW50KSA9PiBlbGVtZW50ICE9PSBudWxsICYmIGVsZW1lbnQgIT09IHVuZGVmaW5lZCk7XG4gICAgaWYgKHgubGVuZ3RoID09PSAwIHx8IHR5cGVvZiBmaXJzdCA9PT0gJ29iamVjdCcpIHJldHVybiBtYW55Um93cyh4LCBjb250ZXh0KTtcbiAgICByZXR1cm4gb25lUG9zaXRpb24oeCwgY29udGV4dCk7XG4gIH1cbiAgaWYgKHR5cGVvZiB4ICE9PSAnb2JqZWN0JyB8fCB4ID09PSBudWxsIHx8IEFycmF5QnVmZmVyLmlzVmlldyh4KSkgdGhyb3cgbm90SW5wdXQoeCk7XG4gIGNvbnN0IG9iamVjdCA9IHggYXMgUmVjb3JkPHN0cmluZywgdW5rbm93bj47XG4gIGlmIChpc01hdHJpeChvYmplY3QsIGNvbnRleHQucGxhbikpIHJldHVybiBtYXRyaXgob2JqZWN0LCBjb250ZXh0LnBsYW4pO1xuICBpZiAoY29udGV4dC5wbGFuLm5hbWVzLnNvbWUoKG5hbWUpID0+IGlzQXJyYXlMaWtlKG9iamVjdFtuYW1lXSkpKSByZXR1cm4gY29sdW1ucyhvYmplY3QsIGNvbnRleHQpO1xuICBjb250ZXh0LmtleXMuY2hlY2sob2JqZWN0LCAtMSk7XG4gIHJldHVybiBvbmVPYmplY3Qob2JqZWN0LCBjb250ZXh0LnBsYW4pO1xufVxuXG4vKiogT25lIHJvdyBvYmplY3QgdGhhdCB3YXMgZm91bmQgdG8gbmVlZCBhIGNsb3NlciBsb29rLiAqL1xuZnVuY3Rpb24gb25lT2JqZWN0KHJvdzogUmVjb3JkPHN0cmluZywgdW5rbm93bj4sIHBsYW46IFJvd1BsYW4pOiBCYXRjaCB7XG4gIHJldHVybiB7XG4gICAgLi4uT05FLFxuICAgIGZpbGwob3V0LCBhdCkge1xuICAgICAgcGxhbi5yZXN0KHJvdywgb3V0LCBhdCwgMCk7XG4gICAgICBwbGFuLm5hbWVzLmZvckVhY2goKG5hbWUsIGkpID0+IHtcbiAgICAgICAgcGxhbi5jaGVjayhpLCByb3dbbmFtZV0sIC0xKTtcbiAgICAgIH0pO1xuICAgIH0sXG4gIH07XG59XG5cbmNvbnN0IE9ORSA9IHsgcm93czogMSwgb25lOiB0cnVlLCBieUNvbHVtbjogZmFsc2UgfSBhcyBjb25zdDtcblxuZnVuY3Rpb24gb25lUG9zaXRpb24ocm93OiBBcnJheUxpa2U8dW5rbm93bj4sIHsgcGxhbiB9OiBJbnB1dENvbnRleHQpOiBCYXRjaCB7XG4gIGNvbnN0IGhpbnQgPSByb3cubGVuZ3RoICUgcGxhbi5jb3VudCA9PT0gMCA/ICc7IGZvciBtYW55IHJvd3MgcGFzcyB7IGRhdGEsIHNoYXBlOiBbcm93cywgY29sdW1uc10gfScgOiAnJztcbiAgY2hlY2tDb2x1bW5zKCd4Jywgcm93Lmxlbmd0aCwgcGxhbiwgaGludCk7XG4gIHJldHVybiB7XG4gICAgLi4uT05FLFxuICAgIGZpbGwob3V0LCBhdCkge1xuICAgICAgcG9zaXRpb25zKHJvdywgcGxhbiwgb3V0LCBhdCwgLTEpO1xuICAgIH0sXG4gIH07XG59XG5cbmZ1bmN0aW9uIG1hbnlSb3dzKHJvd3M6IHJlYWRvbmx5IHVua25vd25bXSwgeyBwbGFuLCBrZXlzLCByZWFkIH06IElucHV0Q29udGV4dCk6IEJhdGNoIHtcbiAgY29uc3QgZmlsbE9uZSA9IChyb3c6IHVua25vd24sIG91dDogRmxvYXQ2NEFycmF5LCBhdDogbnVtYmVyLCBudW1iZXI6IG51bWJlcikgPT4ge1xuICAgIGlmIChpc0FycmF5TGlrZShyb3cpKSB7XG4gICAgICBjaGVja0NvbHVtbnMoYHJvdyAke251bWJlcn1gLCByb3cubGVuZ3RoLCBwbGFuLCAnJyk7XG4gICAgICBwb3NpdGlvbnMocm93LCBwbGFuLCBvdXQsIGF0LCBudW1iZXIpO1xuICAgICAgcmV0dXJuO1xuICAgIH1cbiAgICBpZiAodHlwZW9mIHJvdyAhPT0gJ29iamVjdCcgfHwgcm93ID09PSBudWxsIHx8IEFycmF5QnVmZmVyLmlzVmlldyhyb3cpKSB0aHJvdyBub3RSb3cocm93LCBudW1iZXIpO1xuICAgIGNvbnN0IG9iamVjdCA9IHJvdyBhcyBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPjtcbiAgICBwbGFuLmZsYWdzID0gMDtcbiAgICByZWFkKG9iamVjdCwgcGxhbiwgb3V0LCBhdCk7XG4gICAgaWYgKHBsYW4uZmxhZ3MgPT09IDApIHJldHVybjtcbiAgICBjb25zdCB7IGZsYWdzIH0gPSBwbGFuO1xuICAgIGlmIChmbGFncyAmIEFCU0VOVCkga2V5cy5jaGVjayhvYmplY3QsIG51bWJlcik7XG4gICAgaWYgKGZsYWdzICYgT0REKSBwbGFuLm5hbWVzLmZvckVhY2goKG5hbWUsIGkpID0+IHsgcGxhbi5jaGVjayhpLCBvYmplY3RbbmFtZV0sIG51bWJlcik7IH0pO1xuICB9O1xuICByZXR1cm4ge1xuICAgIHJvd3M6IHJvd3MubGVuZ3RoLFxuICAgIG9uZTogZmFsc2UsXG4gICAgYnlDb2x1bW46IGZhbHNlLFxuICAgIGZpbGwob3V0LCBhdCwgZnJvbSwgY291bnQpIHtcbiAgICAgIGZvciAobGV0IGkgPSAwOyBpIDwgY291bnQ7IGkrKykgZmlsbE9uZShyb3dzW2Zyb20gKyBpXSwgb3V0LCBhdCArIGkgKiBwbGFuLmNvdW50LCBmcm9tICsgaSk7XG4gICAgfSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gcG9zaXRpb25zKHJvdzogQXJyYXlMaWtlPHVua25vd24+LCBwbGFuOiBSb3dQbGFuLCBvdXQ6IEZsb2F0NjRBcnJheSwgYXQ6IG51bWJlciwgbnVtYmVyOiBudW1iZXIpOiB2b2lkIHtcbiAgcGxhbi5mbGFncyA9IDA7XG4gIGZvciAobGV0IGkgPSAwOyBpIDwgcGxhbi5jb3VudDsgaSsrKSB7XG4gICAgY29uc3QgdmFsdWUgPSByb3dbaV07XG4gICAgb3V0W2F0ICsgaV0gPSB0eXBlb2YgdmFsdWUgPT09ICdudW1iZXInICYmIHBsYW4ucGxhaW5baV0gPT09IDEgPyB2YWx1ZSA6IHBsYW4uY2VsbChpLCB2YWx1ZSk7XG4gIH1cbiAgaWYgKHBsYW4uZmxhZ3MgJiBPREQpIGZvciAobGV0IGkgPSAwOyBpIDwgcGxhbi5jb3VudDsgaSsrKSBwbGFuLmNoZWNrKGksIHJvd1tpXSwgbnVtYmVyKTtcbn1cblxuZnVuY3Rpb24gbWF0cml4KHsgZGF0YSwgc2hhcGUgfTogUmVjb3JkPHN0cmluZywgdW5rbm93bj4sIHBsYW46IFJvd1BsYW4pOiBCYXRjaCB7XG4gIGlmICghaXNBcnJheUxpa2UoZGF0YSkpIHRocm93IGZhaWx1cmUoJ2ludmFsaWRfaW5wdXQnLCAnZGF0YScsICdUaGUgZGF0YSBvZiB7IGRhdGEsIHNoYXBlIH0gaXMgbm8gYXJyYXkgb2YgbnVtYmVycycsIHNob3coZGF0YSksICdhIHR5cGVkIGFycmF5IG9yIGFuIGFycmF5Jyk7XG4gIGNvbnN0IFtyb3dzID0gLTEsIHdpZHRoID0gLTFdID0gc2hhcGUgYXMgcmVhZG9ubHkgbnVtYmVyW107XG4gIGlmICgoc2hhcGUgYXMgdW5rbm93bltdKS5sZW5ndGggIT09IDIgfHwgIWlzQ291bnQocm93cykgfHwgIWlzQ291bnQod2lkdGgpKSB7XG4gICAgdGhyb3cgZmFpbHVyZSgnaW52YWxpZF9pbnB1dCcsICdzaGFwZScsICdUaGUgc2hhcGUgb2YgeyBkYXRhLCBzaGFwZSB9IGlzIG5vdCB0aGF0IG9mIGEgbWF0cml4JywgYFske3NoYXBlfV1gLCAnW3Jvd3MsIGNvbHVtbnNdJyk7XG4gIH1cbiAgY2hlY2tDb2x1bW5zKCdzaGFwZScsIHdpZHRoLCBwbGFuLCAnJyk7XG4gIGlmIChkYXRhLmxlbmd0aCAhPT0gcm93cyAqIHdpZHRoKSB7XG4gICAgdGhyb3cgZmFpbHVyZSgnaW52YWxpZF9pbnB1dCcsICdkYXRhJywgJ1RoZSBkYXRhIG9mIHsgZGF0YSwgc2hhcGUgfSBkbyBub3QgZmlsbCB0aGUgc2hhcGUnLCBgJHtkYXRhLmxlbmd0aH0gdmFsdWVzYCwgYCR7cm93c30gXHUwMEQ3ICR7d2lkdGh9ID0gJHtyb3dzICogd2lkdGh9YCk7XG4gIH1cbiAgY29uc3QgbnVtYmVycyA9IGlzTnVtZXJpY0FycmF5KGRhdGEpICYmIHBsYW4ucGxhaW4uZXZlcnkoKHBsYWluKSA9PiBwbGFpbiA9PT0gMSkgPyBkYXRhIDogbnVsbDtcbiAgcmV0dXJuIHtcbiAgICByb3dzLFxuICAgIG9uZTogZmFsc2UsXG4gICAgYnlDb2x1bW46IGZhbHNlLFxuICAgIGZpbGwob3V0LCBhdCwgZnJvbSwgY291bnQpIHtcbiAgICAgIGlmIChudW1iZXJzKSBvdXQuc2V0KG51bWJlcnMuc3ViYXJyYXkoZnJvbSAqIHdpZHRoLCAoZnJvbSArIGNvdW50KSAqIHdpZHRoKSwgYXQpO1xuICAgICAgZWxzZSBmb3IgKGxldCBpID0gMDsgaSA8IGNvdW50OyBpKyspIHBvc2l0aW9ucyhyb3dPZihkYXRhLCBmcm9tICsgaSwgd2lkdGgpLCBwbGFuLCBvdXQsIGF0ICsgaSAqIHdpZHRoLCBmcm9tICsgaSk7XG4gICAgfSxcbiAgfTtcbn1cblxuZnVuY3Rpb24gcm93T2YoZGF0YTogQXJyYXlMaWtlPHVua25vd24+LCByb3c6IG51bWJlciwgd2lkdGg6IG51bWJlcik6IEFycmF5TGlrZTx1bmtub3duPiB7XG4gIHJldHVybiBpc051bWVyaWNBcnJheShkYXRhKVxuICAgID8gZGF0YS5zdWJhcnJheShyb3cgKiB3aWR0aCwgKHJvdyArIDEpICogd2lkdGgpXG4gICAgOiAoZGF0YSBhcyByZWFkb25seSB1bmtub3duW10pLnNsaWNlKHJvdyAqIHdpZHRoLCAocm93ICsgMSkgKiB3aWR0aCk7XG59XG5cbmZ1bmN0aW9uIGNvbHVtbnMob2JqZWN0OiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiwgeyBwbGFuLCBrZXlzIH06IElucHV0Q29udGV4dCk6IEJhdGNoIHtcbiAgbGV0IHJvd3MgPSAtMTtcbiAgbGV0IGxvbmdlc3QgPSAnJztcbiAgbGV0IGFic2VudCA9IGZhbHNlO1xuICBjb25zdCBhcnJheXMgPSBwbGFuLm5hbWVzLm1hcCgobmFtZSkgPT4ge1xuICAgIGNvbnN0IGNvbHVtbiA9IG9iamVjdFtuYW1lXSA/PyBudWxsO1xuICAgIGlmIChjb2x1bW4gPT09IG51bGwpIHtcbiAgICAgIGFic2VudCA9IHRydWU7XG4gICAgICByZXR1cm4gbnVsbDtcbiAgICB9XG4gICAgaWYgKCFpc0FycmF5TGlrZShjb2x1bW4pKSB7XG4gICAgICB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2lucHV0JywgbmFtZSwgYFRoZSBjb2x1bW4gJHtzaG93KG5hbWUpfSBpcyBubyBhcnJheSwgYW5kIG90aGVycyBhcmVgLCBzaG93KGNvbHVtbiksICdhbiBhcnJheSBvciBhIHR5cGVkIGFycmF5IG9mIG51bWJlcnMnKTtcbiAgICB9XG4gICAgaWYgKHJvd3MgPj0gMCAmJiBjb2x1bW4ubGVuZ3RoICE9PSByb3dzKSB7XG4gICAgICB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2lucHV0JywgbmFtZSwgYFRoZSBjb2x1bW4gJHtzaG93KG5hbWUpfSBpcyBub3QgYXMgbG9uZyBhcyAke3Nob3cobG9uZ2VzdCl9YCwgYCR7Y29sdW1uLmxlbmd0aH0gdmFsdWVzYCwgYCR7cm93c31gKTtcbiAgICB9XG4gICAgcm93cyA9IGNvbHVtbi5sZW5ndGg7XG4gICAgbG9uZ2VzdCA9IG5hbWU7XG4gICAgcmV0dXJuIGNvbHVtbjtcbiAgfSk7XG4gIGlmIChhYnNlbnQpIGtleXMuY2hlY2sob2JqZWN0LCAtMSk7XG4gIHJldHVybiB7XG4gICAgcm93cyxcbiAgICBvbmU6IGZhbHNlLFxuICAgIGJ5Q29sdW1uOiB0cnVlLFxuICAgIGZpbGwob3V0LCBhdCwgZnJvbSwgY291bnQsIHN0cmlkZSkge1xuICAgICAgYXJyYXlzLmZvckVhY2goKGNvbHVtbiwgaSkgPT4ge1xuICAgICAgICBjb25zdCBiZWdpbiA9IGF0ICsgaSAqIHN0cmlkZTtcbiAgICAgICAgaWYgKGNvbHVtbiA9PT0gbnVsbCkgb3V0LmZpbGwoTnVtYmVyLk5hTiwgYmVnaW4sIGJlZ2luICsgY291bnQpO1xuICAgICAgICBlbHNlIGlmIChpc051bWVyaWNBcnJheShjb2x1bW4pICYmIHBsYW4ucGxhaW5baV0gPT09IDEpIG91dC5zZXQoY29sdW1uLnN1YmFycmF5KGZyb20sIGZyb20gKyBjb3VudCksIGJlZ2luKTtcbiAgICAgICAgZWxzZSBwbGFuLmNvbHVtbihpLCBjb2x1bW4sIGZyb20sIGNvdW50LCBvdXQsIGJlZ2luKTtcbiAgICAgIH0pO1xuICAgIH0sXG4gIH07XG59XG5cbi8qKiBBIG1hdHJpeCwgdW5sZXNzIGBkYXRhYCBhbmQgYHNoYXBlYCBhcmUgdHdvIGlucHV0cyBvZiB0aGUgbW9kZWwuICovXG5mdW5jdGlvbiBpc01hdHJpeCh4OiBSZWNvcmQ8c3RyaW5nLCB1bmtub3duPiwgcGxhbjogUm93UGxhbik6IGJvb2xlYW4ge1xuICByZXR1cm4gQXJyYXkuaXNBcnJheSh4LnNoYXBlKSAmJiB4LmRhdGEgIT09IHVuZGVmaW5lZCAmJiAhKHBsYW4ubmFtZXMuaW5jbHVkZXMoJ2RhdGEnKSAmJiBwbGFuLm5hbWVzLmluY2x1ZGVzKCdzaGFwZScpKTtcbn1cblxuZnVuY3Rpb24gaXNOdW1lcmljQXJyYXkoeDogdW5rbm93bik6IHggaXMgTnVtZXJpY0FycmF5IHtcbiAgcmV0dXJuIEFycmF5QnVmZmVyLmlzVmlldyh4KSAmJiAhKHggaW5zdGFuY2VvZiBEYXRhVmlldykgJiYgISh4IGluc3RhbmNlb2YgQmlnSW50NjRBcnJheSkgJiYgISh4IGluc3RhbmNlb2YgQmlnVWludDY0QXJyYXkpO1xufVxuXG5jb25zdCBpc0FycmF5TGlrZSA9ICh4OiB1bmtub3duKTogeCBpcyByZWFkb25seSB1bmtub3duW10gfCBOdW1lcmljQXJyYXkgPT4gQXJyYXkuaXNBcnJheSh4KSB8fCBpc051bWVyaWNBcnJheSh4KTtcbmNvbnN0IGlzQ291bnQgPSAobjogdW5rbm93bik6IGJvb2xlYW4gPT4gTnVtYmVyLmlzU2FmZUludGVnZXIobikgJiYgKG4gYXMgbnVtYmVyKSA+PSAwO1xuXG5mdW5jdGlvbiBjaGVja0NvbHVtbnMocGxhY2U6IHN0cmluZywgZ290OiBudW1iZXIsIHBsYW46IFJvd1BsYW4sIGhpbnQ6IHN0cmluZyk6IHZvaWQge1xuICBpZiAoZ290ID09PSBwbGFuLmNvdW50KSByZXR1cm47XG4gIGNvbnN0IG1hbnkgPSBnb3QgPiBwbGFuLmNvdW50ID8gJ21hbnknIDogJ2Zldyc7XG4gIGNvbnN0IHdoYXQgPSBgJHtwbGFjZSA9PT0gJ3gnID8gJ1RoZSByb3cnIDogcGxhY2V9IGhhcyB0b28gJHttYW55fSBjb2x1bW5zJHtoaW50fWA7XG4gIHRocm93IGZhaWx1cmUoJ2ludmFsaWRfaW5wdXQnLCBwbGFjZSwgd2hhdCwgYCR7Z290fWAsIGAke3BsYW4uY291bnR9ICgke3BsYW4ubmFtZXMuc2xpY2UoMCwgMykuam9pbignLCAnKX1cdTIwMjYpYCk7XG59XG5cbmZ1bmN0aW9uIG5vdFJvdyhyb3c6IHVua25vd24sIG51bWJlcjogbnVtYmVyKTogU2Fwd29vZEVycm9yIHtcbiAgcmV0dXJuIGZhaWx1cmUoJ2ludmFsaWRfaW5wdXQnLCBgcm93ICR7bnVtYmVyfWAsIGBSb3cgJHtudW1iZXJ9IGlzIG5vIHJvd2AsIHNob3cocm93KSwgJ2FuIG9iamVjdCBvciBhbiBhcnJheScpO1xufVxuXG5mdW5jdGlvbiBub3RJbnB1dCh4OiB1bmtub3duKTogU2Fwd29vZEVycm9yIHtcbiAgY29uc3QgZXhwZWN0ZWQgPSAnYSByb3csIGFuIGFycmF5IG9mIHJvd3MsIGNvbHVtbnMgeyBuYW1lOiBhcnJheSB9LCBvciB7IGRhdGEsIHNoYXBlOiBbcm93cywgY29sdW1uc10gfSc7XG4gIHJldHVybiBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ3gnLCAncHJlZGljdCBkb2VzIG5vdCB0YWtlIHRoaXMnLCBzaG93KHgpLCBleHBlY3RlZCk7XG59XG4iLCAiLy8gVGhlIHNsb3cgbG9vayBhdCBhbiBvYmplY3QncyBrZXlzLCB0YWtlbiB3aGVuIGFuIGlucHV0IG9mIHRoZSBtb2RlbCBpcyBub3QgYW1vbmcgdGhlbS5cbmltcG9ydCB7IGZhaWx1cmUsIHR5cGUgU2Fwd29vZEVycm9yLCBzaG93IH0gZnJvbSAnLi9lcnJvcnMudHMnO1xuaW1wb3J0IHsgbmVhciB9IGZyb20gJy4vbmVhci50cyc7XG5cbi8qKiBBIHJvdyBvciBhIHNldCBvZiBjb2x1bW5zLiAqL1xudHlwZSBLZXllZCA9IFJlYWRvbmx5PFJlY29yZDxzdHJpbmcsIHVua25vd24+PjtcblxuLyoqXG4gKiBGaW5kcyBrZXlzIHRoYXQgd2VyZSBtZWFudCBmb3IgYW4gaW5wdXQuIEtub3dzIGV2ZXJ5IHVua25vd24ga2V5IHRoYXQgaXQgaGFzIHNlZW4sIHNvIHRoYXQgcm93cyB3aXRoIGEga2V5IHRvbyBtYW55IGFuZFxuICogb25lIHRvbyBmZXcgY29zdCBhIGxvb2stdXAgYW5kIG5vIGNvbXBhcmlzb24gb2YgbmFtZXMuXG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGNsYXNzIEtleXMge1xuICByZWFkb25seSAjbmFtZXM6IHJlYWRvbmx5IHN0cmluZ1tdO1xuICByZWFkb25seSAja25vd246IFJlYWRvbmx5U2V0PHN0cmluZz47XG4gIHJlYWRvbmx5ICNuZWFyID0gbmV3IE1hcDxzdHJpbmcsIHJlYWRvbmx5IHN0cmluZ1tdPigpO1xuXG4gIGNvbnN0cnVjdG9yKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSkge1xuICAgIHRoaXMuI25hbWVzID0gbmFtZXM7XG4gICAgdGhpcy4ja25vd24gPSBuZXcgU2V0KG5hbWVzKTtcbiAgfVxuXG4gIC8qKlxuICAgKiBUaHJvdyBpZiB0aGUgb2JqZWN0IGhhcyBub25lIG9mIHRoZSBpbnB1dHMsIG9yIGxhY2tzIG9uZSB0aGF0IGl0IGhhcyB1bmRlciBhIHNpbWlsYXIgbmFtZS5cbiAgICogcm93OiBpdHMgbnVtYmVyLCBvciAtMSB3aGVyZSB0aGVyZSBpcyBidXQgb25lXG4gICAqL1xuICBjaGVjayhvYmplY3Q6IEtleWVkLCByb3c6IG51bWJlcik6IHZvaWQge1xuICAgIGNvbnN0IHdoZXJlID0gcm93IDwgMCA/ICcnIDogYCBvZiByb3cgJHtyb3d9YDtcbiAgICBjb25zdCB1bmtub3duID0gT2JqZWN0LmtleXMob2JqZWN0KS5maWx0ZXIoKGtleSkgPT4gIXRoaXMuI2tub3duLmhhcyhrZXkpKTtcbiAgICBmb3IgKGNvbnN0IGtleSBvZiB1bmtub3duKSB7XG4gICAgICBjb25zdCBtZWFudCA9IHRoaXMuI25lYXJlc3Qoa2V5KS5maW5kKChuYW1lKSA9PiBvYmplY3RbbmFtZV0gPT09IHVuZGVmaW5lZCk7XG4gICAgICBpZiAobWVhbnQgIT09IHVuZGVmaW5lZCkgdGhyb3cgbWlzc3BlbHQoa2V5LCBtZWFudCwgd2hlcmUsIHJvdyk7XG4gICAgfVxuICAgIGlmICh0aGlzLiNuYW1lcy5zb21lKChuYW1lKSA9PiBvYmplY3RbbmFtZV0gIT09IHVuZGVmaW5lZCB8fCBuYW1lIGluIG9iamVjdCkpIHJldHVybjtcbiAgICBpZiAodW5rbm93bi5sZW5ndGggPT09IDAgJiYgaXNQbGFpbihvYmplY3QpKSByZXR1cm47IC8vIHt9OiBhIHJvdyB3aXRoIGV2ZXJ5dGhpbmcgbWlzc2luZ1xuICAgIGNvbnN0IGdvdCA9IHVua25vd24ubGVuZ3RoID4gMCA/IGB0aGUga2V5cyAke2xpc3QodW5rbm93bil9YCA6IHNob3cob2JqZWN0KTtcbiAgICBjb25zdCBwbGFjZSA9IHJvdyA8IDAgPyAneCcgOiBgcm93ICR7cm93fWA7XG4gICAgdGhyb3cgZmFpbHVyZSgnaW52YWxpZF9pbnB1dCcsIHBsYWNlLCBgTm8ga2V5JHt3aGVyZX0gaXMgYW4gaW5wdXQgb2YgdGhlIG1vZGVsYCwgZ290LCBga2V5cyBsaWtlICR7bGlzdCh0aGlzLiNuYW1lcyl9YCk7XG4gIH1cblxuICAjbmVhcmVzdChrZXk6IHN0cmluZyk6IHJlYWRvbmx5IHN0cmluZ1tdIHtcbiAgICBsZXQgZm91bmQgPSB0aGlzLiNuZWFyLmdldChrZXkpO1xuICAgIGlmICghZm91bmQpIHtcbiAgICAgIGlmICh0aGlzLiNuZWFyLnNpemUgPj0gMTAwMCkgdGhpcy4jbmVhci5jbGVhcigpO1xuICAgICAgZm91bmQgPSB0aGlzLiNuYW1lcy5maWx0ZXIoKG5hbWUpID0+IG5lYXIobmFtZSwga2V5KSk7XG4gICAgICB0aGlzLiNuZWFyLnNldChrZXksIGZvdW5kKTtcbiAgICB9XG4gICAgcmV0dXJuIGZvdW5kO1xuICB9XG59XG5cbmZ1bmN0aW9uIG1pc3NwZWx0KGtleTogc3RyaW5nLCBtZWFudDogc3RyaW5nLCB3aGVyZTogc3RyaW5nLCByb3c6IG51bWJlcik6IFNhcHdvb2RFcnJvciB7XG4gIGNvbnN0IHdoYXQgPSBgVGhlIGtleSAke3Nob3coa2V5KX0ke3doZXJlfSBpcyBub3QgYW4gaW5wdXQgb2YgdGhlIG1vZGVsIGFuZCAke3Nob3cobWVhbnQpfSBpcyBhYnNlbnQ6IGRpZCB5b3UgbWVhbiAke3Nob3cobWVhbnQpfT9gO1xuICBjb25zdCBwbGFjZSA9IHJvdyA8IDAgPyBrZXkgOiBgcm93ICR7cm93fSwgJHtrZXl9YDtcbiAgcmV0dXJuIGZhaWx1cmUoJ2ludmFsaWRfaW5wdXQnLCBwbGFjZSwgd2hhdC5zbGljZSgwLCAtMSksIHNob3coa2V5KSwgc2hvdyhtZWFudCkpO1xufVxuXG5jb25zdCBsaXN0ID0gKG5hbWVzOiByZWFkb25seSBzdHJpbmdbXSk6IHN0cmluZyA9PlxuICBuYW1lcy5zbGljZSgwLCA1KS5tYXAoc2hvdykuam9pbignLCAnKSArIChuYW1lcy5sZW5ndGggPiA1ID8gJ1x1MjAyNicgOiAnJyk7XG5cbmZ1bmN0aW9uIGlzUGxhaW4ob2JqZWN0OiBvYmplY3QpOiBib29sZWFuIHtcbiAgY29uc3QgcHJvdG90eXBlID0gT2JqZWN0LmdldFByb3RvdHlwZU9mKG9iamVjdCk7XG4gIHJldHVybiBwcm90b3R5cGUgPT09IG51bGwgfHwgT2JqZWN0LmdldFByb3RvdHlwZU9mKHByb3RvdHlwZSkgPT09IG51bGw7XG59XG4iLCAiLy8vIDxyZWZlcmVuY2UgbGliPVwiZXNuZXh0LmRpc3Bvc2FibGVcIiBwcmVzZXJ2ZT1cInRydWVcIiAvPlxuaW1wb3J0IHsgQW5zd2VyRm9ybWF0LCB0eXBlIEFuc3dlcnMsIHR5cGUgRmxvYXRBcnJheSwgdHlwZSBNYW55LCB0eXBlIE9uZSwgdHlwZSBPbmVSYXcgfSBmcm9tICcuL2Fuc3dlcnMudHMnO1xuaW1wb3J0IHsgcHJlZGljdEJhdGNoIH0gZnJvbSAnLi9iYXRjaC50cyc7XG5pbXBvcnQgdHlwZSB7IEFuc3dlcktpbmQsIERlc2NyaXB0aW9uLCBJbnB1dCwgTW9kZWxJbmZvLCBUYXNrIH0gZnJvbSAnLi9kZXNjcmlwdGlvbi50cyc7XG5pbXBvcnQgdHlwZSB7IEVuZ2luZSB9IGZyb20gJy4vZW5naW5lLnRzJztcbmltcG9ydCB7IGZhaWx1cmUsIFNhcHdvb2RFcnJvciB9IGZyb20gJy4vZXJyb3JzLnRzJztcbmltcG9ydCB7IHR5cGUgQ2VsbCwgdHlwZSBJbnB1dE1hdHJpeCwgdHlwZSBOdW1lcmljQXJyYXksIHJlYWRJbnB1dCB9IGZyb20gJy4vaW5wdXQudHMnO1xuaW1wb3J0IHsgS2V5cyB9IGZyb20gJy4va2V5cy50cyc7XG5pbXBvcnQgeyBlbmRXaXRoLCBmb3JnZXQsIExlYXNlIH0gZnJvbSAnLi9sZWFzZXMudHMnO1xuaW1wb3J0IHsgUm93UGxhbiwgdHlwZSBSb3dSZWFkZXIgfSBmcm9tICcuL3Jvdy1wbGFuLnRzJztcblxuLyoqIFdoYXQgYW4gYW5zd2VyIGxvb2tzIGxpa2UgZm9yIGFuIGFyZ3VtZW50IG9mIHR5cGUgWDogYFNpbmdsZWAgZm9yIG9uZSByb3csIGBTZXZlcmFsYCBmb3IgbWFueS4gKi9cbmV4cG9ydCB0eXBlIEFuc3dlclRvPFgsIFNpbmdsZSwgU2V2ZXJhbD4gPSBYIGV4dGVuZHMgTnVtZXJpY0FycmF5XG4gID8gU2luZ2xlXG4gIDogWCBleHRlbmRzIHJlYWRvbmx5IChpbmZlciBFbGVtZW50KVtdXG4gICAgPyBbRWxlbWVudF0gZXh0ZW5kcyBbQ2VsbF1cbiAgICAgID8gU2luZ2xlXG4gICAgICA6IFNldmVyYWxcbiAgICA6IFggZXh0ZW5kcyBJbnB1dE1hdHJpeFxuICAgICAgPyBTZXZlcmFsXG4gICAgICA6IFtYW2tleW9mIFhdXSBleHRlbmRzIFtuZXZlcl1cbiAgICAgICAgPyBTaW5nbGVcbiAgICAgICAgOiBYW2tleW9mIFhdIGV4dGVuZHMgcmVhZG9ubHkgdW5rbm93bltdIHwgTnVtZXJpY0FycmF5IHwgbnVsbCB8IHVuZGVmaW5lZFxuICAgICAgICAgID8gU2V2ZXJhbFxuICAgICAgICAgIDogU2luZ2xlO1xuXG4vKiogV2hpY2ggYW5zd2VycyBhIG1vZGVsIGhhczsgdGhlIG90aGVycyB0aHJvdyBgbm9fc3VjaF9hbnN3ZXJgIHdpdGggdGhlIHJlYXNvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FwYWJpbGl0aWVzIHtcbiAgcmVhZG9ubHkgcHJlZGljdDogYm9vbGVhbjtcbiAgcmVhZG9ubHkgcHJlZGljdFByb2JhOiBib29sZWFuO1xuICByZWFkb25seSBwcmVkaWN0UmF3OiBib29sZWFuO1xufVxuXG4vKiogSG93IHRvIHdyaXRlIGEgbW9kZWwgZmlsZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgU2F2ZU9wdGlvbnMge1xuICAvKiogYGV4YWN0YDogdGhlIHNhbWUgYW5zd2VycywgdG8gdGhlIGJpdC4gKi9cbiAgcmVhZG9ubHkgcHJvZmlsZT86ICdleGFjdCc7XG4gIC8qKiBLZWVwIHdoYXQgZXhwbGFuYXRpb25zIG9mIHByZWRpY3Rpb25zIHdpbGwgbmVlZC4gKi9cbiAgcmVhZG9ubHkgZXhwbGFpbj86IGJvb2xlYW47XG59XG5cbi8qKiBAaW50ZXJuYWwgV2hhdCBvbmx5IGxvYWQgbWF5IHBhc3M6IG5vYm9keSBlbHNlIG1ha2VzIG1vZGVscy4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgUGFydHMge1xuICByZWFkb25seSBlbmdpbmU6IEVuZ2luZTtcbiAgcmVhZG9ubHkgcmVjZWl2ZWRCeXRlczogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBtZW1vcnkgYSBsaXZlIG1vZGVsIGhhczsgbnVsbCBhZnRlciBpdHMgZW5kLiAqL1xuaW50ZXJmYWNlIExpdmUge1xuICByZWFkb25seSBlbmdpbmU6IEVuZ2luZTtcbiAgcmVhZG9ubHkgbGVhc2U6IExlYXNlO1xufVxuXG4vKipcbiAqIEEgbG9hZGVkIG1vZGVsLCByZWFkeSB0byBwcmVkaWN0LiBFdmVyeSBtZXRob2QgaXMgc3luY2hyb25vdXMuXG4gKlxuICogV2hhdCBwcmVkaWN0IHRha2VzIChgeGApOlxuICogLSBvbmUgcm93OiBhbiBvYmplY3QgYHsgbmFtZTogdmFsdWUgfWAgKG90aGVyIGtleXMgYXJlIGlnbm9yZWQpLCBvciBhbiBhcnJheSBvciB0eXBlZCBhcnJheSBpbiB0aGUgb3JkZXIgb2YgYGlucHV0c2A7XG4gKiAtIG1hbnkgcm93czogYW4gYXJyYXkgb2Ygc3VjaCByb3dzLCBjb2x1bW5zIGB7IG5hbWU6IGFycmF5IH1gLCBvciBgeyBkYXRhLCBzaGFwZTogW3Jvd3MsIGNvbHVtbnNdIH1gIHJvdyBhZnRlciByb3cuXG4gKlxuICogbnVsbCwgdW5kZWZpbmVkLCBOYU4sICcnIGFuZCBhbiBhYnNlbnQga2V5IGFyZSBvbmUgbWlzc2luZyB2YWx1ZS4gQ2F0ZWdvcmllcyBnbyBieSBuYW1lIHdoZXJlIHRoZSBpbnB1dCBoYXMgYGxldmVsc2BcbiAqIChhbmQgYXJlIGNvZGVzIG90aGVyd2lzZSksIHRydWUgYW5kIGZhbHNlIGludG8gYm9vbGVhbiBpbnB1dHMgb25seS4gUm93cyBhcmUgY291bnRlZCBmcm9tIDAgaW4gbWVzc2FnZXMuXG4gKlxuICogT25lIHJvdyBnaXZlcyBvbmUgYW5zd2VyOyBtYW55IGdpdmUgYHsgZGF0YSwgc2hhcGUgfWAsIGBkYXRhYCBhIEZsb2F0MzJBcnJheSB3aGVyZSB0aGUgbGlicmFyeSBhbnN3ZXJzIGluIGZsb2F0MzJcbiAqIChYR0Jvb3N0KSwgYHNoYXBlYCBgW3Jvd3NdYCBvciBgW3Jvd3MsIHdpZHRoXWAuXG4gKi9cbmV4cG9ydCBjbGFzcyBNb2RlbDxUIGV4dGVuZHMgVGFzayA9IFRhc2s+IHtcbiAgLyoqIFdoYXQga2luZCBvZiBxdWVzdGlvbiB0aGUgbW9kZWwgYW5zd2Vycy4gKi9cbiAgcmVhZG9ubHkgdGFzazogVDtcbiAgLyoqIFRoZSBjb2x1bW5zIG9mIHRoZSB0cmFpbmluZyBkYXRhLCBpbiB0aGVpciBvcmRlci4gKi9cbiAgcmVhZG9ubHkgaW5wdXRzOiByZWFkb25seSBJbnB1dFtdO1xuICAvKiogV2hldGhlciB0aGUgaW5wdXQgbmFtZXMgYXJlIHRoZSBtb2RlbCdzIG93bjsgaWYgbm90LCB0aGV5IGFyZSBgZjBgLCBgZjFgXHUyMDI2IGJ5IHBvc2l0aW9uLiAqL1xuICByZWFkb25seSBuYW1lZElucHV0czogYm9vbGVhbjtcbiAgLyoqIFRoZSBuYW1lcyBvZiB0aGUgY2xhc3NlcyAob3Igb2YgdGhlIG91dHB1dHMpLCBvciBudWxsOiBjbGFzc2VzIGFyZSAwLCAxLCAyXHUyMDI2ICovXG4gIHJlYWRvbmx5IGxhYmVsczogcmVhZG9ubHkgc3RyaW5nW10gfCBudWxsO1xuICAvKiogV2hpY2ggYW5zd2VycyB0aGUgbW9kZWwgaGFzLiAqL1xuICByZWFkb25seSBjYXBhYmlsaXRpZXM6IENhcGFiaWxpdGllcztcbiAgLyoqIFdoZXJlIHRoZSBtb2RlbCBjb21lcyBmcm9tIGFuZCBob3cgaXQgaXMgcnVuLiAqL1xuICByZWFkb25seSBpbmZvOiBNb2RlbEluZm87XG5cbiAgcmVhZG9ubHkgI2Rlc2NyaXB0aW9uOiBEZXNjcmlwdGlvbjtcbiAgcmVhZG9ubHkgI3BsYW46IFJvd1BsYW47XG4gIHJlYWRvbmx5ICNrZXlzOiBLZXlzO1xuICByZWFkb25seSAjcmVzcG9uc2U6IEFuc3dlckZvcm1hdDtcbiAgcmVhZG9ubHkgI3Byb2JhYmlsaXR5OiBBbnN3ZXJGb3JtYXQ7XG4gIHJlYWRvbmx5ICNyYXc6IEFuc3dlckZvcm1hdDtcbiAgI2xpdmU6IExpdmUgfCBudWxsO1xuICAvKiogV2hpbGUgeCBpcyByZWFkOiBpdHMgZ2V0dGVycyBtYXkgZG8gYW55dGhpbmcsIGJ1dCBub3QgdXNlIHRoZSBzbG90cyB0aGF0IGFyZSBiZWluZyBmaWxsZWQuICovXG4gICNyZWFkaW5nID0gZmFsc2U7XG5cbiAgLyoqIEBpbnRlcm5hbCAqL1xuICBzdGF0aWMgY3JlYXRlPFQgZXh0ZW5kcyBUYXNrPihwYXJ0czogUGFydHMpOiBNb2RlbDxUPiB7XG4gICAgcmV0dXJuIG5ldyBNb2RlbDxUPihwYXJ0cyk7XG4gIH1cblxuICBwcml2YXRlIGNvbnN0cnVjdG9yKHsgZW5naW5lLCByZWNlaXZlZEJ5dGVzIH06IFBhcnRzKSB7XG4gICAgY29uc3QgeyBkZXNjcmlwdGlvbiB9ID0gZW5naW5lO1xuICAgIGNvbnN0IHsgb3V0cHV0cyB9ID0gZGVzY3JpcHRpb247XG4gICAgY29uc3QgcHJlZGljdGVkID0gb3V0cHV0cy5sYWJlbCA+IDAgPyAnbGFiZWwnIDogJ3Jlc3BvbnNlJztcbiAgICB0aGlzLiNkZXNjcmlwdGlvbiA9IGRlc2NyaXB0aW9uO1xuICAgIHRoaXMuI3BsYW4gPSBuZXcgUm93UGxhbihkZXNjcmlwdGlvbi5pbnB1dHMpO1xuICAgIHRoaXMuI2tleXMgPSBuZXcgS2V5cyh0aGlzLiNwbGFuLm5hbWVzKTtcbiAgICB0aGlzLiNyZXNwb25zZSA9IG5ldyBBbnN3ZXJGb3JtYXQocHJlZGljdGVkLCBkZXNjcmlwdGlvbik7XG4gICAgdGhpcy4jcHJvYmFiaWxpdHkgPSBuZXcgQW5zd2VyRm9ybWF0KCdwcm9iYWJpbGl0eScsIGRlc2NyaXB0aW9uKTtcbiAgICB0aGlzLiNyYXcgPSBuZXcgQW5zd2VyRm9ybWF0KCdyYXcnLCBkZXNjcmlwdGlvbik7XG4gICAgdGhpcy50YXNrID0gZGVzY3JpcHRpb24udGFzayBhcyBUO1xuICAgIHRoaXMuaW5wdXRzID0gZGVlcEZyZWV6ZShkZXNjcmlwdGlvbi5pbnB1dHMpO1xuICAgIHRoaXMubmFtZWRJbnB1dHMgPSBkZXNjcmlwdGlvbi5uYW1lZElucHV0cztcbiAgICB0aGlzLmxhYmVscyA9IGRlZXBGcmVlemUoZGVzY3JpcHRpb24ubGFiZWxzKTtcbiAgICB0aGlzLmNhcGFiaWxpdGllcyA9IE9iamVjdC5mcmVlemUoe1xuICAgICAgcHJlZGljdDogb3V0cHV0c1twcmVkaWN0ZWRdID4gMCxcbiAgICAgIHByZWRpY3RQcm9iYTogb3V0cHV0cy5wcm9iYWJpbGl0eSA+IDAsXG4gICAgICBwcmVkaWN0UmF3OiBvdXRwdXRzLnJhdyA+IDAsXG4gICAgfSk7XG4gICAgdGhpcy5pbmZvID0gZGVlcEZyZWV6ZSh7IC4uLmRlc2NyaXB0aW9uLmluZm8sIHJlY2VpdmVkQnl0ZXMgfSk7XG4gICAgY29uc3QgbGVhc2UgPSBuZXcgTGVhc2UodGhpcy4jcGxhbi5uYW1lcyk7XG4gICAgdGhpcy4jbGl2ZSA9IHsgZW5naW5lLCBsZWFzZSB9O1xuICAgIGVuZFdpdGgodGhpcywgbGVhc2UpO1xuICB9XG5cbiAgLyoqXG4gICAqIFRoZSBtb2RlbCdzIGFuc3dlciwgYWZ0ZXIgaXRzIGxpbmsgZnVuY3Rpb246IGEgdmFsdWUgZm9yIHJlZ3Jlc3Npb24sIHJhbmtpbmcgYW5kIHN1cnZpdmFsIChpbiB0aGUgdW5pdHMgb2YgdGhlXG4gICAqIHRhcmdldCksIHRoZSBjbGFzcyBmb3IgY2xhc3NpZmljYXRpb246IGl0cyBuYW1lIGlmIHRoZSBtb2RlbCBoYXMgbmFtZXMsIGVsc2UgaXRzIGluZGV4LiBNdWx0aWxhYmVsOiAwIG9yIDEgcGVyIGxhYmVsLlxuICAgKlxuICAgKiBAcGFyYW0geCBvbmUgcm93IG9yIG1hbnk7IHNlZSB0aGUgY2xhc3NcbiAgICogQHJldHVybnMgb25lIHJvdzogYSBudW1iZXIsIGEgc3RyaW5nLCBvciBhIHR5cGVkIGFycmF5IG9mIGsgb3V0cHV0cy4gTWFueSByb3dzOiBgeyBkYXRhLCBzaGFwZSB9YFxuICAgKiBAdGhyb3dzIFNhcHdvb2RFcnJvciBgaW52YWxpZF9pbnB1dGAgKHNoYXBlLCB0eXBlIG9yIHZhbHVlLCB3aXRoIHJvdyBhbmQgY29sdW1uKSwgYHVua25vd25fY2F0ZWdvcnlgLFxuICAgKiAgIGBpbnZhbGlkX2FyZ3VtZW50YCAobm90aGluZyB0aGF0IHByZWRpY3QgdGFrZXMpLCBgbm9fc3VjaF9hbnN3ZXJgLCBgZGlzcG9zZWRgLCBgd2FzbWBcbiAgICovXG4gIHByZWRpY3Q8Y29uc3QgWCBleHRlbmRzIG9iamVjdD4oeDogWCk6IEFuc3dlclRvPFgsIE9uZTxUPiwgQW5zd2VyczxNYW55PFQ+Pj4ge1xuICAgIHJldHVybiB0aGlzLiNhbnN3ZXIodGhpcy4jcmVzcG9uc2UsIHgpIGFzIEFuc3dlclRvPFgsIE9uZTxUPiwgQW5zd2VyczxNYW55PFQ+Pj47XG4gIH1cblxuICAvKipcbiAgICogQ2xhc3MgcHJvYmFiaWxpdGllcywgMCB0byAxOiBvbmUgY29sdW1uIHBlciBjbGFzcywgdHdvIGZvciB0d28gY2xhc3NlczsgbXVsdGlsYWJlbDogb25lIHBlciBsYWJlbC5cbiAgICpcbiAgICogQHBhcmFtIHggb25lIHJvdyBvciBtYW55OyBzZWUgdGhlIGNsYXNzXG4gICAqIEByZXR1cm5zIG9uZSByb3c6IGEgdHlwZWQgYXJyYXkgKGNsYXNzZXMpLiBNYW55IHJvd3M6IGB7IGRhdGEsIHNoYXBlOiBbcm93cywgY2xhc3Nlc10gfWBcbiAgICogQHRocm93cyBTYXB3b29kRXJyb3IgYXMgcHJlZGljdDsgYG5vX3N1Y2hfYW5zd2VyYCBmb3IgbW9kZWxzIHdpdGhvdXQgcHJvYmFiaWxpdGllc1xuICAgKi9cbiAgcHJlZGljdFByb2JhPGNvbnN0IFggZXh0ZW5kcyBvYmplY3Q+KHg6IFgpOiBBbnN3ZXJUbzxYLCBGbG9hdEFycmF5LCBBbnN3ZXJzPiB7XG4gICAgcmV0dXJuIHRoaXMuI2Fuc3dlcih0aGlzLiNwcm9iYWJpbGl0eSwgeCkgYXMgQW5zd2VyVG88WCwgRmxvYXRBcnJheSwgQW5zd2Vycz47XG4gIH1cblxuICAvKipcbiAgICogV2hhdCB0aGUgbGlicmFyeSBjYWxscyBtYXJnaW4sIHJhdyBzY29yZSBvciBkZWNpc2lvbiBmdW5jdGlvbjogdGhlIHN1bSBiZWZvcmUgdGhlIGxpbmssIGVxdWFsIHRvIHRoZSBsaWJyYXJ5J3MgdG9cbiAgICogdGhlIGJpdCBmb3IgdHJlZSBlbnNlbWJsZXMuXG4gICAqXG4gICAqIEBwYXJhbSB4IG9uZSByb3cgb3IgbWFueTsgc2VlIHRoZSBjbGFzc1xuICAgKiBAcmV0dXJucyBvbmUgcm93OiBhIG51bWJlciwgb3IgYSB0eXBlZCBhcnJheSBvZiBrIG91dHB1dHMuIE1hbnkgcm93czogYHsgZGF0YSwgc2hhcGUgfWBcbiAgICogQHRocm93cyBTYXB3b29kRXJyb3IgYXMgcHJlZGljdFxuICAgKi9cbiAgcHJlZGljdFJhdzxjb25zdCBYIGV4dGVuZHMgb2JqZWN0Pih4OiBYKTogQW5zd2VyVG88WCwgT25lUmF3PFQ+LCBBbnN3ZXJzPiB7XG4gICAgcmV0dXJuIHRoaXMuI2Fuc3dlcih0aGlzLiNyYXcsIHgpIGFzIEFuc3dlclRvPFgsIE9uZVJhdzxUPiwgQW5zd2Vycz47XG4gIH1cblxuICAvKipcbiAgICogUnVuIHRoZSByb3dzIHdpdGgga25vd24gYW5zd2VycyB0aGF0IHRoZSBmaWxlIGJyaW5ncyAobG9hZCBoYXMgZG9uZSBzbyBvbmNlIGFscmVhZHkpLlxuICAgKlxuICAgKiBAcmV0dXJucyBob3cgbWFueSByb3dzIHRoZXJlIGFyZSBhbmQgd2hvc2UgYW5zd2VycyB0aGV5IGhhdmUsIG9yIG51bGw6IHRoZSBmaWxlIGhhcyBub25lLCBhbmQgbm90aGluZyB3YXMgY2hlY2tlZFxuICAgKiBAdGhyb3dzIFNhcHdvb2RFcnJvciBgZ29sZGVuX21pc21hdGNoYCwgYGRpc3Bvc2VkYCwgYHdhc21gXG4gICAqL1xuICBzZWxmVGVzdCgpOiBNb2RlbEluZm9bJ2dvbGRlbiddIHtcbiAgICB0aGlzLiNhbGl2ZSgpLmVuZ2luZS5zZWxmVGVzdCgpO1xuICAgIHJldHVybiB0aGlzLmluZm8uZ29sZGVuO1xuICB9XG5cbiAgLyoqXG4gICAqIFRoZSBtb2RlbCBhcyBhIFNhcHdvb2QgZmlsZTogc21hbGwsIHF1aWNrIHRvIGxvYWQsIGFuZCB0aGUgc2FtZSBieXRlcyBlYWNoIHRpbWUuXG4gICAqXG4gICAqIEByZXR1cm5zIHRoZSBmaWxlJ3MgYnl0ZXMgKGEgc2FmZXRlbnNvcnMgZmlsZSk7IHRoZSBjYWxsZXIncyBvd25cbiAgICogQHRocm93cyBTYXB3b29kRXJyb3IgYGludmFsaWRfYXJndW1lbnRgLCBgb3V0X29mX21lbW9yeWAsIGBkaXNwb3NlZGAsIGB3YXNtYFxuICAgKi9cbiAgc2F2ZShvcHRpb25zOiBTYXZlT3B0aW9ucyA9IHt9KTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICAgIHJldHVybiB0aGlzLiNhbGl2ZSgpLmVuZ2luZS5zYXZlKEpTT04uc3RyaW5naWZ5KHsgcHJvZmlsZTogJ2V4YWN0JywgZXhwbGFpbjogZmFsc2UsIC4uLm9wdGlvbnMgfSkpO1xuICB9XG5cbiAgLyoqXG4gICAqIExldCBnbyBvZiB0aGUgbW9kZWwncyBtZW1vcnk6IGVhY2ggbW9kZWwgaGFzIGEgV2ViQXNzZW1ibHkgbWVtb3J5IG9mIGl0cyBvd24sIHdoaWNoIGdvZXMgYXMgYSB3aG9sZS4gTGF0ZXIgY2FsbHNcbiAgICogdGhyb3cgYGRpc3Bvc2VkYDsgZGlzcG9zaW5nIHR3aWNlIGlzIGhhcm1sZXNzLiBBIG1vZGVsIHRoYXQgaXMgbm8gbG9uZ2VyIHJlYWNoYWJsZSBpcyBsZXQgZ28gb2YgYnkgaXRzZWxmLCBsYXRlci5cbiAgICovXG4gIGRpc3Bvc2UoKTogdm9pZCB7XG4gICAgaWYgKCF0aGlzLiNsaXZlKSByZXR1cm47XG4gICAgaWYgKHRoaXMuI3JlYWRpbmcpIHRocm93IGNhbGxzQmFjaygpO1xuICAgIGNvbnN0IHsgZW5naW5lLCBsZWFzZSB9ID0gdGhpcy4jbGl2ZTtcbiAgICB0aGlzLiNsaXZlID0gbnVsbDtcbiAgICBmb3JnZXQobGVhc2UpO1xuICAgIGxlYXNlLmVuZCgpO1xuICAgIGVuZ2luZS5jbG9zZSgpO1xuICB9XG5cbiAgLyoqIFRoZSBzYW1lIGFzIGRpc3Bvc2U6IGB1c2luZyBtb2RlbCA9IGF3YWl0IGxvYWQoXHUyMDI2KWAuICovXG4gIGRlY2xhcmUgW1N5bWJvbC5kaXNwb3NlXTogKCkgPT4gdm9pZDtcblxuICAjYWxpdmUoKTogTGl2ZSB7XG4gICAgaWYgKHRoaXMuI2xpdmUpIHJldHVybiB0aGlzLiNsaXZlO1xuICAgIHRocm93IGZhaWx1cmUoJ2Rpc3Bvc2VkJywgJ21vZGVsJywgJ1RoZSBtb2RlbCB3YXMgZGlzcG9zZWQgb2YgYmVmb3JlIHRoaXMgY2FsbCcpO1xuICB9XG5cbiAgI2Fuc3dlcihmb3JtYXQ6IEFuc3dlckZvcm1hdCwgeDogdW5rbm93bik6IHVua25vd24ge1xuICAgIGNvbnN0IHsgZW5naW5lLCBsZWFzZSB9ID0gdGhpcy4jYWxpdmUoKTtcbiAgICBpZiAoZm9ybWF0LndpZHRoID09PSAwKSB0aHJvdyB0aGlzLiNub1N1Y2hBbnN3ZXIoZm9ybWF0KTtcbiAgICBpZiAodGhpcy4jcmVhZGluZykgdGhyb3cgY2FsbHNCYWNrKCk7XG4gICAgdGhpcy4jcmVhZGluZyA9IHRydWU7XG4gICAgdHJ5IHtcbiAgICAgIHJldHVybiB0aGlzLiNhbnN3ZXJUbyh4LCBmb3JtYXQsIGVuZ2luZSwgbGVhc2UucmVhZCk7XG4gICAgfSBmaW5hbGx5IHtcbiAgICAgIHRoaXMuI3JlYWRpbmcgPSBmYWxzZTtcbiAgICB9XG4gIH1cblxuICAjYW5zd2VyVG8oeDogdW5rbm93biwgZm9ybWF0OiBBbnN3ZXJGb3JtYXQsIGVuZ2luZTogRW5naW5lLCByZWFkOiBSb3dSZWFkZXIpOiB1bmtub3duIHtcbiAgICBjb25zdCBwbGFuID0gdGhpcy4jcGxhbjtcbiAgICBpZiAodHlwZW9mIHggPT09ICdvYmplY3QnICYmIHggIT09IG51bGwgJiYgIUFycmF5LmlzQXJyYXkoeCkpIHtcbiAgICAgIC8vIE9uZSByb3cgb2JqZWN0IGlzIHdoYXQgdGhpcyBpcyB0cmllZCBmb3I7IGFueXRoaW5nIGVsc2Ugc2hvd3MgYnkga2V5cyB0aGF0IGFyZSBhYnNlbnQgb3IgdmFsdWVzIHRoYXQgYXJlIG9kZC5cbiAgICAgIHBsYW4uZmxhZ3MgPSAwO1xuICAgICAgcmVhZCh4IGFzIFJlY29yZDxzdHJpbmcsIHVua25vd24+LCBwbGFuLCBlbmdpbmUuZG91YmxlcygpLCBlbmdpbmUuaW5wdXQpO1xuICAgICAgaWYgKHBsYW4uZmxhZ3MgPT09IDApIHJldHVybiB0aGlzLiNhbnN3ZXJSb3coZW5naW5lLCBmb3JtYXQpO1xuICAgIH1cbiAgICBjb25zdCBiYXRjaCA9IHJlYWRJbnB1dCh4LCB7IHBsYW4sIGtleXM6IHRoaXMuI2tleXMsIHJlYWQgfSk7XG4gICAgaWYgKCFiYXRjaC5vbmUpIHJldHVybiBwcmVkaWN0QmF0Y2goZW5naW5lLCBmb3JtYXQsIGJhdGNoLCBwbGFuLmNvdW50KTtcbiAgICBiYXRjaC5maWxsKGVuZ2luZS5kb3VibGVzKCksIGVuZ2luZS5pbnB1dCwgMCwgMSwgMCk7XG4gICAgcmV0dXJuIHRoaXMuI2Fuc3dlclJvdyhlbmdpbmUsIGZvcm1hdCk7XG4gIH1cblxuICAjYW5zd2VyUm93KGVuZ2luZTogRW5naW5lLCBmb3JtYXQ6IEFuc3dlckZvcm1hdCk6IHVua25vd24ge1xuICAgIGVuZ2luZS5wcmVkaWN0Um93KGZvcm1hdC5udW1iZXIpO1xuICAgIHJldHVybiBmb3JtYXQub25lKGVuZ2luZS5kb3VibGVzKCksIGVuZ2luZS5vdXRwdXQpO1xuICB9XG5cbiAgI25vU3VjaEFuc3dlcihmb3JtYXQ6IEFuc3dlckZvcm1hdCk6IFNhcHdvb2RFcnJvciB7XG4gICAgY29uc3Qga2luZDogQW5zd2VyS2luZCA9IGZvcm1hdCA9PT0gdGhpcy4jcHJvYmFiaWxpdHkgPyAncHJvYmFiaWxpdHknIDogZm9ybWF0ID09PSB0aGlzLiNyYXcgPyAncmF3JyA6ICdyZXNwb25zZSc7XG4gICAgY29uc3Qgd2h5ID0gdGhpcy4jZGVzY3JpcHRpb24ud2h5W2tpbmRdID8/ICd0aGUgbW9kZWwgaGFzIG5vbmUnO1xuICAgIGNvbnN0IG1ldGhvZCA9IHsgcHJvYmFiaWxpdHk6ICdwcmVkaWN0UHJvYmEnLCByYXc6ICdwcmVkaWN0UmF3JywgcmVzcG9uc2U6ICdwcmVkaWN0JywgbGFiZWw6ICdwcmVkaWN0JyB9W2tpbmRdO1xuICAgIHJldHVybiBmYWlsdXJlKCdub19zdWNoX2Fuc3dlcicsIG1ldGhvZCwgYCR7bWV0aG9kfSBoYXMgbm8gYW5zd2VyOiAke3doeX1gKTtcbiAgfVxufVxuXG4vLyBPbGRlciBicm93c2VycyBoYXZlIG5vIFN5bWJvbC5kaXNwb3NlOyBhIGNvbXB1dGVkIG1ldGhvZCBuYW1lIHdvdWxkIGJlIHRoZSBzdHJpbmcgXCJ1bmRlZmluZWRcIiB0aGVyZS5cbmlmIChTeW1ib2wuZGlzcG9zZSkgT2JqZWN0LmRlZmluZVByb3BlcnR5KE1vZGVsLnByb3RvdHlwZSwgU3ltYm9sLmRpc3Bvc2UsIHsgdmFsdWU6IE1vZGVsLnByb3RvdHlwZS5kaXNwb3NlIH0pO1xuXG5mdW5jdGlvbiBjYWxsc0JhY2soKTogU2Fwd29vZEVycm9yIHtcbiAgcmV0dXJuIGZhaWx1cmUoJ2ludmFsaWRfYXJndW1lbnQnLCAneCcsICdBIHByb3BlcnR5IG9mIHggY2FsbHMgdGhlIG1vZGVsIHRoYXQgaXMgcmVhZGluZyBpdCcpO1xufVxuXG5mdW5jdGlvbiBkZWVwRnJlZXplPFY+KHZhbHVlOiBWKTogViB7XG4gIGlmICh0eXBlb2YgdmFsdWUgPT09ICdvYmplY3QnICYmIHZhbHVlICE9PSBudWxsKSBPYmplY3QudmFsdWVzKE9iamVjdC5mcmVlemUodmFsdWUpKS5mb3JFYWNoKGRlZXBGcmVlemUpO1xuICByZXR1cm4gdmFsdWU7XG59XG4iLCAiLy8gVGhlIGNvbXBpbGVkIGVuZ2luZTogb25lIFdlYkFzc2VtYmx5Lk1vZHVsZSBmb3IgYWxsIG1vZGVscywgd2hhdGV2ZXIgbmFtZXMgaXQuXG5pbXBvcnQgeyBjYWxsZWQsIGZhaWx1cmUsIHR5cGUgU2Fwd29vZEVycm9yLCBzaG93IH0gZnJvbSAnLi9lcnJvcnMudHMnO1xuaW1wb3J0IHsgZmlsZVN5c3RlbSB9IGZyb20gJy4vaG9zdC50cyc7XG5pbXBvcnQgeyBsb29rc0xpa2VIdG1sIH0gZnJvbSAnLi9odG1sLnRzJztcbmltcG9ydCB7IHJlYXNvbiB9IGZyb20gJy4vc291cmNlLnRzJztcblxuLyoqIFdoZXJlIHRoZSBlbmdpbmUncyBgLndhc21gIGlzOiBpdHMgYWRkcmVzcywgaXRzIGJ5dGVzLCBvciB0aGUgbW9kdWxlIGFscmVhZHkgY29tcGlsZWQuICovXG5leHBvcnQgdHlwZSBXYXNtU291cmNlID0gc3RyaW5nIHwgVVJMIHwgQXJyYXlCdWZmZXIgfCBBcnJheUJ1ZmZlclZpZXcgfCBXZWJBc3NlbWJseS5Nb2R1bGU7XG5cbmNvbnN0IEZJWCA9XG4gIFwiY29weSBub2RlX21vZHVsZXMvc2Fwd29vZC9kaXN0L2VuZ2luZS53YXNtIHRvIHRoYXQgYWRkcmVzcywgcGFzcyB7IHdhc20gfSB3aXRoIHRoZSByaWdodCBvbmUsIG9yIGltcG9ydCBmcm9tICdzYXB3b29kL2lubGluZSdcIjtcblxuY29uc3QgYnlBZGRyZXNzID0gbmV3IE1hcDxzdHJpbmcsIFByb21pc2U8V2ViQXNzZW1ibHkuTW9kdWxlPj4oKTtcbmNvbnN0IGJ5Qnl0ZXMgPSBuZXcgV2Vha01hcDxvYmplY3QsIFByb21pc2U8V2ViQXNzZW1ibHkuTW9kdWxlPj4oKTtcblxuLyoqXG4gKiBDb21waWxlIHRoZSBlbmdpbmUsIG9uY2UgcGVyIGFkZHJlc3Mgb3IgYnVmZmVyOyBhIGZhaWx1cmUgaXMgZm9yZ290dGVuLCBzbyB0aGF0IGEgbGF0ZXIgbG9hZCBtYXkgdHJ5IGFnYWluLlxuICogRXJyb3JzOiB3YXNtLCBpbnZhbGlkX2FyZ3VtZW50XG4gKiBAaW50ZXJuYWxcbiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGNvbXBpbGUoc291cmNlOiBXYXNtU291cmNlKTogUHJvbWlzZTxXZWJBc3NlbWJseS5Nb2R1bGU+IHtcbiAgaWYgKHR5cGVvZiBXZWJBc3NlbWJseSA9PT0gJ3VuZGVmaW5lZCcpIHRocm93IGZhaWx1cmUoJ3dhc20nLCAnV2ViQXNzZW1ibHknLCAnVGhpcyBwbGF0Zm9ybSBoYXMgbm8gV2ViQXNzZW1ibHknKTtcbiAgaWYgKHNvdXJjZSBpbnN0YW5jZW9mIFdlYkFzc2VtYmx5Lk1vZHVsZSkgcmV0dXJuIFByb21pc2UucmVzb2x2ZShzb3VyY2UpO1xuICBpZiAodHlwZW9mIHNvdXJjZSA9PT0gJ3N0cmluZycgfHwgc291cmNlIGluc3RhbmNlb2YgVVJMKSB7XG4gICAgY29uc3QgYWRkcmVzcyA9IFN0cmluZyhzb3VyY2UpO1xuICAgIHJldHVybiBvbmNlKGJ5QWRkcmVzcywgYWRkcmVzcywgKCkgPT4gY29tcGlsZUZyb20oYWRkcmVzcykpO1xuICB9XG4gIGlmIChzb3VyY2UgaW5zdGFuY2VvZiBBcnJheUJ1ZmZlciB8fCBBcnJheUJ1ZmZlci5pc1ZpZXcoc291cmNlKSkge1xuICAgIHJldHVybiBvbmNlKGJ5Qnl0ZXMsIHNvdXJjZSwgKCkgPT4gY29tcGlsZUJ5dGVzKHRvQnl0ZXMoc291cmNlKSwgJ3RoZSBieXRlcyBvZiB7IHdhc20gfScpKTtcbiAgfVxuICB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ3dhc20nLCAnVGhpcyBpcyBubyBXZWJBc3NlbWJseScsIHNob3coc291cmNlKSwgJ2EgVVJMLCBieXRlcyBvciBhIG1vZHVsZScpO1xufVxuXG5mdW5jdGlvbiBvbmNlPEs+KFxuICBjYWNoZTogeyBnZXQoa2V5OiBLKTogUHJvbWlzZTxXZWJBc3NlbWJseS5Nb2R1bGU+IHwgdW5kZWZpbmVkOyBzZXQoa2V5OiBLLCBtYWRlOiBQcm9taXNlPFdlYkFzc2VtYmx5Lk1vZHVsZT4pOiB1bmtub3duOyBkZWxldGUoa2V5OiBLKTogdW5rbm93biB9LFxuICBrZXk6IEssXG4gIG1ha2U6ICgpID0+IFByb21pc2U8V2ViQXNzZW1ibHkuTW9kdWxlPixcbik6IFByb21pc2U8V2ViQXNzZW1ibHkuTW9kdWxlPiB7XG4gIGxldCBtYWRlID0gY2FjaGUuZ2V0KGtleSk7XG4gIGlmICghbWFkZSkge1xuICAgIG1hZGUgPSBtYWtlKCk7XG4gICAgY2FjaGUuc2V0KGtleSwgbWFkZSk7XG4gICAgbWFkZS5jYXRjaCgoKSA9PiBjYWNoZS5kZWxldGUoa2V5KSk7XG4gIH1cbiAgcmV0dXJuIG1hZGU7XG59XG5cbmFzeW5jIGZ1bmN0aW9uIGNvbXBpbGVGcm9tKGFkZHJlc3M6IHN0cmluZyk6IFByb21pc2U8V2ViQXNzZW1ibHkuTW9kdWxlPiB7XG4gIGNvbnN0IGZzID0gZmlsZVN5c3RlbSgpO1xuICBjb25zdCBpc1VybCA9IC9eW2Etel1bYS16MC05Ky4tXSs6L2kudGVzdChhZGRyZXNzKTtcbiAgaWYgKGZzICYmIChhZGRyZXNzLnN0YXJ0c1dpdGgoJ2ZpbGU6JykgfHwgKCFpc1VybCAmJiAhKCdsb2NhdGlvbicgaW4gZ2xvYmFsVGhpcykpKSkge1xuICAgIGxldCBieXRlczogVWludDhBcnJheTxBcnJheUJ1ZmZlcj47XG4gICAgdHJ5IHtcbiAgICAgIGJ5dGVzID0gYXdhaXQgZnMucmVhZEZpbGUoaXNVcmwgPyBuZXcgVVJMKGFkZHJlc3MpIDogYWRkcmVzcyk7XG4gICAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICAgIHRocm93IGZhaWx1cmUoJ3dhc20nLCBhZGRyZXNzLCBgVGhlIGVuZ2luZSBjb3VsZCBub3QgYmUgcmVhZCBmcm9tICR7Y2FsbGVkKGFkZHJlc3MpfTsgJHtGSVh9YCwgcmVhc29uKGVycm9yKSwgJycsIGVycm9yKTtcbiAgICB9XG4gICAgcmV0dXJuIGNvbXBpbGVCeXRlcyhieXRlcywgYWRkcmVzcyk7XG4gIH1cbiAgbGV0IHJlc3BvbnNlOiBSZXNwb25zZTtcbiAgdHJ5IHtcbiAgICByZXNwb25zZSA9IGF3YWl0IGZldGNoKGFkZHJlc3MsIHsgY3JlZGVudGlhbHM6ICdzYW1lLW9yaWdpbicgfSk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgZmFpbHVyZSgnd2FzbScsIGFkZHJlc3MsIGBUaGUgZW5naW5lIGNvdWxkIG5vdCBiZSBmZXRjaGVkIGZyb20gJHtjYWxsZWQoYWRkcmVzcyl9OyAke0ZJWH1gLCByZWFzb24oZXJyb3IpLCAnJywgZXJyb3IpO1xuICB9XG4gIGlmICghcmVzcG9uc2Uub2spIHtcbiAgICBjb25zdCBnb3QgPSBgc3RhdHVzICR7cmVzcG9uc2Uuc3RhdHVzfWA7XG4gICAgdGhyb3cgZmFpbHVyZSgnd2FzbScsIGFkZHJlc3MsIGBUaGUgZW5naW5lIGNvdWxkIG5vdCBiZSBmZXRjaGVkIGZyb20gJHtjYWxsZWQoYWRkcmVzcyl9OyAke0ZJWH1gLCBnb3QsICdzdGF0dXMgMjAwJyk7XG4gIH1cbiAgLy8gT25seSBhIHN0cmVhbSB3aXRoIHRoZSByaWdodCB0eXBlIGlzIGNvbXBpbGVkIHdoaWxlIGl0IGFycml2ZXMsIGFuZCBrZXB0IGNvbXBpbGVkIGluIHRoZSBicm93c2VyJ3MgY2FjaGUuXG4gIGlmIChyZXNwb25zZS5oZWFkZXJzLmdldCgnY29udGVudC10eXBlJykgPT09ICdhcHBsaWNhdGlvbi93YXNtJykge1xuICAgIHJldHVybiBXZWJBc3NlbWJseS5jb21waWxlU3RyZWFtaW5nKHJlc3BvbnNlKS5jYXRjaCgoZXJyb3IpID0+IHtcbiAgICAgIHRocm93IG5vdENvbXBpbGVkKGVycm9yLCBhZGRyZXNzKTtcbiAgICB9KTtcbiAgfVxuICByZXR1cm4gY29tcGlsZUJ5dGVzKG5ldyBVaW50OEFycmF5KGF3YWl0IHJlc3BvbnNlLmFycmF5QnVmZmVyKCkpLCBhZGRyZXNzKTtcbn1cblxuYXN5bmMgZnVuY3Rpb24gY29tcGlsZUJ5dGVzKGJ5dGVzOiBVaW50OEFycmF5PEFycmF5QnVmZmVyPiwgcGxhY2U6IHN0cmluZyk6IFByb21pc2U8V2ViQXNzZW1ibHkuTW9kdWxlPiB7XG4gIGNvbnN0IE1BR0lDID0gWzAsIDB4NjEsIDB4NzMsIDB4NmRdO1xuICBpZiAoTUFHSUMuc29tZSgoYnl0ZSwgaSkgPT4gYnl0ZXNbaV0gIT09IGJ5dGUpKSB7XG4gICAgY29uc3QgZ290ID0gbG9va3NMaWtlSHRtbChieXRlcykgPyAnYW4gSFRNTCBwYWdlJyA6IGAke2J5dGVzLmxlbmd0aH0gYnl0ZXMgb2Ygc29tZXRoaW5nIGVsc2VgO1xuICAgIHRocm93IGZhaWx1cmUoJ3dhc20nLCBwbGFjZSwgYCR7Y2FsbGVkKHBsYWNlKX0gaXMgbm90IHRoZSBlbmdpbmU7ICR7RklYfWAsIGdvdCwgJ2EgV2ViQXNzZW1ibHkgbW9kdWxlJyk7XG4gIH1cbiAgdHJ5IHtcbiAgICByZXR1cm4gYXdhaXQgV2ViQXNzZW1ibHkuY29tcGlsZShieXRlcyk7XG4gIH0gY2F0Y2ggKGVycm9yKSB7XG4gICAgdGhyb3cgbm90Q29tcGlsZWQoZXJyb3IsIHBsYWNlKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBub3RDb21waWxlZChlcnJvcjogdW5rbm93biwgcGxhY2U6IHN0cmluZyk6IFNhcHdvb2RFcnJvciB7XG4gIGNvbnN0IGhpbnQgPVxuICAgIFwiaXQgbmVlZHMgU0lNRCAoYnJvd3NlcnMgb2YgMjAyMS0yMDIzIGFuZCBsYXRlcikgYW5kLCB1bmRlciBhIENvbnRlbnQtU2VjdXJpdHktUG9saWN5LCBzY3JpcHQtc3JjICd3YXNtLXVuc2FmZS1ldmFsJ1wiO1xuICByZXR1cm4gZmFpbHVyZSgnd2FzbScsIHBsYWNlLCBgVGhlIGVuZ2luZSB3YXMgbm90IGNvbXBpbGVkOyAke2hpbnR9YCwgcmVhc29uKGVycm9yKSwgJycsIGVycm9yKTtcbn1cblxuZnVuY3Rpb24gdG9CeXRlcyhzb3VyY2U6IEFycmF5QnVmZmVyIHwgQXJyYXlCdWZmZXJWaWV3KTogVWludDhBcnJheTxBcnJheUJ1ZmZlcj4ge1xuICBpZiAoIUFycmF5QnVmZmVyLmlzVmlldyhzb3VyY2UpKSByZXR1cm4gbmV3IFVpbnQ4QXJyYXkoc291cmNlKTtcbiAgcmV0dXJuIG5ldyBVaW50OEFycmF5KHNvdXJjZS5idWZmZXIgYXMgQXJyYXlCdWZmZXIsIHNvdXJjZS5ieXRlT2Zmc2V0LCBzb3VyY2UuYnl0ZUxlbmd0aCk7XG59XG4iLCAiaW1wb3J0IHR5cGUgeyBUYXNrIH0gZnJvbSAnLi9kZXNjcmlwdGlvbi50cyc7XG5pbXBvcnQgeyBFbmdpbmUgfSBmcm9tICcuL2VuZ2luZS50cyc7XG5pbXBvcnQgeyBmYWlsdXJlLCBzaG93IH0gZnJvbSAnLi9lcnJvcnMudHMnO1xuaW1wb3J0IHsgZ3VuemlwLCBpc0d6aXAgfSBmcm9tICcuL2d1bnppcC50cyc7XG5pbXBvcnQgeyBjaGVja0ludGVncml0eSwgcGFyc2VJbnRlZ3JpdHkgfSBmcm9tICcuL2ludGVncml0eS50cyc7XG5pbXBvcnQgeyBNb2RlbCB9IGZyb20gJy4vbW9kZWwudHMnO1xuaW1wb3J0IHsgdHlwZSBQcm9ncmVzcywgcmVhc29uLCByZWNlaXZlLCB0eXBlIFNvdXJjZSwgdGhyb3dJZkFib3J0ZWQgfSBmcm9tICcuL3NvdXJjZS50cyc7XG5pbXBvcnQgeyBjb21waWxlLCB0eXBlIFdhc21Tb3VyY2UgfSBmcm9tICcuL3dhc20udHMnO1xuXG4vKiogV2hhdCBhIHNjaGVtYSBzYXlzIG9mIG9uZSBpbnB1dC4gQWxsIGJ1dCB0aGUgZ2l2ZW4gZmllbGRzIHN0YXkgYXMgdGhlIGZpbGUgaGFzIHRoZW0uICovXG5leHBvcnQgaW50ZXJmYWNlIElucHV0U2NoZW1hIHtcbiAgLyoqIFdoaWNoIGlucHV0LCB3aGVyZSB0aGUgZmlsZSBuYW1lcyB0aGVtOyBlbHNlIHRoZSBuYW1lIHRvIGdpdmUgdG8gdGhlIGlucHV0IG9mIHRoaXMgcG9zaXRpb24uICovXG4gIHJlYWRvbmx5IG5hbWU/OiBzdHJpbmc7XG4gIHJlYWRvbmx5IGtpbmQ/OiAnbnVtYmVyJyB8ICdpbnRlZ2VyJyB8ICdib29sZWFuJyB8ICdjYXRlZ29yeSc7XG4gIC8qKiBDYXRlZ29yeSBuYW1lcyBpbiB0aGUgb3JkZXIgb2YgdGhlaXIgY29kZXM7IG51bWJlcnMgaWYgY2FsbGVycyBhcmUgdG8gcGFzcyBudW1iZXJzLiAqL1xuICByZWFkb25seSBsZXZlbHM/OiByZWFkb25seSBzdHJpbmdbXSB8IHJlYWRvbmx5IG51bWJlcltdO1xuICAvKiogV2hhdCBiZWNvbWVzIG9mIGEgbmFtZSB0aGF0IGlzIG5vdCBpbiBgbGV2ZWxzYC4gKi9cbiAgcmVhZG9ubHkgdW5rbm93bj86ICdlcnJvcicgfCAnbWlzc2luZyc7XG4gIC8qKiBUaGlzIHZhbHVlIG1lYW5zIG1pc3NpbmcgdG9vLiAqL1xuICByZWFkb25seSBtaXNzaW5nPzogbnVtYmVyO1xuICByZWFkb25seSB1bml0Pzogc3RyaW5nO1xuICByZWFkb25seSBsYWJlbD86IHN0cmluZztcbiAgcmVhZG9ubHkgbG93PzogbnVtYmVyO1xuICByZWFkb25seSBoaWdoPzogbnVtYmVyO1xuICByZWFkb25seSBleGFtcGxlPzogbnVtYmVyO1xufVxuXG4vKiogV2hhdCBhIGZpbGUncyBmb3JtYXQgaGFzIG5vIHJvb20gZm9yLiAqL1xuZXhwb3J0IGludGVyZmFjZSBTY2hlbWEge1xuICAvKiogVGhpcyB2YWx1ZSBtZWFucyBtaXNzaW5nIHRvbywgaW4gZXZlcnkgaW5wdXQuICovXG4gIHJlYWRvbmx5IG1pc3Npbmc/OiBudW1iZXI7XG4gIC8qKiBJbnB1dHMgYnkgbmFtZSwgb3IgYWxsIG9mIHRoZW0gaW4gb3JkZXIgd2hlcmUgdGhlIGZpbGUgaGFzIG5vIG5hbWVzLiAqL1xuICByZWFkb25seSBpbnB1dHM/OiByZWFkb25seSBJbnB1dFNjaGVtYVtdO1xuICAvKiogTmFtZXMgb2YgdGhlIGNsYXNzZXMsIG9yIG9mIHRoZSBvdXRwdXRzLiAqL1xuICByZWFkb25seSBsYWJlbHM/OiByZWFkb25seSBzdHJpbmdbXSB8IHJlYWRvbmx5IG51bWJlcltdO1xufVxuXG4vKiogSG93IHRvIGxvYWQgYSBtb2RlbC4gQWxsIG9mIGl0IG1heSBiZSBsZWZ0IG91dC4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgTG9hZE9wdGlvbnM8VCBleHRlbmRzIFRhc2sgPSBUYXNrPiB7XG4gIC8qKiBUaGUgdGFzayB0aGF0IHRoZSBjYWxsZXIncyBjb2RlIGlzIHdyaXR0ZW4gZm9yOiBhbm90aGVyIG9uZSBpcyByZWZ1c2VkLCBhbmQgdGhlIGFuc3dlcnMgZ2V0IGl0cyB0eXBlcy4gKi9cbiAgcmVhZG9ubHkgdGFzaz86IFQ7XG4gIC8qKiBDYWxsZWQgYXMgYnl0ZXMgYXJyaXZlLiAqL1xuICByZWFkb25seSBvblByb2dyZXNzPzogKHByb2dyZXNzOiBQcm9ncmVzcykgPT4gdm9pZDtcbiAgLyoqIFN0b3BzIHRoZSBsb2FkLiAqL1xuICByZWFkb25seSBzaWduYWw/OiBBYm9ydFNpZ25hbCB8IHVuZGVmaW5lZDtcbiAgLyoqIFdoYXQgdGhlIGJ5dGVzIG11c3QgaGFzaCB0bywgYXMgcmVjZWl2ZWQgKGJlZm9yZSBnemlwIGlzIHVuZG9uZSk6IGBzaGEyNTYtXHUyMDI2YCwgYXMgaW4gdGhlIGF0dHJpYnV0ZSBvZiBgPHNjcmlwdD5gLiAqL1xuICByZWFkb25seSBpbnRlZ3JpdHk/OiBzdHJpbmc7XG4gIC8qKiBOYW1lcywgY2F0ZWdvcmllcyBhbmQgbWlzc2luZyB2YWx1ZXMgdGhhdCB0aGUgZmlsZSBkb2VzIG5vdCB0ZWxsLiAqL1xuICByZWFkb25seSBzY2hlbWE/OiBTY2hlbWE7XG4gIC8qKiBXaGljaCBib29zdGluZyByb3VuZHMgdG8gdXNlLCBgW2Zyb20sIHRvKWAuIERlZmF1bHQ6IGBiZXN0YCB3aGVyZSB0aGUgbGlicmFyeSdzIG93biB3cmFwcGVyIHdvdWxkIHVzZSBpdCwgZWxzZSBgYWxsYC4gKi9cbiAgcmVhZG9ubHkgaXRlcmF0aW9ucz86ICdiZXN0JyB8ICdhbGwnIHwgcmVhZG9ubHkgW2Zyb206IG51bWJlciwgdG86IG51bWJlcl07XG4gIC8qKiBXaGVyZSB0aGUgZW5naW5lIGlzOiBhbiBhZGRyZXNzLCBieXRlcywgb3IgYSBjb21waWxlZCBtb2R1bGUuIERlZmF1bHQ6IGJlc2lkZSB0aGlzIHBhY2thZ2UncyBjb2RlLiAqL1xuICByZWFkb25seSB3YXNtPzogV2FzbVNvdXJjZTtcbiAgLyoqXG4gICAqIFRoZSBtb3N0IGJ5dGVzIHRoYXQgYSBtb2RlbCBtYXkgaGF2ZSwgcmVjZWl2ZWQgYW5kIHVucGFja2VkLiBEZWZhdWx0OiAxIEdpQiwgYW5kIGd6aXBwZWQgZmlsZXMgdGhhdCB1bnBhY2sgdG8gbW9yZVxuICAgKiB0aGFuIDY0IE1pQiBtYXkgbm90IGhhdmUgc2hydW5rIG1vcmUgdGhhbiAyMDAgdGltZXMuXG4gICAqL1xuICByZWFkb25seSBtYXhCeXRlcz86IG51bWJlcjtcbn1cblxuY29uc3QgR0lCID0gMiAqKiAzMDtcblxuLyoqXG4gKiBsb2FkLCB3aXRoIHRoZSBlbmdpbmUncyBgLndhc21gIHRvIHVzZSBieSBkZWZhdWx0LlxuICogQGludGVybmFsXG4gKi9cbmV4cG9ydCBhc3luYyBmdW5jdGlvbiBsb2FkV2l0aDxUIGV4dGVuZHMgVGFzaz4oXG4gIHNvdXJjZTogU291cmNlLFxuICBvcHRpb25zOiBMb2FkT3B0aW9uczxUPixcbiAgZGVmYXVsdFdhc206ICgpID0+IFdhc21Tb3VyY2UsXG4pOiBQcm9taXNlPE1vZGVsPFQ+PiB7XG4gIGNvbnN0IHsgc2lnbmFsLCBvblByb2dyZXNzLCBtYXhCeXRlcywgd2FzbSB9ID0gb3B0aW9ucztcbiAgaWYgKG1heEJ5dGVzICE9PSB1bmRlZmluZWQgJiYgISh0eXBlb2YgbWF4Qnl0ZXMgPT09ICdudW1iZXInICYmIG1heEJ5dGVzID4gMCkpIHtcbiAgICB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ21heEJ5dGVzJywgJ1RoaXMgaXMgbm8gc2l6ZScsIHNob3cobWF4Qnl0ZXMpLCAnYSBudW1iZXIgb2YgYnl0ZXMnKTtcbiAgfVxuICBjb25zdCBpbnRlZ3JpdHkgPSBvcHRpb25zLmludGVncml0eSA9PT0gdW5kZWZpbmVkID8gbnVsbCA6IHBhcnNlSW50ZWdyaXR5KG9wdGlvbnMuaW50ZWdyaXR5KTtcbiAgY29uc3QgZW5naW5lT3B0aW9ucyA9IG9wZW5PcHRpb25zKG9wdGlvbnMpO1xuXG4gIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gIGNvbnN0IGNvbXBpbGVkID0gUHJvbWlzZS5yZXNvbHZlKCkudGhlbigoKSA9PiBjb21waWxlKHdhc20gPz8gZGVmYXVsdFdhc20oKSkpO1xuICBjb21waWxlZC5jYXRjaCgoKSA9PiB7fSk7IC8vIGF3YWl0ZWQgYmVsb3csIHVubGVzcyB0aGUgbW9kZWwgZmFpbHMgZmlyc3RcbiAgY29uc3QgeyBieXRlcywgcGxhY2UgfSA9IGF3YWl0IHJlY2VpdmUoc291cmNlLCB7IG1heEJ5dGVzOiBtYXhCeXRlcyA/PyBHSUIsIHNpZ25hbCwgb25Qcm9ncmVzcyB9KTtcbiAgaWYgKGludGVncml0eSkgYXdhaXQgY2hlY2tJbnRlZ3JpdHkoYnl0ZXMsIGludGVncml0eSwgcGxhY2UpO1xuICBjb25zdCBmaWxlID0gaXNHemlwKGJ5dGVzKSA/IGF3YWl0IGd1bnppcChieXRlcywgcGxhY2UsIG1heEJ5dGVzLCBHSUIsIHNpZ25hbCkgOiBieXRlcztcbiAgY29uc3QgZW5naW5lID0gYXdhaXQgRW5naW5lLm9wZW4oYXdhaXQgY29tcGlsZWQsIGZpbGUsIGVuZ2luZU9wdGlvbnMpO1xuICB0cnkge1xuICAgIHRocm93SWZBYm9ydGVkKHNpZ25hbCk7XG4gICAgY2hlY2tUYXNrKG9wdGlvbnMudGFzaywgZW5naW5lLmRlc2NyaXB0aW9uLnRhc2spO1xuICAgIHJldHVybiBNb2RlbC5jcmVhdGU8VD4oeyBlbmdpbmUsIHJlY2VpdmVkQnl0ZXM6IGJ5dGVzLmxlbmd0aCB9KTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICBlbmdpbmUuY2xvc2UoKTtcbiAgICB0aHJvdyBlcnJvcjtcbiAgfVxufVxuXG4vKiogVGhlIG9wdGlvbnMgYXMgdGhlIGVuZ2luZSByZWFkcyB0aGVtOyAnJyBmb3Igbm9uZS4gSlNPTiBoYXMgbm8gaW5maW5pdHksIHNvIGl0IGdvZXMgYXMgdGV4dC4gKi9cbmZ1bmN0aW9uIG9wZW5PcHRpb25zKHsgaXRlcmF0aW9ucywgc2NoZW1hIH06IExvYWRPcHRpb25zKTogc3RyaW5nIHtcbiAgaWYgKGl0ZXJhdGlvbnMgPT09IHVuZGVmaW5lZCAmJiBzY2hlbWEgPT09IHVuZGVmaW5lZCkgcmV0dXJuICcnO1xuICB0cnkge1xuICAgIHJldHVybiBKU09OLnN0cmluZ2lmeSh7IHJvdW5kczogaXRlcmF0aW9ucywgc2NoZW1hIH0sIChfLCB2YWx1ZSkgPT5cbiAgICAgIHR5cGVvZiB2YWx1ZSA9PT0gJ251bWJlcicgJiYgIU51bWJlci5pc0Zpbml0ZSh2YWx1ZSkgPyBTdHJpbmcodmFsdWUpIDogdmFsdWUsXG4gICAgKTtcbiAgfSBjYXRjaCAoZXJyb3IpIHtcbiAgICB0aHJvdyBmYWlsdXJlKCdpbnZhbGlkX2FyZ3VtZW50JywgJ3NjaGVtYScsICdUaGUgc2NoZW1hIGlzIG5vdCBwbGFpbiBkYXRhJywgcmVhc29uKGVycm9yKSwgJycsIGVycm9yKTtcbiAgfVxufVxuXG5mdW5jdGlvbiBjaGVja1Rhc2sod2FudGVkOiBUYXNrIHwgdW5kZWZpbmVkLCB0YXNrOiBUYXNrKTogdm9pZCB7XG4gIGlmICh3YW50ZWQgPT09IHVuZGVmaW5lZCB8fCB3YW50ZWQgPT09IHRhc2spIHJldHVybjtcbiAgdGhyb3cgZmFpbHVyZSgnaW52YWxpZF9hcmd1bWVudCcsICd0YXNrJywgJ1RoZSBtb2RlbCBpcyBmb3IgYW5vdGhlciB0YXNrJywgdGFzaywgd2FudGVkKTtcbn1cbiIsICIvLyBUaGUgY29ycHVzIG9mIHRlc3RzL2ZpeHR1cmVzL3hnYm9vc3Q6IG1vZGVscyBieSB0aGUgcmVhbCBsaWJyYXJ5LCBhbmQgd2hhdCB0aGUgbGlicmFyeSBpdHNlbGYgcHJlZGljdGVkLlxuaW1wb3J0IHsgcmVhZEZpbGUgfSBmcm9tICdub2RlOmZzL3Byb21pc2VzJztcbmltcG9ydCB7IGpvaW4gfSBmcm9tICdub2RlOnBhdGgnO1xuaW1wb3J0IHR5cGUgeyBDZWxsLCBJbnB1dCwgTG9hZE9wdGlvbnMgfSBmcm9tICdzYXB3b29kJztcblxuY29uc3QgZm9sZGVyID0gam9pbihwcm9jZXNzLmN3ZCgpLCAnLi4vdGVzdHMvZml4dHVyZXMveGdib29zdCcpO1xuXG4vKiogT25lIGxpbmUgb2YgaW5kZXguanNvbi4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgQ2FzZSB7XG4gIHJlYWRvbmx5IHZlcnNpb246IHN0cmluZztcbiAgcmVhZG9ubHkgY2FzZTogc3RyaW5nO1xuICByZWFkb25seSBmaWxlczogcmVhZG9ubHkgc3RyaW5nW107XG4gIHJlYWRvbmx5IG9iamVjdGl2ZTogc3RyaW5nO1xuICByZWFkb25seSBtaXNzaW5nOiBudW1iZXIgfCAnaW5mJyB8IG51bGw7XG4gIHJlYWRvbmx5IGRhbWFnZWRfY2F0ZWdvcmllcz86IGJvb2xlYW47XG4gIHJlYWRvbmx5IHdyYXBwZXI/OiBib29sZWFuO1xufVxuXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gYWxsQ2FzZXMoKTogUHJvbWlzZTxDYXNlW10+IHtcbiAgcmV0dXJuIEpTT04ucGFyc2UoYXdhaXQgcmVhZEZpbGUoam9pbihmb2xkZXIsICdpbmRleC5qc29uJyksICd1dGY4JykpO1xufVxuXG4vKiogVGhlIHBhdGggb2YgYSBjYXNlJ3MgZmlsZTsgYGZpbGVgIGl0cyBuYW1lLCBvciB0aGUgbGFzdCBvbmUgb2YgdGhlIGNhc2UuICovXG5leHBvcnQgZnVuY3Rpb24gcGF0aE9mKG9mOiBQaWNrPENhc2UsICd2ZXJzaW9uJyB8ICdjYXNlJyB8ICdmaWxlcyc+LCBmaWxlID0gb2YuZmlsZXMuYXQoLTEpIGFzIHN0cmluZyk6IHN0cmluZyB7XG4gIHJldHVybiBqb2luKGZvbGRlciwgb2YudmVyc2lvbiwgb2YuY2FzZSwgZmlsZSk7XG59XG5cbi8qKiBBIG1vZGVsIG9mIHRoZSBjb3JwdXMgYnkgbmFtZS4gKi9cbmV4cG9ydCBjb25zdCBtb2RlbFBhdGggPSAobmFtZTogc3RyaW5nLCB2ZXJzaW9uID0gJzMuMi4wJywgZmlsZSA9ICdtb2RlbC51YmonKTogc3RyaW5nID0+IGpvaW4oZm9sZGVyLCB2ZXJzaW9uLCBuYW1lLCBmaWxlKTtcblxuZXhwb3J0IGZ1bmN0aW9uIG9wdGlvbnNPZih7IG1pc3NpbmcgfTogQ2FzZSk6IExvYWRPcHRpb25zIHtcbiAgaWYgKG1pc3NpbmcgPT09IG51bGwpIHJldHVybiB7IGl0ZXJhdGlvbnM6ICdhbGwnIH07XG4gIHJldHVybiB7IGl0ZXJhdGlvbnM6ICdhbGwnLCBzY2hlbWE6IHsgbWlzc2luZzogbWlzc2luZyA9PT0gJ2luZicgPyBOdW1iZXIuUE9TSVRJVkVfSU5GSU5JVFkgOiBtaXNzaW5nIH0gfTtcbn1cblxuZXhwb3J0IGludGVyZmFjZSBUZW5zb3Ige1xuICByZWFkb25seSBkYXRhOiBGbG9hdDY0QXJyYXkgfCBGbG9hdDMyQXJyYXk7XG4gIHJlYWRvbmx5IHNoYXBlOiByZWFkb25seSBudW1iZXJbXTtcbn1cblxuLyoqIFRoZSB0ZW5zb3JzIG9mIGEgY2FzZSdzIGV4cGVjdGVkLnNhZmV0ZW5zb3JzOiB4IGFuZCB3aGF0IHRoZSBsaWJyYXJ5IG1hZGUgb2YgaXQuICovXG5leHBvcnQgYXN5bmMgZnVuY3Rpb24gZXhwZWN0ZWRPZihvZjogQ2FzZSk6IFByb21pc2U8UmVjb3JkPHN0cmluZywgVGVuc29yPj4ge1xuICBjb25zdCBmaWxlID0gYXdhaXQgcmVhZEZpbGUocGF0aE9mKG9mLCAnZXhwZWN0ZWQuc2FmZXRlbnNvcnMnKSk7XG4gIGNvbnN0IHNpemUgPSBOdW1iZXIoZmlsZS5yZWFkQmlnVUludDY0TEUoMCkpO1xuICBjb25zdCBoZWFkZXIgPSBKU09OLnBhcnNlKGZpbGUuc3ViYXJyYXkoOCwgOCArIHNpemUpLnRvU3RyaW5nKCd1dGY4JykpO1xuICBjb25zdCB0ZW5zb3JzOiBSZWNvcmQ8c3RyaW5nLCBUZW5zb3I+ID0ge307XG4gIGZvciAoY29uc3QgW25hbWUsIGVudHJ5XSBvZiBPYmplY3QuZW50cmllczx7IGR0eXBlOiBzdHJpbmc7IHNoYXBlOiBudW1iZXJbXTsgZGF0YV9vZmZzZXRzOiBbbnVtYmVyLCBudW1iZXJdIH0+KGhlYWRlcikpIHtcbiAgICBpZiAobmFtZSA9PT0gJ19fbWV0YWRhdGFfXycpIGNvbnRpbnVlO1xuICAgIGNvbnN0IGJ5dGVzID0gVWludDhBcnJheS5mcm9tKGZpbGUuc3ViYXJyYXkoOCArIHNpemUgKyBlbnRyeS5kYXRhX29mZnNldHNbMF0sIDggKyBzaXplICsgZW50cnkuZGF0YV9vZmZzZXRzWzFdKSk7XG4gICAgY29uc3QgZGF0YSA9IGVudHJ5LmR0eXBlID09PSAnRjY0JyA/IG5ldyBGbG9hdDY0QXJyYXkoYnl0ZXMuYnVmZmVyKSA6IG5ldyBGbG9hdDMyQXJyYXkoYnl0ZXMuYnVmZmVyKTtcbiAgICB0ZW5zb3JzW25hbWVdID0geyBkYXRhLCBzaGFwZTogZW50cnkuc2hhcGUgfTtcbiAgfVxuICByZXR1cm4gdGVuc29ycztcbn1cblxuLyoqIFJvd3Mgb2YgY29kZXMgYXMgYSBjYWxsZXIgd3JpdGVzIHRoZW06IGNhdGVnb3JpZXMgYnkgbmFtZS4gQSBjb2RlIHdpdGhvdXQgYSBuYW1lIGJlY29tZXMgYG5vIG5hbWVgLiAqL1xuZXhwb3J0IGZ1bmN0aW9uIGFzUm93cyh7IGRhdGEsIHNoYXBlIH06IFRlbnNvciwgaW5wdXRzOiByZWFkb25seSBJbnB1dFtdKTogUmVjb3JkPHN0cmluZywgQ2VsbD5bXSB7XG4gIGNvbnN0IFtyb3dzID0gMCwgY29sdW1ucyA9IDBdID0gc2hhcGU7XG4gIHJldHVybiBBcnJheS5mcm9tKHsgbGVuZ3RoOiByb3dzIH0sIChfLCByKSA9PlxuICAgIE9iamVjdC5mcm9tRW50cmllcyhpbnB1dHMubWFwKChpbnB1dCwgYykgPT4gW2lucHV0Lm5hbWUsIG5hbWVkKGRhdGFbciAqIGNvbHVtbnMgKyBjXSBhcyBudW1iZXIsIGlucHV0KV0pKSxcbiAgKTtcbn1cblxuZnVuY3Rpb24gbmFtZWQoY29kZTogbnVtYmVyLCB7IGxldmVscyB9OiBJbnB1dCk6IENlbGwge1xuICByZXR1cm4gbGV2ZWxzICYmICFOdW1iZXIuaXNOYU4oY29kZSkgPyAobGV2ZWxzW2NvZGVdID8/ICdubyBuYW1lJykgOiBjb2RlO1xufVxuXG4vKiogQml0cyBvZiBmbG9hdDMyIHZhbHVlczsgLTAgYW5kIDAgZGlmZmVyLCBhbmQgc28gZG8gTmFOcy4gKi9cbmV4cG9ydCBjb25zdCBiaXRzID0gKHZhbHVlczogQXJyYXlMaWtlPG51bWJlcj4pOiBVaW50MzJBcnJheSA9PiBuZXcgVWludDMyQXJyYXkoRmxvYXQzMkFycmF5LmZyb20odmFsdWVzKS5idWZmZXIpO1xuXG4vKiogSG93IG1hbnkgZmxvYXQzMiBudW1iZXJzIGxpZSBiZXR3ZWVuIHR3by4gKi9cbmV4cG9ydCBmdW5jdGlvbiB1bHBzKGE6IG51bWJlciwgYjogbnVtYmVyKTogbnVtYmVyIHtcbiAgY29uc3Qgb3JkZXIgPSAoeDogbnVtYmVyKSA9PiB7XG4gICAgY29uc3QgaW50ID0gbmV3IEludDMyQXJyYXkoRmxvYXQzMkFycmF5Lm9mKHgpLmJ1ZmZlcilbMF0gYXMgbnVtYmVyO1xuICAgIHJldHVybiBpbnQgPCAwID8gLShpbnQgJiAweDdmZmZmZmZmKSA6IGludDtcbiAgfTtcbiAgcmV0dXJuIE9iamVjdC5pcyhhLCBiKSA/IDAgOiBNYXRoLmFicyhvcmRlcihhKSAtIG9yZGVyKGIpKTtcbn1cbiIsICJpbXBvcnQgYXNzZXJ0IGZyb20gJ25vZGU6YXNzZXJ0L3N0cmljdCc7XG5pbXBvcnQgdHlwZSB7IEVycm9yQ29kZSwgU2Fwd29vZEVycm9yIH0gZnJvbSAnc2Fwd29vZCc7XG5cbi8qKiBXaGF0IGFuIGVycm9yIG11c3Qgc2F5OiBpdHMgY29kZSwgYW5kIHdvcmRzIGluIGl0cyBwbGFjZSwgZ290LCBleHBlY3RlZCBhbmQgbWVzc2FnZS4gKi9cbmV4cG9ydCBpbnRlcmZhY2UgV29yZHMge1xuICByZWFkb25seSBwbGFjZT86IHN0cmluZyB8IFJlZ0V4cDtcbiAgcmVhZG9ubHkgZ290Pzogc3RyaW5nIHwgUmVnRXhwO1xuICByZWFkb25seSBleHBlY3RlZD86IHN0cmluZyB8IFJlZ0V4cDtcbiAgcmVhZG9ubHkgbWVzc2FnZT86IHN0cmluZyB8IFJlZ0V4cDtcbn1cblxuLyoqIENoZWNrIHRoYXQgYSBjYWxsIGlzIHJlZnVzZWQgYnkgYSBTYXB3b29kRXJyb3IgdGhhdCBzYXlzIHRoZXNlIHRoaW5ncywgaW4gYSBzZW50ZW5jZSB0aGF0IHJlcGVhdHMgdGhlbS4gKi9cbmV4cG9ydCBmdW5jdGlvbiByZWZ1c2VkKGNhbGw6ICgpID0+IHVua25vd24sIGNvZGU6IEVycm9yQ29kZSwgd29yZHM6IFdvcmRzID0ge30pOiB2b2lkIHtcbiAgYXNzZXJ0LnRocm93cyhjYWxsLCAoZXJyb3IpID0+IHNheXMoZXJyb3IsIGNvZGUsIHdvcmRzKSk7XG59XG5cbi8qKiBUaGUgc2FtZSBmb3IgYSBwcm9taXNlLiAqL1xuZXhwb3J0IGFzeW5jIGZ1bmN0aW9uIHJlZnVzZWRMYXRlcihwcm9taXNlOiBQcm9taXNlPHVua25vd24+LCBjb2RlOiBFcnJvckNvZGUsIHdvcmRzOiBXb3JkcyA9IHt9KTogUHJvbWlzZTx2b2lkPiB7XG4gIGF3YWl0IGFzc2VydC5yZWplY3RzKHByb21pc2UsIChlcnJvcikgPT4gc2F5cyhlcnJvciwgY29kZSwgd29yZHMpKTtcbn1cblxuZnVuY3Rpb24gc2F5cyhlcnJvcjogdW5rbm93biwgY29kZTogRXJyb3JDb2RlLCB3b3JkczogV29yZHMpOiB0cnVlIHtcbiAgaWYgKCFpc1NhcHdvb2RFcnJvcihlcnJvcikpIHRocm93IGVycm9yO1xuICBhc3NlcnQuZXF1YWwoZXJyb3IuY29kZSwgY29kZSwgZXJyb3IubWVzc2FnZSk7XG4gIGFzc2VydC5tYXRjaChlcnJvci5tZXNzYWdlLCAvXltBLVp7XCIvXS4qXFwuJC9zLCAnYSBzZW50ZW5jZScpO1xuICBpZiAoZXJyb3IuZ290KSBhc3NlcnQub2soZXJyb3IubWVzc2FnZS5pbmNsdWRlcyhlcnJvci5nb3QpLCAndGhlIG1lc3NhZ2Ugc2F5cyB3aGF0IGl0IGdvdCcpO1xuICBpZiAoZXJyb3IuZXhwZWN0ZWQpIGFzc2VydC5vayhlcnJvci5tZXNzYWdlLmluY2x1ZGVzKGVycm9yLmV4cGVjdGVkKSwgJ3RoZSBtZXNzYWdlIHNheXMgd2hhdCB3YXMgZXhwZWN0ZWQnKTtcbiAgZm9yIChjb25zdCBbZmllbGQsIHdhbnRlZF0gb2YgT2JqZWN0LmVudHJpZXMod29yZHMpKSB7XG4gICAgY29uc3QgdGV4dCA9IGVycm9yW2ZpZWxkIGFzIGtleW9mIFdvcmRzXTtcbiAgICBjb25zdCB0aGVyZSA9IHR5cGVvZiB3YW50ZWQgPT09ICdzdHJpbmcnID8gdGV4dC5pbmNsdWRlcyh3YW50ZWQpIDogd2FudGVkLnRlc3QodGV4dCk7XG4gICAgYXNzZXJ0Lm9rKHRoZXJlLCBgJHtmaWVsZH0gc2F5cyAke0pTT04uc3RyaW5naWZ5KHRleHQpfSwgbm90ICR7d2FudGVkfWApO1xuICB9XG4gIHJldHVybiB0cnVlO1xufVxuXG4vKiogQnkgbmFtZTogdGVzdHMgb2Ygb25lIHBhcnQgYnJpbmcgYSBjb3B5IG9mIHRoZSBjbGFzcyBvZiB0aGVpciBvd24uICovXG5mdW5jdGlvbiBpc1NhcHdvb2RFcnJvcihlcnJvcjogdW5rbm93bik6IGVycm9yIGlzIFNhcHdvb2RFcnJvciB7XG4gIHJldHVybiBlcnJvciBpbnN0YW5jZW9mIEVycm9yICYmIGVycm9yLm5hbWUgPT09ICdTYXB3b29kRXJyb3InO1xufVxuIl0sCiAgIm1hcHBpbmdzIjogIjtBQUNBLE9BQU9BLGFBQVk7QUFDbkIsU0FBUyxnQkFBZ0I7QUFDekIsU0FBUyxZQUFZO0FBQ3JCLFNBQVMsTUFBTSxnQkFBQUMscUJBQW9COzs7QUNIbkMsSUFBSSxTQUFVLHVCQUFNO0FBQ2xCLE1BQUksYUFBYTtBQUVqQixVQUNGLFNBQVNDLFNBQVE7QUFDZixJQUFBQSxVQUFTQSxXQUFVLENBQUM7QUFFdEI7QUFBSyxRQUFJQSxVQUFPLE9BQU9BLFdBQVEsY0FBWUEsVUFBTyxDQUFDO0FBQUUsUUFBSSxxQkFBb0I7QUFBbUIsSUFBQUEsUUFBTyxPQUFPLElBQUUsSUFBSSxRQUFRLFNBQVMsU0FBUSxRQUFPO0FBQUMsNEJBQW9CO0FBQVEsMkJBQW1CO0FBQUEsSUFBTSxDQUFDO0FBQUUsUUFBSSxrQkFBZ0IsT0FBTyxPQUFPLENBQUMsR0FBRUEsT0FBTTtBQUFFLFFBQUksYUFBVyxDQUFDO0FBQUUsUUFBSSxxQkFBbUIsT0FBTyxVQUFRO0FBQVMsUUFBSSx3QkFBc0IsT0FBTyxpQkFBZTtBQUFXLFFBQUksc0JBQW9CLE9BQU8sV0FBUyxZQUFVLE9BQU8sUUFBUSxZQUFVLFlBQVUsT0FBTyxRQUFRLFNBQVMsUUFBTTtBQUFTLFFBQUksa0JBQWdCO0FBQUcsYUFBUyxXQUFXQyxPQUFLO0FBQUMsYUFBTyxrQkFBZ0JBO0FBQUEsSUFBSTtBQUFDLFFBQUksT0FBTSxXQUFVLFlBQVc7QUFBZSxRQUFHLHNCQUFvQix1QkFBc0I7QUFBQyxVQUFHLHVCQUFzQjtBQUFDLDBCQUFnQixLQUFLLFNBQVM7QUFBQSxNQUFJLFdBQVMsT0FBTyxZQUFVLGVBQWEsU0FBUyxlQUFjO0FBQUMsMEJBQWdCLFNBQVMsY0FBYztBQUFBLE1BQUc7QUFBQyxVQUFHLFlBQVc7QUFBQywwQkFBZ0I7QUFBQSxNQUFVO0FBQUMsVUFBRyxnQkFBZ0IsUUFBUSxPQUFPLE1BQUksR0FBRTtBQUFDLDBCQUFnQixnQkFBZ0IsT0FBTyxHQUFFLGdCQUFnQixRQUFRLFVBQVMsRUFBRSxFQUFFLFlBQVksR0FBRyxJQUFFLENBQUM7QUFBQSxNQUFDLE9BQUs7QUFBQywwQkFBZ0I7QUFBQSxNQUFFO0FBQUM7QUFBQyxpQkFBTyxTQUFLO0FBQUMsY0FBSSxNQUFJLElBQUk7QUFBZSxjQUFJLEtBQUssT0FBTSxLQUFJLEtBQUs7QUFBRSxjQUFJLEtBQUssSUFBSTtBQUFFLGlCQUFPLElBQUk7QUFBQSxRQUFZO0FBQUcsWUFBRyx1QkFBc0I7QUFBQyx3QkFBWSxTQUFLO0FBQUMsZ0JBQUksTUFBSSxJQUFJO0FBQWUsZ0JBQUksS0FBSyxPQUFNLEtBQUksS0FBSztBQUFFLGdCQUFJLGVBQWE7QUFBYyxnQkFBSSxLQUFLLElBQUk7QUFBRSxtQkFBTyxJQUFJLFdBQVcsSUFBSSxRQUFRO0FBQUEsVUFBQztBQUFBLFFBQUU7QUFBQyxxQkFBVyxDQUFDLEtBQUksUUFBTyxZQUFVO0FBQUMsY0FBSSxNQUFJLElBQUk7QUFBZSxjQUFJLEtBQUssT0FBTSxLQUFJLElBQUk7QUFBRSxjQUFJLGVBQWE7QUFBYyxjQUFJLFVBQVEsTUFBSTtBQUFDLGdCQUFHLElBQUksVUFBUSxPQUFLLElBQUksVUFBUSxLQUFHLElBQUksVUFBUztBQUFDLHFCQUFPLElBQUksUUFBUTtBQUFFO0FBQUEsWUFBTTtBQUFDLG9CQUFRO0FBQUEsVUFBQztBQUFHLGNBQUksVUFBUTtBQUFRLGNBQUksS0FBSyxJQUFJO0FBQUEsUUFBQztBQUFBLE1BQUU7QUFBQyx3QkFBZ0IsV0FBTyxTQUFTLFFBQU07QUFBQSxJQUFNLE9BQUs7QUFBQSxJQUFDO0FBQUMsUUFBSSxNQUFJLFFBQVEsSUFBSSxLQUFLLE9BQU87QUFBRSxRQUFJLE1BQUksUUFBUSxLQUFLLEtBQUssT0FBTztBQUFFLFdBQU8sT0FBT0QsU0FBTyxlQUFlO0FBQUUsc0JBQWdCO0FBQUssUUFBSTtBQUFXLFFBQUcsT0FBTyxlQUFhLFVBQVM7QUFBQyxZQUFNLGlDQUFpQztBQUFBLElBQUM7QUFBQyxRQUFJO0FBQVcsUUFBSSxRQUFNO0FBQU0sUUFBSTtBQUFXLFFBQUksY0FBWSxPQUFPLGVBQWEsY0FBWSxJQUFJLFlBQVksTUFBTSxJQUFFO0FBQVUsYUFBUyxrQkFBa0IsTUFBSyxLQUFJLGdCQUFlO0FBQUMsZUFBTztBQUFFLFVBQUksU0FBTyxNQUFJO0FBQWUsVUFBSSxTQUFPO0FBQUksYUFBTSxLQUFLLFdBQVMsQ0FBQyxLQUFHLEVBQUUsVUFBUSxRQUFRLEdBQUU7QUFBTyxVQUFHLFNBQU8sTUFBSSxNQUFJLEtBQUssWUFBVSxhQUFZO0FBQUMsZUFBTyxZQUFZLE9BQU8sS0FBSyxTQUFTLFFBQU0sR0FBRSxXQUFTLENBQUMsQ0FBQztBQUFBLE1BQUMsT0FBSztBQUFDLFlBQUksTUFBSTtBQUFHLGVBQU0sTUFBSSxRQUFPO0FBQUMsY0FBSSxLQUFHLEtBQUssVUFBUSxDQUFDO0FBQUUsY0FBRyxFQUFFLEtBQUcsTUFBSztBQUFDLG1CQUFLLE9BQU8sYUFBYSxFQUFFO0FBQUU7QUFBQSxVQUFRO0FBQUMsY0FBSSxLQUFHLEtBQUssVUFBUSxDQUFDLElBQUU7QUFBRyxlQUFJLEtBQUcsUUFBTSxLQUFJO0FBQUMsbUJBQUssT0FBTyxjQUFjLEtBQUcsT0FBSyxJQUFFLEVBQUU7QUFBRTtBQUFBLFVBQVE7QUFBQyxjQUFJLEtBQUcsS0FBSyxVQUFRLENBQUMsSUFBRTtBQUFHLGVBQUksS0FBRyxRQUFNLEtBQUk7QUFBQyxrQkFBSSxLQUFHLE9BQUssS0FBRyxNQUFJLElBQUU7QUFBQSxVQUFFLE9BQUs7QUFBQyxrQkFBSSxLQUFHLE1BQUksS0FBRyxNQUFJLEtBQUcsTUFBSSxJQUFFLEtBQUssVUFBUSxDQUFDLElBQUU7QUFBQSxVQUFFO0FBQUMsY0FBRyxLQUFHLE9BQU07QUFBQyxtQkFBSyxPQUFPLGFBQWEsRUFBRTtBQUFBLFVBQUMsT0FBSztBQUFDLGdCQUFJLEtBQUcsS0FBRztBQUFNLG1CQUFLLE9BQU8sYUFBYSxRQUFNLE1BQUksSUFBRyxRQUFNLEtBQUcsSUFBSTtBQUFBLFVBQUM7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFHO0FBQUMsYUFBUyxhQUFhLEtBQUksZ0JBQWU7QUFBQyxlQUFPO0FBQUUsYUFBTyxNQUFJLGtCQUFrQixRQUFPLEtBQUksY0FBYyxJQUFFO0FBQUEsSUFBRTtBQUFDLGFBQVMsa0JBQWtCLEtBQUksTUFBSyxRQUFPLGlCQUFnQjtBQUFDLGtCQUFVO0FBQUUsVUFBRyxFQUFFLGtCQUFnQixHQUFHLFFBQU87QUFBRSxVQUFJLFdBQVM7QUFBTyxVQUFJLFNBQU8sU0FBTyxrQkFBZ0I7QUFBRSxlQUFRLElBQUUsR0FBRSxJQUFFLElBQUksUUFBTyxFQUFFLEdBQUU7QUFBQyxZQUFJLElBQUUsSUFBSSxXQUFXLENBQUM7QUFBRSxZQUFHLEtBQUcsU0FBTyxLQUFHLE9BQU07QUFBQyxjQUFJLEtBQUcsSUFBSSxXQUFXLEVBQUUsQ0FBQztBQUFFLGNBQUUsVUFBUSxJQUFFLFNBQU8sTUFBSSxLQUFHO0FBQUEsUUFBSTtBQUFDLFlBQUcsS0FBRyxLQUFJO0FBQUMsY0FBRyxVQUFRLE9BQU87QUFBTSxlQUFLLGFBQVcsQ0FBQyxJQUFFO0FBQUEsUUFBQyxXQUFTLEtBQUcsTUFBSztBQUFDLGNBQUcsU0FBTyxLQUFHLE9BQU87QUFBTSxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksS0FBRztBQUFFLGVBQUssYUFBVyxDQUFDLElBQUUsTUFBSSxJQUFFO0FBQUEsUUFBRSxXQUFTLEtBQUcsT0FBTTtBQUFDLGNBQUcsU0FBTyxLQUFHLE9BQU87QUFBTSxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksS0FBRztBQUFHLGVBQUssYUFBVyxDQUFDLElBQUUsTUFBSSxLQUFHLElBQUU7QUFBRyxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksSUFBRTtBQUFBLFFBQUUsT0FBSztBQUFDLGNBQUcsU0FBTyxLQUFHLE9BQU87QUFBTSxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksS0FBRztBQUFHLGVBQUssYUFBVyxDQUFDLElBQUUsTUFBSSxLQUFHLEtBQUc7QUFBRyxlQUFLLGFBQVcsQ0FBQyxJQUFFLE1BQUksS0FBRyxJQUFFO0FBQUcsZUFBSyxhQUFXLENBQUMsSUFBRSxNQUFJLElBQUU7QUFBQSxRQUFFO0FBQUEsTUFBQztBQUFDLFdBQUssV0FBUyxDQUFDLElBQUU7QUFBRSxhQUFPLFNBQU87QUFBQSxJQUFRO0FBQUMsYUFBUyxhQUFhLEtBQUksUUFBTyxpQkFBZ0I7QUFBQyxhQUFPLGtCQUFrQixLQUFJLFFBQU8sUUFBTyxlQUFlO0FBQUEsSUFBQztBQUFDLGFBQVMsZ0JBQWdCLEtBQUk7QUFBQyxVQUFJLE1BQUk7QUFBRSxlQUFRLElBQUUsR0FBRSxJQUFFLElBQUksUUFBTyxFQUFFLEdBQUU7QUFBQyxZQUFJLElBQUUsSUFBSSxXQUFXLENBQUM7QUFBRSxZQUFHLEtBQUcsU0FBTyxLQUFHLE1BQU0sS0FBRSxVQUFRLElBQUUsU0FBTyxNQUFJLElBQUksV0FBVyxFQUFFLENBQUMsSUFBRTtBQUFLLFlBQUcsS0FBRyxJQUFJLEdBQUU7QUFBQSxpQkFBWSxLQUFHLEtBQUssUUFBSztBQUFBLGlCQUFVLEtBQUcsTUFBTSxRQUFLO0FBQUEsWUFBTyxRQUFLO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFHO0FBQUMsUUFBSSxlQUFhLE9BQU8sZUFBYSxjQUFZLElBQUksWUFBWSxVQUFVLElBQUU7QUFBVSxhQUFTLGNBQWMsS0FBSSxnQkFBZTtBQUFDLFVBQUksU0FBTztBQUFJLFVBQUksTUFBSSxVQUFRO0FBQUUsVUFBSSxTQUFPLE1BQUksaUJBQWU7QUFBRSxhQUFNLEVBQUUsT0FBSyxXQUFTLFFBQVEsUUFBTSxDQUFDLEVBQUUsR0FBRTtBQUFJLGVBQU8sT0FBSztBQUFFLFVBQUcsU0FBTyxNQUFJLE1BQUksY0FBYTtBQUFDLGVBQU8sYUFBYSxPQUFPLE9BQU8sU0FBUyxRQUFNLEdBQUUsV0FBUyxDQUFDLENBQUM7QUFBQSxNQUFDLE9BQUs7QUFBQyxZQUFJLE1BQUk7QUFBRyxpQkFBUSxJQUFFLEdBQUUsRUFBRSxLQUFHLGlCQUFlLElBQUcsRUFBRSxHQUFFO0FBQUMsY0FBSSxXQUFTLE9BQU8sTUFBSSxJQUFFLE1BQUksQ0FBQztBQUFFLGNBQUcsWUFBVSxFQUFFO0FBQU0saUJBQUssT0FBTyxhQUFhLFFBQVE7QUFBQSxRQUFDO0FBQUMsZUFBTztBQUFBLE1BQUc7QUFBQSxJQUFDO0FBQUMsYUFBUyxjQUFjLEtBQUksUUFBTyxpQkFBZ0I7QUFBQyxVQUFHLG9CQUFrQixRQUFVO0FBQUMsMEJBQWdCO0FBQUEsTUFBVTtBQUFDLFVBQUcsa0JBQWdCLEVBQUUsUUFBTztBQUFFLHlCQUFpQjtBQUFFLFVBQUksV0FBUztBQUFPLFVBQUksa0JBQWdCLGtCQUFnQixJQUFJLFNBQU8sSUFBRSxrQkFBZ0IsSUFBRSxJQUFJO0FBQU8sZUFBUSxJQUFFLEdBQUUsSUFBRSxpQkFBZ0IsRUFBRSxHQUFFO0FBQUMsWUFBSSxXQUFTLElBQUksV0FBVyxDQUFDO0FBQUUsZUFBTyxXQUFTLENBQUMsSUFBRTtBQUFTLGtCQUFRO0FBQUEsTUFBQztBQUFDLGFBQU8sV0FBUyxDQUFDLElBQUU7QUFBRSxhQUFPLFNBQU87QUFBQSxJQUFRO0FBQUMsYUFBUyxpQkFBaUIsS0FBSTtBQUFDLGFBQU8sSUFBSSxTQUFPO0FBQUEsSUFBQztBQUFDLGFBQVMsY0FBYyxLQUFJLGdCQUFlO0FBQUMsVUFBSSxJQUFFO0FBQUUsVUFBSSxNQUFJO0FBQUcsYUFBTSxFQUFFLEtBQUcsaUJBQWUsSUFBRztBQUFDLFlBQUksUUFBTSxPQUFPLE1BQUksSUFBRSxNQUFJLENBQUM7QUFBRSxZQUFHLFNBQU8sRUFBRTtBQUFNLFVBQUU7QUFBRSxZQUFHLFNBQU8sT0FBTTtBQUFDLGNBQUksS0FBRyxRQUFNO0FBQU0saUJBQUssT0FBTyxhQUFhLFFBQU0sTUFBSSxJQUFHLFFBQU0sS0FBRyxJQUFJO0FBQUEsUUFBQyxPQUFLO0FBQUMsaUJBQUssT0FBTyxhQUFhLEtBQUs7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFHO0FBQUMsYUFBUyxjQUFjLEtBQUksUUFBTyxpQkFBZ0I7QUFBQyxrQkFBVTtBQUFFLFVBQUcsb0JBQWtCLFFBQVU7QUFBQywwQkFBZ0I7QUFBQSxNQUFVO0FBQUMsVUFBRyxrQkFBZ0IsRUFBRSxRQUFPO0FBQUUsVUFBSSxXQUFTO0FBQU8sVUFBSSxTQUFPLFdBQVMsa0JBQWdCO0FBQUUsZUFBUSxJQUFFLEdBQUUsSUFBRSxJQUFJLFFBQU8sRUFBRSxHQUFFO0FBQUMsWUFBSSxXQUFTLElBQUksV0FBVyxDQUFDO0FBQUUsWUFBRyxZQUFVLFNBQU8sWUFBVSxPQUFNO0FBQUMsY0FBSSxpQkFBZSxJQUFJLFdBQVcsRUFBRSxDQUFDO0FBQUUscUJBQVMsVUFBUSxXQUFTLFNBQU8sTUFBSSxpQkFBZTtBQUFBLFFBQUk7QUFBQyxlQUFPLFdBQVMsQ0FBQyxJQUFFO0FBQVMsa0JBQVE7QUFBRSxZQUFHLFNBQU8sSUFBRSxPQUFPO0FBQUEsTUFBSztBQUFDLGFBQU8sV0FBUyxDQUFDLElBQUU7QUFBRSxhQUFPLFNBQU87QUFBQSxJQUFRO0FBQUMsYUFBUyxpQkFBaUIsS0FBSTtBQUFDLFVBQUksTUFBSTtBQUFFLGVBQVEsSUFBRSxHQUFFLElBQUUsSUFBSSxRQUFPLEVBQUUsR0FBRTtBQUFDLFlBQUksV0FBUyxJQUFJLFdBQVcsQ0FBQztBQUFFLFlBQUcsWUFBVSxTQUFPLFlBQVUsTUFBTSxHQUFFO0FBQUUsZUFBSztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLFFBQUksUUFBTyxPQUFNLFFBQU8sUUFBTyxTQUFRLFFBQU8sU0FBUSxTQUFRO0FBQVEsYUFBUywyQkFBMkIsS0FBSTtBQUFDLGVBQU87QUFBSSxNQUFBQSxRQUFPLE9BQU8sSUFBRSxRQUFNLElBQUksVUFBVSxHQUFHO0FBQUUsTUFBQUEsUUFBTyxRQUFRLElBQUUsU0FBTyxJQUFJLFdBQVcsR0FBRztBQUFFLE1BQUFBLFFBQU8sUUFBUSxJQUFFLFNBQU8sSUFBSSxXQUFXLEdBQUc7QUFBRSxNQUFBQSxRQUFPLFFBQVEsSUFBRSxTQUFPLElBQUksV0FBVyxHQUFHO0FBQUUsTUFBQUEsUUFBTyxTQUFTLElBQUUsVUFBUSxJQUFJLFlBQVksR0FBRztBQUFFLE1BQUFBLFFBQU8sU0FBUyxJQUFFLFVBQVEsSUFBSSxZQUFZLEdBQUc7QUFBRSxNQUFBQSxRQUFPLFNBQVMsSUFBRSxVQUFRLElBQUksYUFBYSxHQUFHO0FBQUUsTUFBQUEsUUFBTyxTQUFTLElBQUUsVUFBUSxJQUFJLGFBQWEsR0FBRztBQUFBLElBQUM7QUFBQyxRQUFJO0FBQVUsUUFBSSxlQUFhLENBQUM7QUFBRSxRQUFJLGFBQVcsQ0FBQztBQUFFLFFBQUksZ0JBQWMsQ0FBQztBQUFFLFFBQUkscUJBQW1CO0FBQU0sYUFBUyxTQUFRO0FBQUMsMkJBQXFCLFlBQVk7QUFBQSxJQUFDO0FBQUMsYUFBUyxjQUFhO0FBQUMsMkJBQW1CO0FBQUssMkJBQXFCLFVBQVU7QUFBQSxJQUFDO0FBQUMsYUFBUyxVQUFTO0FBQUMsMkJBQXFCLGFBQWE7QUFBQSxJQUFDO0FBQUMsYUFBUyxVQUFVLElBQUc7QUFBQyxpQkFBVyxRQUFRLEVBQUU7QUFBQSxJQUFDO0FBQUMsUUFBSSxrQkFBZ0I7QUFBRSxRQUFJLHVCQUFxQjtBQUFLLFFBQUksd0JBQXNCO0FBQUssYUFBUyxpQkFBaUIsSUFBRztBQUFDO0FBQUEsSUFBaUI7QUFBQyxhQUFTLG9CQUFvQixJQUFHO0FBQUM7QUFBa0IsVUFBRyxtQkFBaUIsR0FBRTtBQUFDLFlBQUcseUJBQXVCLE1BQUs7QUFBQyx3QkFBYyxvQkFBb0I7QUFBRSxpQ0FBcUI7QUFBQSxRQUFJO0FBQUMsWUFBRyx1QkFBc0I7QUFBQyxjQUFJLFdBQVM7QUFBc0Isa0NBQXNCO0FBQUssbUJBQVM7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxJQUFBQSxRQUFPLGlCQUFpQixJQUFFLENBQUM7QUFBRSxJQUFBQSxRQUFPLGlCQUFpQixJQUFFLENBQUM7QUFBRSxhQUFTLE1BQU0sTUFBSztBQUFDLGFBQUssYUFBVyxPQUFLO0FBQUksVUFBSSxJQUFJO0FBQUUsY0FBTTtBQUFLLG1CQUFXO0FBQUUsY0FBTTtBQUE4QyxVQUFJLElBQUUsSUFBSSxZQUFZLGFBQWEsSUFBSTtBQUFFLHlCQUFtQixDQUFDO0FBQUUsWUFBTTtBQUFBLElBQUM7QUFBQyxRQUFJLGdCQUFjO0FBQXdDLGFBQVMsVUFBVSxVQUFTO0FBQUMsYUFBTyxTQUFTLFdBQVcsYUFBYTtBQUFBLElBQUM7QUFBQyxRQUFJO0FBQWUsUUFBR0EsUUFBTyxZQUFZLEdBQUU7QUFBQyx1QkFBZTtBQUFjLFVBQUcsQ0FBQyxVQUFVLGNBQWMsR0FBRTtBQUFDLHlCQUFlLFdBQVcsY0FBYztBQUFBLE1BQUM7QUFBQSxJQUFDLE9BQUs7QUFBQyx1QkFBZSxHQUFHLFNBQVM7QUFBQSxJQUFDO0FBQUMsYUFBUyxVQUFVLE1BQUs7QUFBQyxVQUFHO0FBQUMsWUFBRyxRQUFNLGtCQUFnQixZQUFXO0FBQUMsaUJBQU8sSUFBSSxXQUFXLFVBQVU7QUFBQSxRQUFDO0FBQUMsWUFBRyxZQUFXO0FBQUMsaUJBQU8sV0FBVyxJQUFJO0FBQUEsUUFBQyxPQUFLO0FBQUMsZ0JBQUs7QUFBQSxRQUFpRDtBQUFBLE1BQUMsU0FBT0UsTUFBSTtBQUFDLGNBQU1BLElBQUc7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsbUJBQWtCO0FBQUMsVUFBRyxDQUFDLGVBQWEsc0JBQW9CLHdCQUF1QjtBQUFDLFlBQUcsT0FBTyxTQUFPLFlBQVc7QUFBQyxpQkFBTyxNQUFNLGdCQUFlLEVBQUMsYUFBWSxjQUFhLENBQUMsRUFBRSxLQUFLLFNBQVMsVUFBUztBQUFDLGdCQUFHLENBQUMsU0FBUyxJQUFJLEdBQUU7QUFBQyxvQkFBSyx5Q0FBdUMsaUJBQWU7QUFBQSxZQUFHO0FBQUMsbUJBQU8sU0FBUyxhQUFhLEVBQUU7QUFBQSxVQUFDLENBQUMsRUFBRSxNQUFNLFdBQVU7QUFBQyxtQkFBTyxVQUFVLGNBQWM7QUFBQSxVQUFDLENBQUM7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLGFBQU8sUUFBUSxRQUFRLEVBQUUsS0FBSyxXQUFVO0FBQUMsZUFBTyxVQUFVLGNBQWM7QUFBQSxNQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxhQUFZO0FBQUMsVUFBSSxPQUFLLEVBQUMsS0FBSSxjQUFhO0FBQUUsZUFBUyxnQkFBZ0IsVUFBUyxRQUFPO0FBQUMsWUFBSUMsV0FBUSxTQUFTO0FBQVEsUUFBQUgsUUFBTyxLQUFLLElBQUVHO0FBQVEscUJBQVdILFFBQU8sS0FBSyxFQUFFLEdBQUc7QUFBRSxtQ0FBMkIsV0FBVyxNQUFNO0FBQUUsb0JBQVVBLFFBQU8sS0FBSyxFQUFFLEdBQUc7QUFBRSxrQkFBVUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxDQUFDO0FBQUUsNEJBQW9CLGtCQUFrQjtBQUFBLE1BQUM7QUFBQyx1QkFBaUIsa0JBQWtCO0FBQUUsZUFBUywyQkFBMkIsUUFBTztBQUFDLHdCQUFnQixPQUFPLFVBQVUsQ0FBQztBQUFBLE1BQUM7QUFBQyxlQUFTLHVCQUF1QixVQUFTO0FBQUMsZUFBTyxpQkFBaUIsRUFBRSxLQUFLLFNBQVMsUUFBTztBQUFDLGlCQUFPLFlBQVksWUFBWSxRQUFPLElBQUk7QUFBQSxRQUFDLENBQUMsRUFBRSxLQUFLLFNBQVMsVUFBUztBQUFDLGlCQUFPO0FBQUEsUUFBUSxDQUFDLEVBQUUsS0FBSyxVQUFTLFNBQVNJLFNBQU87QUFBQyxjQUFJLDRDQUEwQ0EsT0FBTTtBQUFFLGdCQUFNQSxPQUFNO0FBQUEsUUFBQyxDQUFDO0FBQUEsTUFBQztBQUFDLGVBQVMsbUJBQWtCO0FBQUMsWUFBRyxDQUFDLGNBQVksT0FBTyxZQUFZLHdCQUFzQixjQUFZLENBQUMsVUFBVSxjQUFjLEtBQUcsT0FBTyxTQUFPLFlBQVc7QUFBQyxpQkFBTyxNQUFNLGdCQUFlLEVBQUMsYUFBWSxjQUFhLENBQUMsRUFBRSxLQUFLLFNBQVMsVUFBUztBQUFDLGdCQUFJLFNBQU8sWUFBWSxxQkFBcUIsVUFBUyxJQUFJO0FBQUUsbUJBQU8sT0FBTyxLQUFLLDRCQUEyQixTQUFTQSxTQUFPO0FBQUMsa0JBQUksb0NBQWtDQSxPQUFNO0FBQUUsa0JBQUksMkNBQTJDO0FBQUUscUJBQU8sdUJBQXVCLDBCQUEwQjtBQUFBLFlBQUMsQ0FBQztBQUFBLFVBQUMsQ0FBQztBQUFBLFFBQUMsT0FBSztBQUFDLGlCQUFPLHVCQUF1QiwwQkFBMEI7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLFVBQUdKLFFBQU8saUJBQWlCLEdBQUU7QUFBQyxZQUFHO0FBQUMsY0FBSSxVQUFRQSxRQUFPLGlCQUFpQixFQUFFLE1BQUssZUFBZTtBQUFFLGlCQUFPO0FBQUEsUUFBTyxTQUFPLEdBQUU7QUFBQyxjQUFJLHdEQUFzRCxDQUFDO0FBQUUsaUJBQU87QUFBQSxRQUFLO0FBQUEsTUFBQztBQUFDLHVCQUFpQixFQUFFLE1BQU0sa0JBQWtCO0FBQUUsYUFBTSxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMscUJBQXFCLFdBQVU7QUFBQyxhQUFNLFVBQVUsU0FBTyxHQUFFO0FBQUMsWUFBSSxXQUFTLFVBQVUsTUFBTTtBQUFFLFlBQUcsT0FBTyxZQUFVLFlBQVc7QUFBQyxtQkFBU0EsT0FBTTtBQUFFO0FBQUEsUUFBUTtBQUFDLFlBQUksT0FBSyxTQUFTO0FBQUssWUFBRyxPQUFPLFFBQU0sVUFBUztBQUFDLGNBQUcsU0FBUyxRQUFNLFFBQVU7QUFBQyw4QkFBa0IsSUFBSSxFQUFFO0FBQUEsVUFBQyxPQUFLO0FBQUMsOEJBQWtCLElBQUksRUFBRSxTQUFTLEdBQUc7QUFBQSxVQUFDO0FBQUEsUUFBQyxPQUFLO0FBQUMsZUFBSyxTQUFTLFFBQU0sU0FBVSxPQUFLLFNBQVMsR0FBRztBQUFBLFFBQUM7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsa0JBQWtCLFNBQVE7QUFBQyxhQUFPLFVBQVUsSUFBSSxPQUFPO0FBQUEsSUFBQztBQUFDLGFBQVMseUJBQXlCLGVBQWMsTUFBSyxNQUFLLFVBQVMsVUFBUztBQUFBLElBQUM7QUFBQyxhQUFTLGlCQUFpQixNQUFLO0FBQUMsY0FBTyxNQUFLO0FBQUEsUUFBQyxLQUFLO0FBQUUsaUJBQU87QUFBQSxRQUFFLEtBQUs7QUFBRSxpQkFBTztBQUFBLFFBQUUsS0FBSztBQUFFLGlCQUFPO0FBQUEsUUFBRSxLQUFLO0FBQUUsaUJBQU87QUFBQSxRQUFFO0FBQVEsZ0JBQU0sSUFBSSxVQUFVLHdCQUFzQixJQUFJO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLHdCQUF1QjtBQUFDLFVBQUksUUFBTSxJQUFJLE1BQU0sR0FBRztBQUFFLGVBQVEsSUFBRSxHQUFFLElBQUUsS0FBSSxFQUFFLEdBQUU7QUFBQyxjQUFNLENBQUMsSUFBRSxPQUFPLGFBQWEsQ0FBQztBQUFBLE1BQUM7QUFBQyx5QkFBaUI7QUFBQSxJQUFLO0FBQUMsUUFBSSxtQkFBaUI7QUFBVSxhQUFTLGlCQUFpQixLQUFJO0FBQUMsVUFBSSxNQUFJO0FBQUcsVUFBSSxJQUFFO0FBQUksYUFBTSxPQUFPLE1BQUksQ0FBQyxHQUFFO0FBQUMsZUFBSyxpQkFBaUIsT0FBTyxRQUFNLENBQUMsQ0FBQztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLFFBQUksdUJBQXFCLENBQUM7QUFBRSxRQUFJLGtCQUFnQixDQUFDO0FBQUUsUUFBSSxtQkFBaUIsQ0FBQztBQUFFLFFBQUksU0FBTztBQUFHLFFBQUksU0FBTztBQUFHLGFBQVMsc0JBQXNCLE1BQUs7QUFBQyxVQUFHLFdBQVksTUFBSztBQUFDLGVBQU07QUFBQSxNQUFVO0FBQUMsYUFBSyxLQUFLLFFBQVEsa0JBQWlCLEdBQUc7QUFBRSxVQUFJLElBQUUsS0FBSyxXQUFXLENBQUM7QUFBRSxVQUFHLEtBQUcsVUFBUSxLQUFHLFFBQU87QUFBQyxlQUFNLE1BQUk7QUFBQSxNQUFJLE9BQUs7QUFBQyxlQUFPO0FBQUEsTUFBSTtBQUFBLElBQUM7QUFBQyxhQUFTLG9CQUFvQixNQUFLLE1BQUs7QUFBQyxhQUFLLHNCQUFzQixJQUFJO0FBQUUsYUFBTyxXQUFVO0FBQUM7QUFBSyxlQUFPLEtBQUssTUFBTSxNQUFLLFNBQVM7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsWUFBWSxlQUFjLFdBQVU7QUFBQyxVQUFJLGFBQVcsb0JBQW9CLFdBQVUsU0FBUyxTQUFRO0FBQUMsYUFBSyxPQUFLO0FBQVUsYUFBSyxVQUFRO0FBQVEsWUFBSSxRQUFNLElBQUksTUFBTSxPQUFPLEVBQUU7QUFBTSxZQUFHLFVBQVEsUUFBVTtBQUFDLGVBQUssUUFBTSxLQUFLLFNBQVMsSUFBRSxPQUFLLE1BQU0sUUFBUSxzQkFBcUIsRUFBRTtBQUFBLFFBQUM7QUFBQSxNQUFDLENBQUM7QUFBRSxpQkFBVyxZQUFVLE9BQU8sT0FBTyxjQUFjLFNBQVM7QUFBRSxpQkFBVyxVQUFVLGNBQVk7QUFBVyxpQkFBVyxVQUFVLFdBQVMsV0FBVTtBQUFDLFlBQUcsS0FBSyxZQUFVLFFBQVU7QUFBQyxpQkFBTyxLQUFLO0FBQUEsUUFBSSxPQUFLO0FBQUMsaUJBQU8sS0FBSyxPQUFLLE9BQUssS0FBSztBQUFBLFFBQU87QUFBQSxNQUFDO0FBQUUsYUFBTztBQUFBLElBQVU7QUFBQyxRQUFJLGVBQWE7QUFBVSxhQUFTLGtCQUFrQixTQUFRO0FBQUMsWUFBTSxJQUFJLGFBQWEsT0FBTztBQUFBLElBQUM7QUFBQyxRQUFJLGdCQUFjO0FBQVUsYUFBUyxtQkFBbUIsU0FBUTtBQUFDLFlBQU0sSUFBSSxjQUFjLE9BQU87QUFBQSxJQUFDO0FBQUMsYUFBUyw4QkFBOEIsU0FBUSxnQkFBZSxtQkFBa0I7QUFBQyxjQUFRLFFBQVEsU0FBUyxNQUFLO0FBQUMseUJBQWlCLElBQUksSUFBRTtBQUFBLE1BQWMsQ0FBQztBQUFFLGVBQVMsV0FBV0ssaUJBQWU7QUFBQyxZQUFJLG1CQUFpQixrQkFBa0JBLGVBQWM7QUFBRSxZQUFHLGlCQUFpQixXQUFTLFFBQVEsUUFBTztBQUFDLDZCQUFtQixpQ0FBaUM7QUFBQSxRQUFDO0FBQUMsaUJBQVEsSUFBRSxHQUFFLElBQUUsUUFBUSxRQUFPLEVBQUUsR0FBRTtBQUFDLHVCQUFhLFFBQVEsQ0FBQyxHQUFFLGlCQUFpQixDQUFDLENBQUM7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLFVBQUksaUJBQWUsSUFBSSxNQUFNLGVBQWUsTUFBTTtBQUFFLFVBQUksb0JBQWtCLENBQUM7QUFBRSxVQUFJLGFBQVc7QUFBRSxxQkFBZSxRQUFRLFNBQVMsSUFBRyxHQUFFO0FBQUMsWUFBRyxnQkFBZ0IsZUFBZSxFQUFFLEdBQUU7QUFBQyx5QkFBZSxDQUFDLElBQUUsZ0JBQWdCLEVBQUU7QUFBQSxRQUFDLE9BQUs7QUFBQyw0QkFBa0IsS0FBSyxFQUFFO0FBQUUsY0FBRyxDQUFDLHFCQUFxQixlQUFlLEVBQUUsR0FBRTtBQUFDLGlDQUFxQixFQUFFLElBQUUsQ0FBQztBQUFBLFVBQUM7QUFBQywrQkFBcUIsRUFBRSxFQUFFLEtBQUssV0FBVTtBQUFDLDJCQUFlLENBQUMsSUFBRSxnQkFBZ0IsRUFBRTtBQUFFLGNBQUU7QUFBVyxnQkFBRyxlQUFhLGtCQUFrQixRQUFPO0FBQUMseUJBQVcsY0FBYztBQUFBLFlBQUM7QUFBQSxVQUFDLENBQUM7QUFBQSxRQUFDO0FBQUEsTUFBQyxDQUFDO0FBQUUsVUFBRyxNQUFJLGtCQUFrQixRQUFPO0FBQUMsbUJBQVcsY0FBYztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxhQUFhLFNBQVEsb0JBQW1CLFVBQVEsQ0FBQyxHQUFFO0FBQUMsVUFBRyxFQUFFLG9CQUFtQixxQkFBb0I7QUFBQyxjQUFNLElBQUksVUFBVSx5REFBeUQ7QUFBQSxNQUFDO0FBQUMsVUFBSSxPQUFLLG1CQUFtQjtBQUFLLFVBQUcsQ0FBQyxTQUFRO0FBQUMsMEJBQWtCLFdBQVMsT0FBSywrQ0FBK0M7QUFBQSxNQUFDO0FBQUMsVUFBRyxnQkFBZ0IsZUFBZSxPQUFPLEdBQUU7QUFBQyxZQUFHLFFBQVEsOEJBQTZCO0FBQUM7QUFBQSxRQUFNLE9BQUs7QUFBQyw0QkFBa0IsMkJBQXlCLE9BQUssU0FBUztBQUFBLFFBQUM7QUFBQSxNQUFDO0FBQUMsc0JBQWdCLE9BQU8sSUFBRTtBQUFtQixhQUFPLGlCQUFpQixPQUFPO0FBQUUsVUFBRyxxQkFBcUIsZUFBZSxPQUFPLEdBQUU7QUFBQyxZQUFJLFlBQVUscUJBQXFCLE9BQU87QUFBRSxlQUFPLHFCQUFxQixPQUFPO0FBQUUsa0JBQVUsUUFBUSxTQUFTLElBQUc7QUFBQyxhQUFHO0FBQUEsUUFBQyxDQUFDO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLHVCQUF1QixTQUFRLE1BQUssTUFBSyxXQUFVLFlBQVc7QUFBQyxVQUFJLFFBQU0saUJBQWlCLElBQUk7QUFBRSxhQUFLLGlCQUFpQixJQUFJO0FBQUUsbUJBQWEsU0FBUSxFQUFDLE1BQVUsZ0JBQWUsU0FBUyxJQUFHO0FBQUMsZUFBTSxDQUFDLENBQUM7QUFBQSxNQUFFLEdBQUUsY0FBYSxTQUFTLGFBQVksR0FBRTtBQUFDLGVBQU8sSUFBRSxZQUFVO0FBQUEsTUFBVSxHQUFFLGtCQUFpQixHQUFFLHdCQUF1QixTQUFTLFNBQVE7QUFBQyxZQUFJO0FBQUssWUFBRyxTQUFPLEdBQUU7QUFBQyxpQkFBSztBQUFBLFFBQUssV0FBUyxTQUFPLEdBQUU7QUFBQyxpQkFBSztBQUFBLFFBQU0sV0FBUyxTQUFPLEdBQUU7QUFBQyxpQkFBSztBQUFBLFFBQU0sT0FBSztBQUFDLGdCQUFNLElBQUksVUFBVSxnQ0FBOEIsSUFBSTtBQUFBLFFBQUM7QUFBQyxlQUFPLEtBQUssY0FBYyxFQUFFLEtBQUssWUFBVSxLQUFLLENBQUM7QUFBQSxNQUFDLEdBQUUsb0JBQW1CLEtBQUksQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLHNCQUFzQixPQUFNO0FBQUMsVUFBRyxFQUFFLGdCQUFnQixjQUFhO0FBQUMsZUFBTztBQUFBLE1BQUs7QUFBQyxVQUFHLEVBQUUsaUJBQWlCLGNBQWE7QUFBQyxlQUFPO0FBQUEsTUFBSztBQUFDLFVBQUksWUFBVSxLQUFLLEdBQUcsUUFBUTtBQUFnQixVQUFJLE9BQUssS0FBSyxHQUFHO0FBQUksVUFBSSxhQUFXLE1BQU0sR0FBRyxRQUFRO0FBQWdCLFVBQUksUUFBTSxNQUFNLEdBQUc7QUFBSSxhQUFNLFVBQVUsV0FBVTtBQUFDLGVBQUssVUFBVSxPQUFPLElBQUk7QUFBRSxvQkFBVSxVQUFVO0FBQUEsTUFBUztBQUFDLGFBQU0sV0FBVyxXQUFVO0FBQUMsZ0JBQU0sV0FBVyxPQUFPLEtBQUs7QUFBRSxxQkFBVyxXQUFXO0FBQUEsTUFBUztBQUFDLGFBQU8sY0FBWSxjQUFZLFNBQU87QUFBQSxJQUFLO0FBQUMsYUFBUywyQkFBMkIsR0FBRTtBQUFDLGFBQU0sRUFBQyxPQUFNLEVBQUUsT0FBTSxpQkFBZ0IsRUFBRSxpQkFBZ0IseUJBQXdCLEVBQUUseUJBQXdCLEtBQUksRUFBRSxLQUFJLFNBQVEsRUFBRSxTQUFRLFVBQVMsRUFBRSxVQUFTLGNBQWEsRUFBRSxhQUFZO0FBQUEsSUFBQztBQUFDLGFBQVMsNEJBQTRCLEtBQUk7QUFBQyxlQUFTLG9CQUFvQixRQUFPO0FBQUMsZUFBTyxPQUFPLEdBQUcsUUFBUSxnQkFBZ0I7QUFBQSxNQUFJO0FBQUMsd0JBQWtCLG9CQUFvQixHQUFHLElBQUUsMkJBQTJCO0FBQUEsSUFBQztBQUFDLFFBQUksdUJBQXFCO0FBQU0sYUFBUyxnQkFBZ0IsUUFBTztBQUFBLElBQUM7QUFBQyxhQUFTLGNBQWMsSUFBRztBQUFDLFVBQUcsR0FBRyxVQUFTO0FBQUMsV0FBRyxhQUFhLGNBQWMsR0FBRyxRQUFRO0FBQUEsTUFBQyxPQUFLO0FBQUMsV0FBRyxRQUFRLGdCQUFnQixjQUFjLEdBQUcsR0FBRztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxtQkFBbUIsSUFBRztBQUFDLFNBQUcsTUFBTSxTQUFPO0FBQUUsVUFBSSxXQUFTLE1BQUksR0FBRyxNQUFNO0FBQU0sVUFBRyxVQUFTO0FBQUMsc0JBQWMsRUFBRTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxnQkFBZ0IsS0FBSSxVQUFTLGNBQWE7QUFBQyxVQUFHLGFBQVcsY0FBYTtBQUFDLGVBQU87QUFBQSxNQUFHO0FBQUMsVUFBRyxXQUFZLGFBQWEsV0FBVTtBQUFDLGVBQU87QUFBQSxNQUFJO0FBQUMsVUFBSSxLQUFHLGdCQUFnQixLQUFJLFVBQVMsYUFBYSxTQUFTO0FBQUUsVUFBRyxPQUFLLE1BQUs7QUFBQyxlQUFPO0FBQUEsTUFBSTtBQUFDLGFBQU8sYUFBYSxTQUFTLEVBQUU7QUFBQSxJQUFDO0FBQUMsUUFBSSxxQkFBbUIsQ0FBQztBQUFFLGFBQVMsNEJBQTJCO0FBQUMsYUFBTyxPQUFPLEtBQUssbUJBQW1CLEVBQUU7QUFBQSxJQUFNO0FBQUMsYUFBUyw0QkFBMkI7QUFBQyxVQUFJLEtBQUcsQ0FBQztBQUFFLGVBQVEsS0FBSyxxQkFBb0I7QUFBQyxZQUFHLG9CQUFvQixlQUFlLENBQUMsR0FBRTtBQUFDLGFBQUcsS0FBSyxvQkFBb0IsQ0FBQyxDQUFDO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxhQUFPO0FBQUEsSUFBRTtBQUFDLFFBQUksZ0JBQWMsQ0FBQztBQUFFLGFBQVMsc0JBQXFCO0FBQUMsYUFBTSxjQUFjLFFBQU87QUFBQyxZQUFJLE1BQUksY0FBYyxJQUFJO0FBQUUsWUFBSSxHQUFHLGtCQUFnQjtBQUFNLFlBQUksUUFBUSxFQUFFO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxRQUFJLGdCQUFjO0FBQVUsYUFBUyxpQkFBaUIsSUFBRztBQUFDLHNCQUFjO0FBQUcsVUFBRyxjQUFjLFVBQVEsZUFBYztBQUFDLHNCQUFjLG1CQUFtQjtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxjQUFhO0FBQUMsTUFBQUwsUUFBTywyQkFBMkIsSUFBRTtBQUEwQixNQUFBQSxRQUFPLDJCQUEyQixJQUFFO0FBQTBCLE1BQUFBLFFBQU8scUJBQXFCLElBQUU7QUFBb0IsTUFBQUEsUUFBTyxrQkFBa0IsSUFBRTtBQUFBLElBQWdCO0FBQUMsUUFBSSxzQkFBb0IsQ0FBQztBQUFFLGFBQVMsaUJBQWlCLFFBQU8sS0FBSTtBQUFDLFVBQUcsUUFBTSxRQUFVO0FBQUMsMEJBQWtCLDZCQUE2QjtBQUFBLE1BQUM7QUFBQyxhQUFNLE9BQU8sV0FBVTtBQUFDLGNBQUksT0FBTyxPQUFPLEdBQUc7QUFBRSxpQkFBTyxPQUFPO0FBQUEsTUFBUztBQUFDLGFBQU87QUFBQSxJQUFHO0FBQUMsYUFBUyxxQkFBcUIsUUFBTyxLQUFJO0FBQUMsWUFBSSxpQkFBaUIsUUFBTyxHQUFHO0FBQUUsYUFBTyxvQkFBb0IsR0FBRztBQUFBLElBQUM7QUFBQyxhQUFTLGdCQUFnQixXQUFVLFFBQU87QUFBQyxVQUFHLENBQUMsT0FBTyxXQUFTLENBQUMsT0FBTyxLQUFJO0FBQUMsMkJBQW1CLDBDQUEwQztBQUFBLE1BQUM7QUFBQyxVQUFJLGtCQUFnQixDQUFDLENBQUMsT0FBTztBQUFhLFVBQUksY0FBWSxDQUFDLENBQUMsT0FBTztBQUFTLFVBQUcsb0JBQWtCLGFBQVk7QUFBQywyQkFBbUIsa0RBQWtEO0FBQUEsTUFBQztBQUFDLGFBQU8sUUFBTSxFQUFDLE9BQU0sRUFBQztBQUFFLGFBQU8sZ0JBQWdCLE9BQU8sT0FBTyxXQUFVLEVBQUMsSUFBRyxFQUFDLE9BQU0sT0FBTSxFQUFDLENBQUMsQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLCtCQUErQixLQUFJO0FBQUMsVUFBSSxhQUFXLEtBQUssV0FBVyxHQUFHO0FBQUUsVUFBRyxDQUFDLFlBQVc7QUFBQyxhQUFLLFdBQVcsR0FBRztBQUFFLGVBQU87QUFBQSxNQUFJO0FBQUMsVUFBSSxxQkFBbUIscUJBQXFCLEtBQUssaUJBQWdCLFVBQVU7QUFBRSxVQUFHLFdBQVksb0JBQW1CO0FBQUMsWUFBRyxNQUFJLG1CQUFtQixHQUFHLE1BQU0sT0FBTTtBQUFDLDZCQUFtQixHQUFHLE1BQUk7QUFBVyw2QkFBbUIsR0FBRyxXQUFTO0FBQUksaUJBQU8sbUJBQW1CLE9BQU8sRUFBRTtBQUFBLFFBQUMsT0FBSztBQUFDLGNBQUksS0FBRyxtQkFBbUIsT0FBTyxFQUFFO0FBQUUsZUFBSyxXQUFXLEdBQUc7QUFBRSxpQkFBTztBQUFBLFFBQUU7QUFBQSxNQUFDO0FBQUMsZUFBUyxvQkFBbUI7QUFBQyxZQUFHLEtBQUssZ0JBQWU7QUFBQyxpQkFBTyxnQkFBZ0IsS0FBSyxnQkFBZ0IsbUJBQWtCLEVBQUMsU0FBUSxLQUFLLGFBQVksS0FBSSxZQUFXLGNBQWEsTUFBSyxVQUFTLElBQUcsQ0FBQztBQUFBLFFBQUMsT0FBSztBQUFDLGlCQUFPLGdCQUFnQixLQUFLLGdCQUFnQixtQkFBa0IsRUFBQyxTQUFRLE1BQUssSUFBTyxDQUFDO0FBQUEsUUFBQztBQUFBLE1BQUM7QUFBQyxVQUFJLGFBQVcsS0FBSyxnQkFBZ0IsY0FBYyxVQUFVO0FBQUUsVUFBSSwwQkFBd0IsbUJBQW1CLFVBQVU7QUFBRSxVQUFHLENBQUMseUJBQXdCO0FBQUMsZUFBTyxrQkFBa0IsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUk7QUFBTyxVQUFHLEtBQUssU0FBUTtBQUFDLGlCQUFPLHdCQUF3QjtBQUFBLE1BQWdCLE9BQUs7QUFBQyxpQkFBTyx3QkFBd0I7QUFBQSxNQUFXO0FBQUMsVUFBSSxLQUFHLGdCQUFnQixZQUFXLEtBQUssaUJBQWdCLE9BQU8sZUFBZTtBQUFFLFVBQUcsT0FBSyxNQUFLO0FBQUMsZUFBTyxrQkFBa0IsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUcsS0FBSyxnQkFBZTtBQUFDLGVBQU8sZ0JBQWdCLE9BQU8sZ0JBQWdCLG1CQUFrQixFQUFDLFNBQVEsUUFBTyxLQUFJLElBQUcsY0FBYSxNQUFLLFVBQVMsSUFBRyxDQUFDO0FBQUEsTUFBQyxPQUFLO0FBQUMsZUFBTyxnQkFBZ0IsT0FBTyxnQkFBZ0IsbUJBQWtCLEVBQUMsU0FBUSxRQUFPLEtBQUksR0FBRSxDQUFDO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLGdCQUFnQixRQUFPO0FBQUMsVUFBRyxnQkFBYyxPQUFPLHNCQUFxQjtBQUFDLDJCQUFpQixDQUFBTSxZQUFRQTtBQUFRLGVBQU87QUFBQSxNQUFNO0FBQUMsNkJBQXFCLElBQUkscUJBQXFCLFVBQU07QUFBQywyQkFBbUIsS0FBSyxFQUFFO0FBQUEsTUFBQyxDQUFDO0FBQUUseUJBQWlCLENBQUFBLFlBQVE7QUFBQyxZQUFJLEtBQUdBLFFBQU87QUFBRyxZQUFJLGNBQVksQ0FBQyxDQUFDLEdBQUc7QUFBUyxZQUFHLGFBQVk7QUFBQyxjQUFJLE9BQUssRUFBQyxHQUFLO0FBQUUsK0JBQXFCLFNBQVNBLFNBQU8sTUFBS0EsT0FBTTtBQUFBLFFBQUM7QUFBQyxlQUFPQTtBQUFBLE1BQU07QUFBRyx5QkFBaUIsQ0FBQUEsWUFBUSxxQkFBcUIsV0FBV0EsT0FBTTtBQUFHLGFBQU8sZ0JBQWdCLE1BQU07QUFBQSxJQUFDO0FBQUMsYUFBUyxvQkFBbUI7QUFBQyxVQUFHLENBQUMsS0FBSyxHQUFHLEtBQUk7QUFBQyxvQ0FBNEIsSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFHLEtBQUssR0FBRyx5QkFBd0I7QUFBQyxhQUFLLEdBQUcsTUFBTSxTQUFPO0FBQUUsZUFBTztBQUFBLE1BQUksT0FBSztBQUFDLFlBQUksUUFBTSxnQkFBZ0IsT0FBTyxPQUFPLE9BQU8sZUFBZSxJQUFJLEdBQUUsRUFBQyxJQUFHLEVBQUMsT0FBTSwyQkFBMkIsS0FBSyxFQUFFLEVBQUMsRUFBQyxDQUFDLENBQUM7QUFBRSxjQUFNLEdBQUcsTUFBTSxTQUFPO0FBQUUsY0FBTSxHQUFHLGtCQUFnQjtBQUFNLGVBQU87QUFBQSxNQUFLO0FBQUEsSUFBQztBQUFDLGFBQVMscUJBQW9CO0FBQUMsVUFBRyxDQUFDLEtBQUssR0FBRyxLQUFJO0FBQUMsb0NBQTRCLElBQUk7QUFBQSxNQUFDO0FBQUMsVUFBRyxLQUFLLEdBQUcsbUJBQWlCLENBQUMsS0FBSyxHQUFHLHlCQUF3QjtBQUFDLDBCQUFrQix1Q0FBdUM7QUFBQSxNQUFDO0FBQUMsc0JBQWdCLElBQUk7QUFBRSx5QkFBbUIsS0FBSyxFQUFFO0FBQUUsVUFBRyxDQUFDLEtBQUssR0FBRyx5QkFBd0I7QUFBQyxhQUFLLEdBQUcsV0FBUztBQUFVLGFBQUssR0FBRyxNQUFJO0FBQUEsTUFBUztBQUFBLElBQUM7QUFBQyxhQUFTLHdCQUF1QjtBQUFDLGFBQU0sQ0FBQyxLQUFLLEdBQUc7QUFBQSxJQUFHO0FBQUMsYUFBUywwQkFBeUI7QUFBQyxVQUFHLENBQUMsS0FBSyxHQUFHLEtBQUk7QUFBQyxvQ0FBNEIsSUFBSTtBQUFBLE1BQUM7QUFBQyxVQUFHLEtBQUssR0FBRyxtQkFBaUIsQ0FBQyxLQUFLLEdBQUcseUJBQXdCO0FBQUMsMEJBQWtCLHVDQUF1QztBQUFBLE1BQUM7QUFBQyxvQkFBYyxLQUFLLElBQUk7QUFBRSxVQUFHLGNBQWMsV0FBUyxLQUFHLGVBQWM7QUFBQyxzQkFBYyxtQkFBbUI7QUFBQSxNQUFDO0FBQUMsV0FBSyxHQUFHLGtCQUFnQjtBQUFLLGFBQU87QUFBQSxJQUFJO0FBQUMsYUFBUyxtQkFBa0I7QUFBQyxrQkFBWSxVQUFVLFdBQVcsSUFBRTtBQUFzQixrQkFBWSxVQUFVLE9BQU8sSUFBRTtBQUFrQixrQkFBWSxVQUFVLFFBQVEsSUFBRTtBQUFtQixrQkFBWSxVQUFVLFdBQVcsSUFBRTtBQUFzQixrQkFBWSxVQUFVLGFBQWEsSUFBRTtBQUFBLElBQXVCO0FBQUMsYUFBUyxjQUFhO0FBQUEsSUFBQztBQUFDLGFBQVMsb0JBQW9CLE9BQU0sWUFBVyxXQUFVO0FBQUMsVUFBRyxXQUFZLE1BQU0sVUFBVSxFQUFFLGVBQWM7QUFBQyxZQUFJLFdBQVMsTUFBTSxVQUFVO0FBQUUsY0FBTSxVQUFVLElBQUUsV0FBVTtBQUFDLGNBQUcsQ0FBQyxNQUFNLFVBQVUsRUFBRSxjQUFjLGVBQWUsVUFBVSxNQUFNLEdBQUU7QUFBQyw4QkFBa0IsZUFBYSxZQUFVLG1EQUFpRCxVQUFVLFNBQU8seUJBQXVCLE1BQU0sVUFBVSxFQUFFLGdCQUFjLElBQUk7QUFBQSxVQUFDO0FBQUMsaUJBQU8sTUFBTSxVQUFVLEVBQUUsY0FBYyxVQUFVLE1BQU0sRUFBRSxNQUFNLE1BQUssU0FBUztBQUFBLFFBQUM7QUFBRSxjQUFNLFVBQVUsRUFBRSxnQkFBYyxDQUFDO0FBQUUsY0FBTSxVQUFVLEVBQUUsY0FBYyxTQUFTLFFBQVEsSUFBRTtBQUFBLE1BQVE7QUFBQSxJQUFDO0FBQUMsYUFBUyxtQkFBbUIsTUFBSyxPQUFNLGNBQWE7QUFBQyxVQUFHTixRQUFPLGVBQWUsSUFBSSxHQUFFO0FBQUMsWUFBRyxXQUFZLGdCQUFjLFdBQVlBLFFBQU8sSUFBSSxFQUFFLGlCQUFlLFdBQVlBLFFBQU8sSUFBSSxFQUFFLGNBQWMsWUFBWSxHQUFFO0FBQUMsNEJBQWtCLGtDQUFnQyxPQUFLLFNBQVM7QUFBQSxRQUFDO0FBQUMsNEJBQW9CQSxTQUFPLE1BQUssSUFBSTtBQUFFLFlBQUdBLFFBQU8sZUFBZSxZQUFZLEdBQUU7QUFBQyw0QkFBa0IseUZBQXVGLGVBQWEsSUFBSTtBQUFBLFFBQUM7QUFBQyxRQUFBQSxRQUFPLElBQUksRUFBRSxjQUFjLFlBQVksSUFBRTtBQUFBLE1BQUssT0FBSztBQUFDLFFBQUFBLFFBQU8sSUFBSSxJQUFFO0FBQU0sWUFBRyxXQUFZLGNBQWE7QUFBQyxVQUFBQSxRQUFPLElBQUksRUFBRSxlQUFhO0FBQUEsUUFBWTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxnQkFBZ0IsTUFBSyxhQUFZLG1CQUFrQixlQUFjLFdBQVUsZUFBYyxRQUFPLFVBQVM7QUFBQyxXQUFLLE9BQUs7QUFBSyxXQUFLLGNBQVk7QUFBWSxXQUFLLG9CQUFrQjtBQUFrQixXQUFLLGdCQUFjO0FBQWMsV0FBSyxZQUFVO0FBQVUsV0FBSyxnQkFBYztBQUFjLFdBQUssU0FBTztBQUFPLFdBQUssV0FBUztBQUFTLFdBQUssdUJBQXFCLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxjQUFjLEtBQUksVUFBUyxjQUFhO0FBQUMsYUFBTSxhQUFXLGNBQWE7QUFBQyxZQUFHLENBQUMsU0FBUyxRQUFPO0FBQUMsNEJBQWtCLGtDQUFnQyxhQUFhLE9BQUssMEJBQXdCLFNBQVMsSUFBSTtBQUFBLFFBQUM7QUFBQyxjQUFJLFNBQVMsT0FBTyxHQUFHO0FBQUUsbUJBQVMsU0FBUztBQUFBLE1BQVM7QUFBQyxhQUFPO0FBQUEsSUFBRztBQUFDLGFBQVMsb0NBQW9DLGFBQVksUUFBTztBQUFDLFVBQUcsV0FBUyxNQUFLO0FBQUMsWUFBRyxLQUFLLGFBQVk7QUFBQyw0QkFBa0IseUJBQXVCLEtBQUssSUFBSTtBQUFBLFFBQUM7QUFBQyxlQUFPO0FBQUEsTUFBQztBQUFDLFVBQUcsQ0FBQyxPQUFPLElBQUc7QUFBQywwQkFBa0Isa0JBQWdCLGFBQWEsTUFBTSxJQUFFLFlBQVUsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUcsQ0FBQyxPQUFPLEdBQUcsS0FBSTtBQUFDLDBCQUFrQixxREFBbUQsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUksY0FBWSxPQUFPLEdBQUcsUUFBUTtBQUFnQixVQUFJLE1BQUksY0FBYyxPQUFPLEdBQUcsS0FBSSxhQUFZLEtBQUssZUFBZTtBQUFFLGFBQU87QUFBQSxJQUFHO0FBQUMsYUFBUyx5QkFBeUIsYUFBWSxRQUFPO0FBQUMsVUFBSTtBQUFJLFVBQUcsV0FBUyxNQUFLO0FBQUMsWUFBRyxLQUFLLGFBQVk7QUFBQyw0QkFBa0IseUJBQXVCLEtBQUssSUFBSTtBQUFBLFFBQUM7QUFBQyxZQUFHLEtBQUssZ0JBQWU7QUFBQyxnQkFBSSxLQUFLLGVBQWU7QUFBRSxjQUFHLGdCQUFjLE1BQUs7QUFBQyx3QkFBWSxLQUFLLEtBQUssZUFBYyxHQUFHO0FBQUEsVUFBQztBQUFDLGlCQUFPO0FBQUEsUUFBRyxPQUFLO0FBQUMsaUJBQU87QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLFVBQUcsQ0FBQyxPQUFPLElBQUc7QUFBQywwQkFBa0Isa0JBQWdCLGFBQWEsTUFBTSxJQUFFLFlBQVUsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUcsQ0FBQyxPQUFPLEdBQUcsS0FBSTtBQUFDLDBCQUFrQixxREFBbUQsS0FBSyxJQUFJO0FBQUEsTUFBQztBQUFDLFVBQUcsQ0FBQyxLQUFLLFdBQVMsT0FBTyxHQUFHLFFBQVEsU0FBUTtBQUFDLDBCQUFrQixzQ0FBb0MsT0FBTyxHQUFHLGVBQWEsT0FBTyxHQUFHLGFBQWEsT0FBSyxPQUFPLEdBQUcsUUFBUSxRQUFNLHdCQUFzQixLQUFLLElBQUk7QUFBQSxNQUFDO0FBQUMsVUFBSSxjQUFZLE9BQU8sR0FBRyxRQUFRO0FBQWdCLFlBQUksY0FBYyxPQUFPLEdBQUcsS0FBSSxhQUFZLEtBQUssZUFBZTtBQUFFLFVBQUcsS0FBSyxnQkFBZTtBQUFDLFlBQUcsV0FBWSxPQUFPLEdBQUcsVUFBUztBQUFDLDRCQUFrQixpREFBaUQ7QUFBQSxRQUFDO0FBQUMsZ0JBQU8sS0FBSyxlQUFjO0FBQUEsVUFBQyxLQUFLO0FBQUUsZ0JBQUcsT0FBTyxHQUFHLGlCQUFlLE1BQUs7QUFBQyxvQkFBSSxPQUFPLEdBQUc7QUFBQSxZQUFRLE9BQUs7QUFBQyxnQ0FBa0Isc0NBQW9DLE9BQU8sR0FBRyxlQUFhLE9BQU8sR0FBRyxhQUFhLE9BQUssT0FBTyxHQUFHLFFBQVEsUUFBTSx3QkFBc0IsS0FBSyxJQUFJO0FBQUEsWUFBQztBQUFDO0FBQUEsVUFBTSxLQUFLO0FBQUUsa0JBQUksT0FBTyxHQUFHO0FBQVM7QUFBQSxVQUFNLEtBQUs7QUFBRSxnQkFBRyxPQUFPLEdBQUcsaUJBQWUsTUFBSztBQUFDLG9CQUFJLE9BQU8sR0FBRztBQUFBLFlBQVEsT0FBSztBQUFDLGtCQUFJLGVBQWEsT0FBTyxPQUFPLEVBQUU7QUFBRSxvQkFBSSxLQUFLLFNBQVMsS0FBSSxNQUFNLFNBQVMsV0FBVTtBQUFDLDZCQUFhLFFBQVEsRUFBRTtBQUFBLGNBQUMsQ0FBQyxDQUFDO0FBQUUsa0JBQUcsZ0JBQWMsTUFBSztBQUFDLDRCQUFZLEtBQUssS0FBSyxlQUFjLEdBQUc7QUFBQSxjQUFDO0FBQUEsWUFBQztBQUFDO0FBQUEsVUFBTTtBQUFRLDhCQUFrQiw2QkFBNkI7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFHO0FBQUMsYUFBUyx1Q0FBdUMsYUFBWSxRQUFPO0FBQUMsVUFBRyxXQUFTLE1BQUs7QUFBQyxZQUFHLEtBQUssYUFBWTtBQUFDLDRCQUFrQix5QkFBdUIsS0FBSyxJQUFJO0FBQUEsUUFBQztBQUFDLGVBQU87QUFBQSxNQUFDO0FBQUMsVUFBRyxDQUFDLE9BQU8sSUFBRztBQUFDLDBCQUFrQixrQkFBZ0IsYUFBYSxNQUFNLElBQUUsWUFBVSxLQUFLLElBQUk7QUFBQSxNQUFDO0FBQUMsVUFBRyxDQUFDLE9BQU8sR0FBRyxLQUFJO0FBQUMsMEJBQWtCLHFEQUFtRCxLQUFLLElBQUk7QUFBQSxNQUFDO0FBQUMsVUFBRyxPQUFPLEdBQUcsUUFBUSxTQUFRO0FBQUMsMEJBQWtCLHFDQUFtQyxPQUFPLEdBQUcsUUFBUSxPQUFLLHdCQUFzQixLQUFLLElBQUk7QUFBQSxNQUFDO0FBQUMsVUFBSSxjQUFZLE9BQU8sR0FBRyxRQUFRO0FBQWdCLFVBQUksTUFBSSxjQUFjLE9BQU8sR0FBRyxLQUFJLGFBQVksS0FBSyxlQUFlO0FBQUUsYUFBTztBQUFBLElBQUc7QUFBQyxhQUFTLDJCQUEyQixTQUFRO0FBQUMsYUFBTyxLQUFLLGNBQWMsRUFBRSxRQUFRLFlBQVUsQ0FBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsNkJBQTZCLEtBQUk7QUFBQyxVQUFHLEtBQUssZUFBYztBQUFDLGNBQUksS0FBSyxjQUFjLEdBQUc7QUFBQSxNQUFDO0FBQUMsYUFBTztBQUFBLElBQUc7QUFBQyxhQUFTLDZCQUE2QixLQUFJO0FBQUMsVUFBRyxLQUFLLGVBQWM7QUFBQyxhQUFLLGNBQWMsR0FBRztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUywrQkFBK0IsUUFBTztBQUFDLFVBQUcsV0FBUyxNQUFLO0FBQUMsZUFBTyxRQUFRLEVBQUU7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMseUJBQXdCO0FBQUMsd0JBQWtCLFVBQVUsYUFBVztBQUE2Qix3QkFBa0IsVUFBVSxhQUFXO0FBQTZCLHdCQUFrQixVQUFVLGdCQUFnQixJQUFFO0FBQUUsd0JBQWtCLFVBQVUsc0JBQXNCLElBQUU7QUFBMkIsd0JBQWtCLFVBQVUsY0FBYyxJQUFFO0FBQStCLHdCQUFrQixVQUFVLGNBQWMsSUFBRTtBQUFBLElBQThCO0FBQUMsYUFBUyxrQkFBa0IsTUFBSyxpQkFBZ0IsYUFBWSxTQUFRLGdCQUFlLGFBQVksZUFBYyxlQUFjLGdCQUFlLFVBQVMsZUFBYztBQUFDLFdBQUssT0FBSztBQUFLLFdBQUssa0JBQWdCO0FBQWdCLFdBQUssY0FBWTtBQUFZLFdBQUssVUFBUTtBQUFRLFdBQUssaUJBQWU7QUFBZSxXQUFLLGNBQVk7QUFBWSxXQUFLLGdCQUFjO0FBQWMsV0FBSyxnQkFBYztBQUFjLFdBQUssaUJBQWU7QUFBZSxXQUFLLFdBQVM7QUFBUyxXQUFLLGdCQUFjO0FBQWMsVUFBRyxDQUFDLGtCQUFnQixnQkFBZ0IsY0FBWSxRQUFVO0FBQUMsWUFBRyxTQUFRO0FBQUMsZUFBSyxZQUFZLElBQUU7QUFBb0MsZUFBSyxxQkFBbUI7QUFBQSxRQUFJLE9BQUs7QUFBQyxlQUFLLFlBQVksSUFBRTtBQUF1QyxlQUFLLHFCQUFtQjtBQUFBLFFBQUk7QUFBQSxNQUFDLE9BQUs7QUFBQyxhQUFLLFlBQVksSUFBRTtBQUFBLE1BQXdCO0FBQUEsSUFBQztBQUFDLGFBQVMsb0JBQW9CLE1BQUssT0FBTSxjQUFhO0FBQUMsVUFBRyxDQUFDQSxRQUFPLGVBQWUsSUFBSSxHQUFFO0FBQUMsMkJBQW1CLHFDQUFxQztBQUFBLE1BQUM7QUFBQyxVQUFHLFdBQVlBLFFBQU8sSUFBSSxFQUFFLGlCQUFlLFdBQVksY0FBYTtBQUFDLFFBQUFBLFFBQU8sSUFBSSxFQUFFLGNBQWMsWUFBWSxJQUFFO0FBQUEsTUFBSyxPQUFLO0FBQUMsUUFBQUEsUUFBTyxJQUFJLElBQUU7QUFBTSxRQUFBQSxRQUFPLElBQUksRUFBRSxXQUFTO0FBQUEsTUFBWTtBQUFBLElBQUM7QUFBQyxhQUFTLGNBQWMsS0FBSSxLQUFJLE1BQUs7QUFBQyxVQUFJLElBQUVBLFFBQU8sYUFBVyxHQUFHO0FBQUUsYUFBTyxRQUFNLEtBQUssU0FBTyxFQUFFLE1BQU0sTUFBSyxDQUFDLEdBQUcsRUFBRSxPQUFPLElBQUksQ0FBQyxJQUFFLEVBQUUsS0FBSyxNQUFLLEdBQUc7QUFBQSxJQUFDO0FBQUMsYUFBUyxRQUFRLEtBQUksS0FBSSxNQUFLO0FBQUMsVUFBRyxJQUFJLFNBQVMsR0FBRyxHQUFFO0FBQUMsZUFBTyxjQUFjLEtBQUksS0FBSSxJQUFJO0FBQUEsTUFBQztBQUFDLGFBQU8sa0JBQWtCLEdBQUcsRUFBRSxNQUFNLE1BQUssSUFBSTtBQUFBLElBQUM7QUFBQyxhQUFTLGFBQWEsS0FBSSxLQUFJO0FBQUMsVUFBSSxXQUFTLENBQUM7QUFBRSxhQUFPLFdBQVU7QUFBQyxpQkFBUyxTQUFPO0FBQUUsZUFBTyxPQUFPLFVBQVMsU0FBUztBQUFFLGVBQU8sUUFBUSxLQUFJLEtBQUksUUFBUTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyx3QkFBd0IsV0FBVSxhQUFZO0FBQUMsa0JBQVUsaUJBQWlCLFNBQVM7QUFBRSxlQUFTLGdCQUFlO0FBQUMsWUFBRyxVQUFVLFNBQVMsR0FBRyxHQUFFO0FBQUMsaUJBQU8sYUFBYSxXQUFVLFdBQVc7QUFBQSxRQUFDO0FBQUMsZUFBTyxrQkFBa0IsV0FBVztBQUFBLE1BQUM7QUFBQyxVQUFJLEtBQUcsY0FBYztBQUFFLFVBQUcsT0FBTyxNQUFJLFlBQVc7QUFBQywwQkFBa0IsNkNBQTJDLFlBQVUsT0FBSyxXQUFXO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFFO0FBQUMsUUFBSSxtQkFBaUI7QUFBVSxhQUFTLFlBQVksTUFBSztBQUFDLFVBQUksTUFBSSxlQUFlLElBQUk7QUFBRSxVQUFJLEtBQUcsaUJBQWlCLEdBQUc7QUFBRSxZQUFNLEdBQUc7QUFBRSxhQUFPO0FBQUEsSUFBRTtBQUFDLGFBQVMsc0JBQXNCLFNBQVEsT0FBTTtBQUFDLFVBQUksZUFBYSxDQUFDO0FBQUUsVUFBSSxPQUFLLENBQUM7QUFBRSxlQUFTLE1BQU0sTUFBSztBQUFDLFlBQUcsS0FBSyxJQUFJLEdBQUU7QUFBQztBQUFBLFFBQU07QUFBQyxZQUFHLGdCQUFnQixJQUFJLEdBQUU7QUFBQztBQUFBLFFBQU07QUFBQyxZQUFHLGlCQUFpQixJQUFJLEdBQUU7QUFBQywyQkFBaUIsSUFBSSxFQUFFLFFBQVEsS0FBSztBQUFFO0FBQUEsUUFBTTtBQUFDLHFCQUFhLEtBQUssSUFBSTtBQUFFLGFBQUssSUFBSSxJQUFFO0FBQUEsTUFBSTtBQUFDLFlBQU0sUUFBUSxLQUFLO0FBQUUsWUFBTSxJQUFJLGlCQUFpQixVQUFRLE9BQUssYUFBYSxJQUFJLFdBQVcsRUFBRSxLQUFLLENBQUMsSUFBSSxDQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyx3QkFBd0IsU0FBUSxnQkFBZSxxQkFBb0Isa0JBQWlCLHdCQUF1QixlQUFjLGlCQUFnQixRQUFPLG1CQUFrQixVQUFTLE1BQUsscUJBQW9CLGVBQWM7QUFBQyxhQUFLLGlCQUFpQixJQUFJO0FBQUUsc0JBQWMsd0JBQXdCLHdCQUF1QixhQUFhO0FBQUUsVUFBRyxRQUFPO0FBQUMsaUJBQU8sd0JBQXdCLGlCQUFnQixNQUFNO0FBQUEsTUFBQztBQUFDLFVBQUcsVUFBUztBQUFDLG1CQUFTLHdCQUF3QixtQkFBa0IsUUFBUTtBQUFBLE1BQUM7QUFBQyxzQkFBYyx3QkFBd0IscUJBQW9CLGFBQWE7QUFBRSxVQUFJLG9CQUFrQixzQkFBc0IsSUFBSTtBQUFFLHlCQUFtQixtQkFBa0IsV0FBVTtBQUFDLDhCQUFzQixzQkFBb0IsT0FBSyx5QkFBd0IsQ0FBQyxnQkFBZ0IsQ0FBQztBQUFBLE1BQUMsQ0FBQztBQUFFLG9DQUE4QixDQUFDLFNBQVEsZ0JBQWUsbUJBQW1CLEdBQUUsbUJBQWlCLENBQUMsZ0JBQWdCLElBQUUsQ0FBQyxHQUFFLFNBQVMsTUFBSztBQUFDLGVBQUssS0FBSyxDQUFDO0FBQUUsWUFBSTtBQUFVLFlBQUk7QUFBYyxZQUFHLGtCQUFpQjtBQUFDLHNCQUFVLEtBQUs7QUFBZ0IsMEJBQWMsVUFBVTtBQUFBLFFBQWlCLE9BQUs7QUFBQywwQkFBYyxZQUFZO0FBQUEsUUFBUztBQUFDLFlBQUksY0FBWSxvQkFBb0IsbUJBQWtCLFdBQVU7QUFBQyxjQUFHLE9BQU8sZUFBZSxJQUFJLE1BQUksbUJBQWtCO0FBQUMsa0JBQU0sSUFBSSxhQUFhLDRCQUEwQixJQUFJO0FBQUEsVUFBQztBQUFDLGNBQUcsV0FBWSxnQkFBZ0Isa0JBQWlCO0FBQUMsa0JBQU0sSUFBSSxhQUFhLE9BQUssZ0NBQWdDO0FBQUEsVUFBQztBQUFDLGNBQUksT0FBSyxnQkFBZ0IsaUJBQWlCLFVBQVUsTUFBTTtBQUFFLGNBQUcsV0FBWSxNQUFLO0FBQUMsa0JBQU0sSUFBSSxhQUFhLDZCQUEyQixPQUFLLHlDQUF1QyxVQUFVLFNBQU8sbUJBQWlCLE9BQU8sS0FBSyxnQkFBZ0IsZ0JBQWdCLEVBQUUsU0FBUyxJQUFFLHVCQUF1QjtBQUFBLFVBQUM7QUFBQyxpQkFBTyxLQUFLLE1BQU0sTUFBSyxTQUFTO0FBQUEsUUFBQyxDQUFDO0FBQUUsWUFBSSxvQkFBa0IsT0FBTyxPQUFPLGVBQWMsRUFBQyxhQUFZLEVBQUMsT0FBTSxZQUFXLEVBQUMsQ0FBQztBQUFFLG9CQUFZLFlBQVU7QUFBa0IsWUFBSSxrQkFBZ0IsSUFBSSxnQkFBZ0IsTUFBSyxhQUFZLG1CQUFrQixlQUFjLFdBQVUsZUFBYyxRQUFPLFFBQVE7QUFBRSxZQUFJLHFCQUFtQixJQUFJLGtCQUFrQixNQUFLLGlCQUFnQixNQUFLLE9BQU0sS0FBSztBQUFFLFlBQUksbUJBQWlCLElBQUksa0JBQWtCLE9BQUssS0FBSSxpQkFBZ0IsT0FBTSxPQUFNLEtBQUs7QUFBRSxZQUFJLHdCQUFzQixJQUFJLGtCQUFrQixPQUFLLFdBQVUsaUJBQWdCLE9BQU0sTUFBSyxLQUFLO0FBQUUsMkJBQW1CLE9BQU8sSUFBRSxFQUFDLGFBQVksa0JBQWlCLGtCQUFpQixzQkFBcUI7QUFBRSw0QkFBb0IsbUJBQWtCLFdBQVc7QUFBRSxlQUFNLENBQUMsb0JBQW1CLGtCQUFpQixxQkFBcUI7QUFBQSxNQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxlQUFlLGFBQVk7QUFBQyxhQUFNLFlBQVksUUFBTztBQUFDLFlBQUksTUFBSSxZQUFZLElBQUk7QUFBRSxZQUFJLE1BQUksWUFBWSxJQUFJO0FBQUUsWUFBSSxHQUFHO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLHFCQUFxQixXQUFVLFVBQVMsV0FBVSxnQkFBZSxlQUFjO0FBQUMsVUFBSSxXQUFTLFNBQVM7QUFBTyxVQUFHLFdBQVMsR0FBRTtBQUFDLDBCQUFrQixnRkFBZ0Y7QUFBQSxNQUFDO0FBQUMsVUFBSSxvQkFBa0IsU0FBUyxDQUFDLE1BQUksUUFBTSxjQUFZO0FBQUssVUFBSSx1QkFBcUI7QUFBTSxlQUFRLElBQUUsR0FBRSxJQUFFLFNBQVMsUUFBTyxFQUFFLEdBQUU7QUFBQyxZQUFHLFNBQVMsQ0FBQyxNQUFJLFFBQU0sU0FBUyxDQUFDLEVBQUUsdUJBQXFCLFFBQVU7QUFBQyxpQ0FBcUI7QUFBSztBQUFBLFFBQUs7QUFBQSxNQUFDO0FBQUMsVUFBSSxVQUFRLFNBQVMsQ0FBQyxFQUFFLFNBQU87QUFBTyxVQUFJLG1CQUFpQixXQUFTO0FBQUUsVUFBSSxZQUFVLElBQUksTUFBTSxnQkFBZ0I7QUFBRSxVQUFJLGtCQUFnQixDQUFDO0FBQUUsVUFBSSxjQUFZLENBQUM7QUFBRSxhQUFPLFdBQVU7QUFBQyxZQUFHLFVBQVUsV0FBUyxrQkFBaUI7QUFBQyw0QkFBa0IsY0FBWSxZQUFVLGtCQUFnQixVQUFVLFNBQU8sMEJBQXdCLG1CQUFpQixRQUFRO0FBQUEsUUFBQztBQUFDLG9CQUFZLFNBQU87QUFBRSxZQUFJO0FBQVUsd0JBQWdCLFNBQU8sb0JBQWtCLElBQUU7QUFBRSx3QkFBZ0IsQ0FBQyxJQUFFO0FBQWMsWUFBRyxtQkFBa0I7QUFBQyxzQkFBVSxTQUFTLENBQUMsRUFBRSxZQUFZLEVBQUUsYUFBWSxJQUFJO0FBQUUsMEJBQWdCLENBQUMsSUFBRTtBQUFBLFFBQVM7QUFBQyxpQkFBUU8sS0FBRSxHQUFFQSxLQUFFLGtCQUFpQixFQUFFQSxJQUFFO0FBQUMsb0JBQVVBLEVBQUMsSUFBRSxTQUFTQSxLQUFFLENBQUMsRUFBRSxZQUFZLEVBQUUsYUFBWSxVQUFVQSxFQUFDLENBQUM7QUFBRSwwQkFBZ0IsS0FBSyxVQUFVQSxFQUFDLENBQUM7QUFBQSxRQUFDO0FBQUMsWUFBSSxLQUFHLGVBQWUsTUFBTSxNQUFLLGVBQWU7QUFBRSxpQkFBUyxPQUFPQyxLQUFHO0FBQUMsY0FBRyxzQkFBcUI7QUFBQywyQkFBZSxXQUFXO0FBQUEsVUFBQyxPQUFLO0FBQUMscUJBQVFELEtBQUUsb0JBQWtCLElBQUUsR0FBRUEsS0FBRSxTQUFTLFFBQU9BLE1BQUk7QUFBQyxrQkFBSSxRQUFNQSxPQUFJLElBQUUsWUFBVSxVQUFVQSxLQUFFLENBQUM7QUFBRSxrQkFBRyxTQUFTQSxFQUFDLEVBQUUsdUJBQXFCLE1BQUs7QUFBQyx5QkFBU0EsRUFBQyxFQUFFLG1CQUFtQixLQUFLO0FBQUEsY0FBQztBQUFBLFlBQUM7QUFBQSxVQUFDO0FBQUMsY0FBRyxTQUFRO0FBQUMsbUJBQU8sU0FBUyxDQUFDLEVBQUUsY0FBYyxFQUFFQyxHQUFFO0FBQUEsVUFBQztBQUFBLFFBQUM7QUFBQyxlQUFPLE9BQU8sRUFBRTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyxvQkFBb0IsT0FBTSxjQUFhO0FBQUMsVUFBSSxRQUFNLENBQUM7QUFBRSxlQUFRLElBQUUsR0FBRSxJQUFFLE9BQU0sS0FBSTtBQUFDLGNBQU0sS0FBSyxRQUFRLGdCQUFjLEtBQUcsTUFBSSxDQUFDLENBQUM7QUFBQSxNQUFDO0FBQUMsYUFBTztBQUFBLElBQUs7QUFBQyxhQUFTLGlDQUFpQyxjQUFhLFlBQVcsVUFBUyxpQkFBZ0Isa0JBQWlCLFlBQVcsU0FBUSxlQUFjO0FBQUMsVUFBSSxjQUFZLG9CQUFvQixVQUFTLGVBQWU7QUFBRSxtQkFBVyxpQkFBaUIsVUFBVTtBQUFFLG1CQUFXLHdCQUF3QixrQkFBaUIsVUFBVTtBQUFFLG9DQUE4QixDQUFDLEdBQUUsQ0FBQyxZQUFZLEdBQUUsU0FBUyxXQUFVO0FBQUMsb0JBQVUsVUFBVSxDQUFDO0FBQUUsWUFBSSxZQUFVLFVBQVUsT0FBSyxNQUFJO0FBQVcsWUFBRyxXQUFXLFdBQVcsSUFBSSxHQUFFO0FBQUMsdUJBQVcsT0FBTyxXQUFXLFVBQVUsQ0FBQyxDQUFDO0FBQUEsUUFBQztBQUFDLFlBQUcsZUFBYztBQUFDLG9CQUFVLGdCQUFnQixxQkFBcUIsS0FBSyxVQUFVO0FBQUEsUUFBQztBQUFDLGlCQUFTLHNCQUFxQjtBQUFDLGdDQUFzQixpQkFBZSxZQUFVLHlCQUF3QixXQUFXO0FBQUEsUUFBQztBQUFDLFlBQUksUUFBTSxVQUFVLGdCQUFnQjtBQUFrQixZQUFJLFNBQU8sTUFBTSxVQUFVO0FBQUUsWUFBRyxXQUFZLFVBQVEsV0FBWSxPQUFPLGlCQUFlLE9BQU8sY0FBWSxVQUFVLFFBQU0sT0FBTyxhQUFXLFdBQVMsR0FBRTtBQUFDLDhCQUFvQixXQUFTLFdBQVM7QUFBRSw4QkFBb0IsWUFBVSxVQUFVO0FBQUssZ0JBQU0sVUFBVSxJQUFFO0FBQUEsUUFBbUIsT0FBSztBQUFDLDhCQUFvQixPQUFNLFlBQVcsU0FBUztBQUFFLGdCQUFNLFVBQVUsRUFBRSxjQUFjLFdBQVMsQ0FBQyxJQUFFO0FBQUEsUUFBbUI7QUFBQyxzQ0FBOEIsQ0FBQyxHQUFFLGFBQVksU0FBUyxVQUFTO0FBQUMsY0FBSSxpQkFBZSxxQkFBcUIsV0FBVSxVQUFTLFdBQVUsWUFBVyxPQUFPO0FBQUUsY0FBRyxXQUFZLE1BQU0sVUFBVSxFQUFFLGVBQWM7QUFBQywyQkFBZSxXQUFTLFdBQVM7QUFBRSxrQkFBTSxVQUFVLElBQUU7QUFBQSxVQUFjLE9BQUs7QUFBQyxrQkFBTSxVQUFVLEVBQUUsY0FBYyxXQUFTLENBQUMsSUFBRTtBQUFBLFVBQWM7QUFBQyxpQkFBTSxDQUFDO0FBQUEsUUFBQyxDQUFDO0FBQUUsZUFBTSxDQUFDO0FBQUEsTUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLFFBQUksa0JBQWdCLENBQUM7QUFBRSxRQUFJLHFCQUFtQixDQUFDLENBQUMsR0FBRSxFQUFDLE9BQU0sT0FBUyxHQUFFLEVBQUMsT0FBTSxLQUFJLEdBQUUsRUFBQyxPQUFNLEtBQUksR0FBRSxFQUFDLE9BQU0sTUFBSyxDQUFDO0FBQUUsYUFBUyxlQUFlLFFBQU87QUFBQyxVQUFHLFNBQU8sS0FBRyxNQUFJLEVBQUUsbUJBQW1CLE1BQU0sRUFBRSxVQUFTO0FBQUMsMkJBQW1CLE1BQU0sSUFBRTtBQUFVLHdCQUFnQixLQUFLLE1BQU07QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsc0JBQXFCO0FBQUMsVUFBSSxRQUFNO0FBQUUsZUFBUSxJQUFFLEdBQUUsSUFBRSxtQkFBbUIsUUFBTyxFQUFFLEdBQUU7QUFBQyxZQUFHLG1CQUFtQixDQUFDLE1BQUksUUFBVTtBQUFDLFlBQUU7QUFBQSxRQUFLO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFLO0FBQUMsYUFBUyxrQkFBaUI7QUFBQyxlQUFRLElBQUUsR0FBRSxJQUFFLG1CQUFtQixRQUFPLEVBQUUsR0FBRTtBQUFDLFlBQUcsbUJBQW1CLENBQUMsTUFBSSxRQUFVO0FBQUMsaUJBQU8sbUJBQW1CLENBQUM7QUFBQSxRQUFDO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFJO0FBQUMsYUFBUyxhQUFZO0FBQUMsTUFBQVIsUUFBTyxxQkFBcUIsSUFBRTtBQUFvQixNQUFBQSxRQUFPLGlCQUFpQixJQUFFO0FBQUEsSUFBZTtBQUFDLFFBQUksUUFBTSxFQUFDLFNBQVEsU0FBUyxRQUFPO0FBQUMsVUFBRyxDQUFDLFFBQU87QUFBQywwQkFBa0Isc0NBQW9DLE1BQU07QUFBQSxNQUFDO0FBQUMsYUFBTyxtQkFBbUIsTUFBTSxFQUFFO0FBQUEsSUFBSyxHQUFFLFVBQVMsU0FBUyxPQUFNO0FBQUMsY0FBTyxPQUFNO0FBQUEsUUFBQyxLQUFLLFFBQVU7QUFBQyxpQkFBTztBQUFBLFFBQUM7QUFBQSxRQUFDLEtBQUssTUFBSztBQUFDLGlCQUFPO0FBQUEsUUFBQztBQUFBLFFBQUMsS0FBSyxNQUFLO0FBQUMsaUJBQU87QUFBQSxRQUFDO0FBQUEsUUFBQyxLQUFLLE9BQU07QUFBQyxpQkFBTztBQUFBLFFBQUM7QUFBQSxRQUFDLFNBQVE7QUFBQyxjQUFJLFNBQU8sZ0JBQWdCLFNBQU8sZ0JBQWdCLElBQUksSUFBRSxtQkFBbUI7QUFBTyw2QkFBbUIsTUFBTSxJQUFFLEVBQUMsVUFBUyxHQUFFLE1BQVc7QUFBRSxpQkFBTztBQUFBLFFBQU07QUFBQSxNQUFDO0FBQUEsSUFBQyxFQUFDO0FBQUUsYUFBUyx3QkFBd0IsU0FBUSxNQUFLO0FBQUMsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLG1CQUFhLFNBQVEsRUFBQyxNQUFVLGdCQUFlLFNBQVMsUUFBTztBQUFDLFlBQUksS0FBRyxNQUFNLFFBQVEsTUFBTTtBQUFFLHVCQUFlLE1BQU07QUFBRSxlQUFPO0FBQUEsTUFBRSxHQUFFLGNBQWEsU0FBUyxhQUFZLE9BQU07QUFBQyxlQUFPLE1BQU0sU0FBUyxLQUFLO0FBQUEsTUFBQyxHQUFFLGtCQUFpQixHQUFFLHdCQUF1Qiw0QkFBMkIsb0JBQW1CLEtBQUksQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLGFBQWEsR0FBRTtBQUFDLFVBQUcsTUFBSSxNQUFLO0FBQUMsZUFBTTtBQUFBLE1BQU07QUFBQyxVQUFJLElBQUUsT0FBTztBQUFFLFVBQUcsTUFBSSxZQUFVLE1BQUksV0FBUyxNQUFJLFlBQVc7QUFBQyxlQUFPLEVBQUUsU0FBUztBQUFBLE1BQUMsT0FBSztBQUFDLGVBQU0sS0FBRztBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUywwQkFBMEIsTUFBSyxPQUFNO0FBQUMsY0FBTyxPQUFNO0FBQUEsUUFBQyxLQUFLO0FBQUUsaUJBQU8sU0FBUyxTQUFRO0FBQUMsbUJBQU8sS0FBSyxjQUFjLEVBQUUsUUFBUSxZQUFVLENBQUMsQ0FBQztBQUFBLFVBQUM7QUFBQSxRQUFFLEtBQUs7QUFBRSxpQkFBTyxTQUFTLFNBQVE7QUFBQyxtQkFBTyxLQUFLLGNBQWMsRUFBRSxRQUFRLFlBQVUsQ0FBQyxDQUFDO0FBQUEsVUFBQztBQUFBLFFBQUU7QUFBUSxnQkFBTSxJQUFJLFVBQVUseUJBQXVCLElBQUk7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsd0JBQXdCLFNBQVEsTUFBSyxNQUFLO0FBQUMsVUFBSSxRQUFNLGlCQUFpQixJQUFJO0FBQUUsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLG1CQUFhLFNBQVEsRUFBQyxNQUFVLGdCQUFlLFNBQVMsT0FBTTtBQUFDLGVBQU87QUFBQSxNQUFLLEdBQUUsY0FBYSxTQUFTLGFBQVksT0FBTTtBQUFDLGVBQU87QUFBQSxNQUFLLEdBQUUsa0JBQWlCLEdBQUUsd0JBQXVCLDBCQUEwQixNQUFLLEtBQUssR0FBRSxvQkFBbUIsS0FBSSxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsMkJBQTJCLE1BQUssVUFBUyxpQkFBZ0IsV0FBVSxZQUFXLElBQUc7QUFBQyxVQUFJLFdBQVMsb0JBQW9CLFVBQVMsZUFBZTtBQUFFLGFBQUssaUJBQWlCLElBQUk7QUFBRSxtQkFBVyx3QkFBd0IsV0FBVSxVQUFVO0FBQUUseUJBQW1CLE1BQUssV0FBVTtBQUFDLDhCQUFzQixpQkFBZSxPQUFLLHlCQUF3QixRQUFRO0FBQUEsTUFBQyxHQUFFLFdBQVMsQ0FBQztBQUFFLG9DQUE4QixDQUFDLEdBQUUsVUFBUyxTQUFTUyxXQUFTO0FBQUMsWUFBSSxtQkFBaUIsQ0FBQ0EsVUFBUyxDQUFDLEdBQUUsSUFBSSxFQUFFLE9BQU9BLFVBQVMsTUFBTSxDQUFDLENBQUM7QUFBRSw0QkFBb0IsTUFBSyxxQkFBcUIsTUFBSyxrQkFBaUIsTUFBSyxZQUFXLEVBQUUsR0FBRSxXQUFTLENBQUM7QUFBRSxlQUFNLENBQUM7QUFBQSxNQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyw0QkFBNEIsTUFBSyxPQUFNLFFBQU87QUFBQyxjQUFPLE9BQU07QUFBQSxRQUFDLEtBQUs7QUFBRSxpQkFBTyxTQUFPLFNBQVMsa0JBQWtCLFNBQVE7QUFBQyxtQkFBTyxNQUFNLFlBQVUsQ0FBQztBQUFBLFVBQUMsSUFBRSxTQUFTLGtCQUFrQixTQUFRO0FBQUMsbUJBQU8sT0FBTyxZQUFVLENBQUM7QUFBQSxVQUFDO0FBQUEsUUFBRSxLQUFLO0FBQUUsaUJBQU8sU0FBTyxTQUFTLG1CQUFtQixTQUFRO0FBQUMsbUJBQU8sT0FBTyxZQUFVLENBQUM7QUFBQSxVQUFDLElBQUUsU0FBUyxtQkFBbUIsU0FBUTtBQUFDLG1CQUFPLFFBQVEsWUFBVSxDQUFDO0FBQUEsVUFBQztBQUFBLFFBQUUsS0FBSztBQUFFLGlCQUFPLFNBQU8sU0FBUyxtQkFBbUIsU0FBUTtBQUFDLG1CQUFPLE9BQU8sWUFBVSxDQUFDO0FBQUEsVUFBQyxJQUFFLFNBQVMsbUJBQW1CLFNBQVE7QUFBQyxtQkFBTyxRQUFRLFlBQVUsQ0FBQztBQUFBLFVBQUM7QUFBQSxRQUFFO0FBQVEsZ0JBQU0sSUFBSSxVQUFVLDJCQUF5QixJQUFJO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLDBCQUEwQixlQUFjLE1BQUssTUFBSyxVQUFTLFVBQVM7QUFBQyxhQUFLLGlCQUFpQixJQUFJO0FBQUUsVUFBRyxhQUFXLElBQUc7QUFBQyxtQkFBUztBQUFBLE1BQVU7QUFBQyxVQUFJLFFBQU0saUJBQWlCLElBQUk7QUFBRSxVQUFJLGVBQWEsV0FBTztBQUFNLFVBQUcsYUFBVyxHQUFFO0FBQUMsWUFBSSxXQUFTLEtBQUcsSUFBRTtBQUFLLHdCQUFjLFdBQU8sU0FBTyxhQUFXO0FBQUEsTUFBUztBQUFDLFVBQUksaUJBQWUsS0FBSyxTQUFTLFVBQVU7QUFBRSxVQUFJLGtCQUFnQixDQUFDLE9BQU0sZUFBYTtBQUFBLE1BQUM7QUFBRSxVQUFJO0FBQVcsVUFBRyxnQkFBZTtBQUFDLHFCQUFXLFNBQVMsYUFBWSxPQUFNO0FBQUMsMEJBQWdCLE9BQU0sS0FBSyxJQUFJO0FBQUUsaUJBQU8sVUFBUTtBQUFBLFFBQUM7QUFBQSxNQUFDLE9BQUs7QUFBQyxxQkFBVyxTQUFTLGFBQVksT0FBTTtBQUFDLDBCQUFnQixPQUFNLEtBQUssSUFBSTtBQUFFLGlCQUFPO0FBQUEsUUFBSztBQUFBLE1BQUM7QUFBQyxtQkFBYSxlQUFjLEVBQUMsTUFBVSxnQkFBZSxjQUFhLGNBQWEsWUFBVyxrQkFBaUIsR0FBRSx3QkFBdUIsNEJBQTRCLE1BQUssT0FBTSxhQUFXLENBQUMsR0FBRSxvQkFBbUIsS0FBSSxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsOEJBQThCLFNBQVEsZUFBYyxNQUFLO0FBQUMsVUFBSSxjQUFZLENBQUMsV0FBVSxZQUFXLFlBQVcsYUFBWSxZQUFXLGFBQVksY0FBYSxZQUFZO0FBQUUsVUFBSSxLQUFHLFlBQVksYUFBYTtBQUFFLGVBQVMsaUJBQWlCLFFBQU87QUFBQyxpQkFBTyxVQUFRO0FBQUUsWUFBSSxPQUFLO0FBQVEsWUFBSSxPQUFLLEtBQUssV0FBUyxDQUFDO0FBQUUsWUFBSSxPQUFLLEtBQUssU0FBTyxNQUFJLENBQUM7QUFBRSxlQUFPLElBQUksR0FBRyxRQUFPLE1BQUssSUFBSTtBQUFBLE1BQUM7QUFBQyxhQUFLLGlCQUFpQixJQUFJO0FBQUUsbUJBQWEsU0FBUSxFQUFDLE1BQVUsZ0JBQWUsa0JBQWlCLGtCQUFpQixHQUFFLHdCQUF1QixpQkFBZ0IsR0FBRSxFQUFDLDhCQUE2QixLQUFJLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyw0QkFBNEIsU0FBUSxnQkFBZSxNQUFLLGVBQWMscUJBQW9CLGVBQWMsc0JBQXFCLGdCQUFlLGdCQUFlLFVBQVMscUJBQW9CLGVBQWM7QUFBQyxhQUFLLGlCQUFpQixJQUFJO0FBQUUsc0JBQWMsd0JBQXdCLHFCQUFvQixhQUFhO0FBQUUsdUJBQWUsd0JBQXdCLHNCQUFxQixjQUFjO0FBQUUsaUJBQVMsd0JBQXdCLGdCQUFlLFFBQVE7QUFBRSxzQkFBYyx3QkFBd0IscUJBQW9CLGFBQWE7QUFBRSxvQ0FBOEIsQ0FBQyxPQUFPLEdBQUUsQ0FBQyxjQUFjLEdBQUUsU0FBUyxhQUFZO0FBQUMsc0JBQVksWUFBWSxDQUFDO0FBQUUsWUFBSSxvQkFBa0IsSUFBSSxrQkFBa0IsTUFBSyxZQUFZLGlCQUFnQixPQUFNLE9BQU0sTUFBSyxhQUFZLGVBQWMsZUFBYyxnQkFBZSxVQUFTLGFBQWE7QUFBRSxlQUFNLENBQUMsaUJBQWlCO0FBQUEsTUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsNkJBQTZCLFNBQVEsTUFBSztBQUFDLGFBQUssaUJBQWlCLElBQUk7QUFBRSxVQUFJLGtCQUFnQixTQUFPO0FBQWMsbUJBQWEsU0FBUSxFQUFDLE1BQVUsZ0JBQWUsU0FBUyxPQUFNO0FBQUMsWUFBSSxTQUFPLFFBQVEsVUFBUSxDQUFDO0FBQUUsWUFBSTtBQUFJLFlBQUcsaUJBQWdCO0FBQUMsY0FBSSxpQkFBZSxRQUFNO0FBQUUsbUJBQVEsSUFBRSxHQUFFLEtBQUcsUUFBTyxFQUFFLEdBQUU7QUFBQyxnQkFBSSxpQkFBZSxRQUFNLElBQUU7QUFBRSxnQkFBRyxLQUFHLFVBQVEsT0FBTyxtQkFBaUIsQ0FBQyxLQUFHLEdBQUU7QUFBQyxrQkFBSSxVQUFRLGlCQUFlO0FBQWUsa0JBQUksZ0JBQWMsYUFBYSxnQkFBZSxPQUFPO0FBQUUsa0JBQUcsUUFBTSxRQUFVO0FBQUMsc0JBQUk7QUFBQSxjQUFhLE9BQUs7QUFBQyx1QkFBSyxPQUFPLGFBQWEsQ0FBQztBQUFFLHVCQUFLO0FBQUEsY0FBYTtBQUFDLCtCQUFlLGlCQUFlO0FBQUEsWUFBQztBQUFBLFVBQUM7QUFBQSxRQUFDLE9BQUs7QUFBQyxjQUFJLElBQUUsSUFBSSxNQUFNLE1BQU07QUFBRSxtQkFBUSxJQUFFLEdBQUUsSUFBRSxRQUFPLEVBQUUsR0FBRTtBQUFDLGNBQUUsQ0FBQyxJQUFFLE9BQU8sYUFBYSxPQUFPLFFBQU0sSUFBRSxNQUFJLENBQUMsQ0FBQztBQUFBLFVBQUM7QUFBQyxnQkFBSSxFQUFFLEtBQUssRUFBRTtBQUFBLFFBQUM7QUFBQyxjQUFNLEtBQUs7QUFBRSxlQUFPO0FBQUEsTUFBRyxHQUFFLGNBQWEsU0FBUyxhQUFZLE9BQU07QUFBQyxZQUFHLGlCQUFpQixhQUFZO0FBQUMsa0JBQU0sSUFBSSxXQUFXLEtBQUs7QUFBQSxRQUFDO0FBQUMsWUFBSTtBQUFVLFlBQUksc0JBQW9CLE9BQU8sU0FBTztBQUFTLFlBQUcsRUFBRSx1QkFBcUIsaUJBQWlCLGNBQVksaUJBQWlCLHFCQUFtQixpQkFBaUIsWUFBVztBQUFDLDRCQUFrQix1Q0FBdUM7QUFBQSxRQUFDO0FBQUMsWUFBRyxtQkFBaUIscUJBQW9CO0FBQUMsdUJBQVcsTUFBSSxnQkFBZ0IsS0FBSztBQUFBLFFBQUUsT0FBSztBQUFDLHVCQUFXLE1BQUksTUFBTTtBQUFBLFFBQU87QUFBQyxZQUFJLFNBQU8sVUFBVTtBQUFFLFlBQUksTUFBSSxRQUFRLElBQUUsU0FBTyxDQUFDO0FBQUUsaUJBQU87QUFBRSxnQkFBUSxRQUFNLENBQUMsSUFBRTtBQUFPLFlBQUcsbUJBQWlCLHFCQUFvQjtBQUFDLHVCQUFhLE9BQU0sTUFBSSxHQUFFLFNBQU8sQ0FBQztBQUFBLFFBQUMsT0FBSztBQUFDLGNBQUcscUJBQW9CO0FBQUMscUJBQVEsSUFBRSxHQUFFLElBQUUsUUFBTyxFQUFFLEdBQUU7QUFBQyxrQkFBSSxXQUFTLE1BQU0sV0FBVyxDQUFDO0FBQUUsa0JBQUcsV0FBUyxLQUFJO0FBQUMsc0JBQU0sR0FBRztBQUFFLGtDQUFrQix3REFBd0Q7QUFBQSxjQUFDO0FBQUMscUJBQU8sTUFBSSxJQUFFLE1BQUksQ0FBQyxJQUFFO0FBQUEsWUFBUTtBQUFBLFVBQUMsT0FBSztBQUFDLHFCQUFRLElBQUUsR0FBRSxJQUFFLFFBQU8sRUFBRSxHQUFFO0FBQUMscUJBQU8sTUFBSSxJQUFFLE1BQUksQ0FBQyxJQUFFLE1BQU0sQ0FBQztBQUFBLFlBQUM7QUFBQSxVQUFDO0FBQUEsUUFBQztBQUFDLFlBQUcsZ0JBQWMsTUFBSztBQUFDLHNCQUFZLEtBQUssT0FBTSxHQUFHO0FBQUEsUUFBQztBQUFDLGVBQU87QUFBQSxNQUFHLEdBQUUsa0JBQWlCLEdBQUUsd0JBQXVCLDRCQUEyQixvQkFBbUIsU0FBUyxLQUFJO0FBQUMsY0FBTSxHQUFHO0FBQUEsTUFBQyxFQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyw4QkFBOEIsU0FBUSxVQUFTLE1BQUs7QUFBQyxhQUFLLGlCQUFpQixJQUFJO0FBQUUsVUFBSSxjQUFhLGNBQWEsU0FBUSxnQkFBZTtBQUFNLFVBQUcsYUFBVyxHQUFFO0FBQUMsdUJBQWE7QUFBYyx1QkFBYTtBQUFjLHlCQUFlO0FBQWlCLG1CQUFTLE1BQUk7QUFBUyxnQkFBTTtBQUFBLE1BQUMsV0FBUyxhQUFXLEdBQUU7QUFBQyx1QkFBYTtBQUFjLHVCQUFhO0FBQWMseUJBQWU7QUFBaUIsbUJBQVMsTUFBSTtBQUFTLGdCQUFNO0FBQUEsTUFBQztBQUFDLG1CQUFhLFNBQVEsRUFBQyxNQUFVLGdCQUFlLFNBQVMsT0FBTTtBQUFDLFlBQUksU0FBTyxRQUFRLFVBQVEsQ0FBQztBQUFFLFlBQUksT0FBSyxRQUFRO0FBQUUsWUFBSTtBQUFJLFlBQUksaUJBQWUsUUFBTTtBQUFFLGlCQUFRLElBQUUsR0FBRSxLQUFHLFFBQU8sRUFBRSxHQUFFO0FBQUMsY0FBSSxpQkFBZSxRQUFNLElBQUUsSUFBRTtBQUFTLGNBQUcsS0FBRyxVQUFRLEtBQUssbUJBQWlCLEtBQUssS0FBRyxHQUFFO0FBQUMsZ0JBQUksZUFBYSxpQkFBZTtBQUFlLGdCQUFJLGdCQUFjLGFBQWEsZ0JBQWUsWUFBWTtBQUFFLGdCQUFHLFFBQU0sUUFBVTtBQUFDLG9CQUFJO0FBQUEsWUFBYSxPQUFLO0FBQUMscUJBQUssT0FBTyxhQUFhLENBQUM7QUFBRSxxQkFBSztBQUFBLFlBQWE7QUFBQyw2QkFBZSxpQkFBZTtBQUFBLFVBQVE7QUFBQSxRQUFDO0FBQUMsY0FBTSxLQUFLO0FBQUUsZUFBTztBQUFBLE1BQUcsR0FBRSxjQUFhLFNBQVMsYUFBWSxPQUFNO0FBQUMsWUFBRyxFQUFFLE9BQU8sU0FBTyxXQUFVO0FBQUMsNEJBQWtCLCtDQUE2QyxJQUFJO0FBQUEsUUFBQztBQUFDLFlBQUksU0FBTyxlQUFlLEtBQUs7QUFBRSxZQUFJLE1BQUksUUFBUSxJQUFFLFNBQU8sUUFBUTtBQUFFLGlCQUFPO0FBQUUsZ0JBQVEsUUFBTSxDQUFDLElBQUUsVUFBUTtBQUFNLHFCQUFhLE9BQU0sTUFBSSxHQUFFLFNBQU8sUUFBUTtBQUFFLFlBQUcsZ0JBQWMsTUFBSztBQUFDLHNCQUFZLEtBQUssT0FBTSxHQUFHO0FBQUEsUUFBQztBQUFDLGVBQU87QUFBQSxNQUFHLEdBQUUsa0JBQWlCLEdBQUUsd0JBQXVCLDRCQUEyQixvQkFBbUIsU0FBUyxLQUFJO0FBQUMsY0FBTSxHQUFHO0FBQUEsTUFBQyxFQUFDLENBQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyx1QkFBdUIsU0FBUSxNQUFLO0FBQUMsYUFBSyxpQkFBaUIsSUFBSTtBQUFFLG1CQUFhLFNBQVEsRUFBQyxRQUFPLE1BQUssTUFBVSxrQkFBaUIsR0FBRSxnQkFBZSxXQUFVO0FBQUMsZUFBTztBQUFBLE1BQVMsR0FBRSxjQUFhLFNBQVMsYUFBWSxHQUFFO0FBQUMsZUFBTztBQUFBLE1BQVMsRUFBQyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsc0JBQXNCLFNBQVEsV0FBVTtBQUFDLFVBQUksT0FBSyxnQkFBZ0IsT0FBTztBQUFFLFVBQUcsV0FBWSxNQUFLO0FBQUMsMEJBQWtCLFlBQVUsdUJBQXFCLFlBQVksT0FBTyxDQUFDO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFJO0FBQUMsYUFBUyxvQkFBb0IsVUFBUyxVQUFTO0FBQUMsVUFBSSxJQUFFLElBQUksTUFBTSxRQUFRO0FBQUUsZUFBUSxJQUFFLEdBQUUsSUFBRSxVQUFTLEVBQUUsR0FBRTtBQUFDLFVBQUUsQ0FBQyxJQUFFLHNCQUFzQixRQUFRLFlBQVUsS0FBRyxNQUFJLENBQUMsR0FBRSxlQUFhLENBQUM7QUFBQSxNQUFDO0FBQUMsYUFBTztBQUFBLElBQUM7QUFBQyxhQUFTLGFBQWEsUUFBTyxVQUFTLFVBQVMsTUFBSztBQUFDLGVBQU8sTUFBTSxRQUFRLE1BQU07QUFBRSxVQUFJLFFBQU0sb0JBQW9CLFVBQVMsUUFBUTtBQUFFLFVBQUksT0FBSyxJQUFJLE1BQU0sUUFBUTtBQUFFLGVBQVEsSUFBRSxHQUFFLElBQUUsVUFBUyxFQUFFLEdBQUU7QUFBQyxZQUFJLE9BQUssTUFBTSxDQUFDO0FBQUUsYUFBSyxDQUFDLElBQUUsS0FBSyxzQkFBc0IsRUFBRSxJQUFJO0FBQUUsZ0JBQU0sS0FBSyxnQkFBZ0I7QUFBQSxNQUFDO0FBQUMsVUFBSSxLQUFHLE9BQU8sTUFBTSxRQUFVLElBQUk7QUFBRSxhQUFPLE1BQU0sU0FBUyxFQUFFO0FBQUEsSUFBQztBQUFDLGFBQVMsNEJBQTRCLGdCQUFlO0FBQUMsVUFBSSxjQUFZLENBQUM7QUFBRSxhQUFPLG1CQUFpQixDQUFDLElBQUUsTUFBTSxTQUFTLFdBQVc7QUFBRSxhQUFPO0FBQUEsSUFBVztBQUFDLFFBQUksZ0JBQWMsQ0FBQztBQUFFLGFBQVMsa0JBQWtCLFNBQVE7QUFBQyxVQUFJLFNBQU8sY0FBYyxPQUFPO0FBQUUsVUFBRyxXQUFTLFFBQVU7QUFBQyxlQUFPLGlCQUFpQixPQUFPO0FBQUEsTUFBQyxPQUFLO0FBQUMsZUFBTztBQUFBLE1BQU07QUFBQSxJQUFDO0FBQUMsUUFBSSxzQkFBb0IsQ0FBQztBQUFFLGFBQVMsb0JBQW9CLFFBQU8sUUFBTyxZQUFXLGdCQUFlLE1BQUs7QUFBQyxlQUFPLG9CQUFvQixNQUFNO0FBQUUsZUFBTyxNQUFNLFFBQVEsTUFBTTtBQUFFLG1CQUFXLGtCQUFrQixVQUFVO0FBQUUsYUFBTyxPQUFPLFFBQU8sWUFBVyw0QkFBNEIsY0FBYyxHQUFFLElBQUk7QUFBQSxJQUFDO0FBQUMsYUFBUyxtQkFBa0I7QUFBQyxVQUFHLE9BQU8sY0FBWSxVQUFTO0FBQUMsZUFBTztBQUFBLE1BQVU7QUFBQyxlQUFTLFdBQVcsS0FBSTtBQUFDLFlBQUkscUJBQXFCLElBQUU7QUFBSSxZQUFJLFVBQVEsT0FBTyx1QkFBcUIsWUFBVSxJQUFJLHFCQUFxQixLQUFHO0FBQUksWUFBRyxDQUFDLFNBQVE7QUFBQyxpQkFBTyxJQUFJLHFCQUFxQjtBQUFBLFFBQUM7QUFBQyxlQUFPO0FBQUEsTUFBTztBQUFDLFVBQUcsT0FBTyx1QkFBcUIsVUFBUztBQUFDLGVBQU87QUFBQSxNQUFtQjtBQUFDLFVBQUcsT0FBTyxVQUFRLFlBQVUsV0FBVyxNQUFNLEdBQUU7QUFBQyw4QkFBb0I7QUFBQSxNQUFNLFdBQVMsT0FBTyxRQUFNLFlBQVUsV0FBVyxJQUFJLEdBQUU7QUFBQyw4QkFBb0I7QUFBQSxNQUFJO0FBQUMsVUFBRyxPQUFPLHVCQUFxQixVQUFTO0FBQUMsZUFBTztBQUFBLE1BQW1CO0FBQUMsWUFBTSxNQUFNLDhCQUE4QjtBQUFBLElBQUM7QUFBQyxhQUFTLG1CQUFtQixNQUFLO0FBQUMsVUFBRyxTQUFPLEdBQUU7QUFBQyxlQUFPLE1BQU0sU0FBUyxpQkFBaUIsQ0FBQztBQUFBLE1BQUMsT0FBSztBQUFDLGVBQUssa0JBQWtCLElBQUk7QUFBRSxlQUFPLE1BQU0sU0FBUyxpQkFBaUIsRUFBRSxJQUFJLENBQUM7QUFBQSxNQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsd0JBQXdCLFFBQU87QUFBQyxVQUFJLEtBQUcsb0JBQW9CO0FBQU8sMEJBQW9CLEtBQUssTUFBTTtBQUFFLGFBQU87QUFBQSxJQUFFO0FBQUMsUUFBSSwwQkFBd0IsQ0FBQztBQUFFLGFBQVMsMEJBQTBCLFVBQVMsVUFBUztBQUFDLFVBQUksUUFBTSxvQkFBb0IsVUFBUyxRQUFRO0FBQUUsVUFBSSxVQUFRLE1BQU0sQ0FBQztBQUFFLFVBQUksZ0JBQWMsUUFBUSxPQUFLLE9BQUssTUFBTSxNQUFNLENBQUMsRUFBRSxJQUFJLFNBQVMsR0FBRTtBQUFDLGVBQU8sRUFBRTtBQUFBLE1BQUksQ0FBQyxFQUFFLEtBQUssR0FBRyxJQUFFO0FBQUksVUFBSSxXQUFTLHdCQUF3QixhQUFhO0FBQUUsVUFBRyxhQUFXLFFBQVU7QUFBQyxlQUFPO0FBQUEsTUFBUTtBQUFDLFVBQUksT0FBSyxJQUFJLE1BQU0sV0FBUyxDQUFDO0FBQUUsVUFBSSxrQkFBZ0IsQ0FBQyxRQUFPLE1BQUssYUFBWSxTQUFPO0FBQUMsWUFBSSxTQUFPO0FBQUUsaUJBQVEsSUFBRSxHQUFFLElBQUUsV0FBUyxHQUFFLEVBQUUsR0FBRTtBQUFDLGVBQUssQ0FBQyxJQUFFLE1BQU0sSUFBRSxDQUFDLEVBQUUsc0JBQXNCLEVBQUUsT0FBSyxNQUFNO0FBQUUsb0JBQVEsTUFBTSxJQUFFLENBQUMsRUFBRSxnQkFBZ0I7QUFBQSxRQUFDO0FBQUMsWUFBSSxLQUFHLE9BQU8sSUFBSSxFQUFFLE1BQU0sUUFBTyxJQUFJO0FBQUUsaUJBQVEsSUFBRSxHQUFFLElBQUUsV0FBUyxHQUFFLEVBQUUsR0FBRTtBQUFDLGNBQUcsTUFBTSxJQUFFLENBQUMsRUFBRSxjQUFhO0FBQUMsa0JBQU0sSUFBRSxDQUFDLEVBQUUsYUFBYSxLQUFLLENBQUMsQ0FBQztBQUFBLFVBQUM7QUFBQSxRQUFDO0FBQUMsWUFBRyxDQUFDLFFBQVEsUUFBTztBQUFDLGlCQUFPLFFBQVEsWUFBWSxFQUFFLGFBQVksRUFBRTtBQUFBLFFBQUM7QUFBQSxNQUFDO0FBQUUsaUJBQVMsd0JBQXdCLGVBQWU7QUFBRSw4QkFBd0IsYUFBYSxJQUFFO0FBQVMsYUFBTztBQUFBLElBQVE7QUFBQyxhQUFTLGVBQWUsUUFBTztBQUFDLFVBQUcsU0FBTyxHQUFFO0FBQUMsMkJBQW1CLE1BQU0sRUFBRSxZQUFVO0FBQUEsTUFBQztBQUFBLElBQUM7QUFBQyxhQUFTLG9CQUFvQixHQUFFO0FBQUMsYUFBTyxNQUFNLFNBQVMsa0JBQWtCLENBQUMsQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLHFCQUFvQjtBQUFDLGFBQU8sTUFBTSxTQUFTLENBQUMsQ0FBQztBQUFBLElBQUM7QUFBQyxhQUFTLHdCQUF3QixRQUFPO0FBQUMsVUFBSSxjQUFZLE1BQU0sUUFBUSxNQUFNO0FBQUUscUJBQWUsV0FBVztBQUFFLHFCQUFlLE1BQU07QUFBQSxJQUFDO0FBQUMsYUFBUyxxQkFBcUIsUUFBTyxLQUFJLE9BQU07QUFBQyxlQUFPLE1BQU0sUUFBUSxNQUFNO0FBQUUsWUFBSSxNQUFNLFFBQVEsR0FBRztBQUFFLGNBQU0sTUFBTSxRQUFRLEtBQUs7QUFBRSxhQUFPLEdBQUcsSUFBRTtBQUFBLElBQUs7QUFBQyxhQUFTLG1CQUFtQixNQUFLLE1BQUs7QUFBQyxhQUFLLHNCQUFzQixNQUFLLG1CQUFtQjtBQUFFLFVBQUksSUFBRSxLQUFLLHNCQUFzQixFQUFFLElBQUk7QUFBRSxhQUFPLE1BQU0sU0FBUyxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsU0FBUTtBQUFDLFlBQU0sRUFBRTtBQUFBLElBQUM7QUFBQyxhQUFTLHVCQUF1QixNQUFLLEtBQUksS0FBSTtBQUFDLGFBQU8sV0FBVyxTQUFPLEdBQUUsUUFBTSxHQUFFLE1BQUksUUFBTSxDQUFDO0FBQUEsSUFBQztBQUFDLGFBQVMsMkJBQTBCO0FBQUMsYUFBTztBQUFBLElBQVU7QUFBQyxhQUFTLDBCQUEwQixNQUFLO0FBQUMsVUFBRztBQUFDLG1CQUFXLEtBQUssT0FBSyxPQUFPLGFBQVcsVUFBUSxFQUFFO0FBQUUsbUNBQTJCLFdBQVcsTUFBTTtBQUFFLGVBQU87QUFBQSxNQUFDLFNBQU8sR0FBRTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsYUFBUyx3QkFBd0IsZUFBYztBQUFDLFVBQUksVUFBUSxPQUFPO0FBQU8sc0JBQWMsa0JBQWdCO0FBQUUsVUFBSSxjQUFZLHlCQUF5QjtBQUFFLFVBQUcsZ0JBQWMsYUFBWTtBQUFDLGVBQU87QUFBQSxNQUFLO0FBQUMsVUFBSSxVQUFRLENBQUMsR0FBRSxhQUFXLEtBQUcsV0FBUyxJQUFFLFlBQVU7QUFBUyxlQUFRLFVBQVEsR0FBRSxXQUFTLEdBQUUsV0FBUyxHQUFFO0FBQUMsWUFBSSxvQkFBa0IsV0FBUyxJQUFFLE1BQUc7QUFBUyw0QkFBa0IsS0FBSyxJQUFJLG1CQUFrQixnQkFBYyxTQUFTO0FBQUUsWUFBSSxVQUFRLEtBQUssSUFBSSxhQUFZLFFBQVEsS0FBSyxJQUFJLGVBQWMsaUJBQWlCLEdBQUUsS0FBSyxDQUFDO0FBQUUsWUFBSSxjQUFZLDBCQUEwQixPQUFPO0FBQUUsWUFBRyxhQUFZO0FBQUMsaUJBQU87QUFBQSxRQUFJO0FBQUEsTUFBQztBQUFDLGFBQU87QUFBQSxJQUFLO0FBQUMsMEJBQXNCO0FBQUUsbUJBQWFULFFBQU8sY0FBYyxJQUFFLFlBQVksT0FBTSxjQUFjO0FBQUUsb0JBQWNBLFFBQU8sZUFBZSxJQUFFLFlBQVksT0FBTSxlQUFlO0FBQUUscUJBQWlCO0FBQUUsZ0JBQVk7QUFBRSwyQkFBdUI7QUFBRSx1QkFBaUJBLFFBQU8sa0JBQWtCLElBQUUsWUFBWSxPQUFNLGtCQUFrQjtBQUFFLGVBQVc7QUFBRSxRQUFJLGdCQUFjLEVBQUMsS0FBSSwwQkFBeUIsS0FBSSx3QkFBdUIsS0FBSSx5QkFBd0IsS0FBSSxrQ0FBaUMsS0FBSSx5QkFBd0IsS0FBSSx5QkFBd0IsS0FBSSw0QkFBMkIsS0FBSSwyQkFBMEIsS0FBSSwrQkFBOEIsS0FBSSw2QkFBNEIsS0FBSSw4QkFBNkIsS0FBSSwrQkFBOEIsS0FBSSx3QkFBdUIsS0FBSSxjQUFhLEtBQUkscUJBQW9CLEtBQUksZ0JBQWUsS0FBSSxvQkFBbUIsS0FBSSwyQkFBMEIsS0FBSSxnQkFBZSxLQUFJLHFCQUFvQixLQUFJLG9CQUFtQixLQUFJLHlCQUF3QixLQUFJLHNCQUFxQixLQUFJLG9CQUFtQixLQUFJLFFBQU8sS0FBSSx3QkFBdUIsS0FBSSx3QkFBdUI7QUFBRSxRQUFJLE1BQUksV0FBVztBQUFFLFFBQUkscUJBQW1CQSxRQUFPLG9CQUFvQixJQUFFLFdBQVU7QUFBQyxjQUFPLHFCQUFtQkEsUUFBTyxvQkFBb0IsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksVUFBUUEsUUFBTyxTQUFTLElBQUUsV0FBVTtBQUFDLGNBQU8sVUFBUUEsUUFBTyxTQUFTLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLFFBQU1BLFFBQU8sT0FBTyxJQUFFLFdBQVU7QUFBQyxjQUFPLFFBQU1BLFFBQU8sT0FBTyxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxrQkFBZ0JBLFFBQU8saUJBQWlCLElBQUUsV0FBVTtBQUFDLGNBQU8sa0JBQWdCQSxRQUFPLGlCQUFpQixJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxZQUFVQSxRQUFPLFdBQVcsSUFBRSxXQUFVO0FBQUMsY0FBTyxZQUFVQSxRQUFPLFdBQVcsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksV0FBU0EsUUFBTyxVQUFVLElBQUUsV0FBVTtBQUFDLGNBQU8sV0FBU0EsUUFBTyxVQUFVLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLFdBQVNBLFFBQU8sVUFBVSxJQUFFLFdBQVU7QUFBQyxjQUFPLFdBQVNBLFFBQU8sVUFBVSxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxZQUFVQSxRQUFPLFdBQVcsSUFBRSxXQUFVO0FBQUMsY0FBTyxZQUFVQSxRQUFPLFdBQVcsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksZUFBYUEsUUFBTyxjQUFjLElBQUUsV0FBVTtBQUFDLGNBQU8sZUFBYUEsUUFBTyxjQUFjLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLFlBQVVBLFFBQU8sV0FBVyxJQUFFLFdBQVU7QUFBQyxjQUFPLFlBQVVBLFFBQU8sV0FBVyxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxjQUFZQSxRQUFPLGFBQWEsSUFBRSxXQUFVO0FBQUMsY0FBTyxjQUFZQSxRQUFPLGFBQWEsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksWUFBVUEsUUFBTyxXQUFXLElBQUUsV0FBVTtBQUFDLGNBQU8sWUFBVUEsUUFBTyxXQUFXLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLGFBQVdBLFFBQU8sWUFBWSxJQUFFLFdBQVU7QUFBQyxjQUFPLGFBQVdBLFFBQU8sWUFBWSxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxrQkFBZ0JBLFFBQU8saUJBQWlCLElBQUUsV0FBVTtBQUFDLGNBQU8sa0JBQWdCQSxRQUFPLGlCQUFpQixJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxnQkFBY0EsUUFBTyxlQUFlLElBQUUsV0FBVTtBQUFDLGNBQU8sZ0JBQWNBLFFBQU8sZUFBZSxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxXQUFTQSxRQUFPLFVBQVUsSUFBRSxXQUFVO0FBQUMsY0FBTyxXQUFTQSxRQUFPLFVBQVUsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksaUJBQWVBLFFBQU8sZ0JBQWdCLElBQUUsV0FBVTtBQUFDLGNBQU8saUJBQWVBLFFBQU8sZ0JBQWdCLElBQUVBLFFBQU8sS0FBSyxFQUFFLEdBQUcsR0FBRyxNQUFNLE1BQUssU0FBUztBQUFBLElBQUM7QUFBRSxRQUFJLFlBQVVBLFFBQU8sV0FBVyxJQUFFLFdBQVU7QUFBQyxjQUFPLFlBQVVBLFFBQU8sV0FBVyxJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxrQkFBZ0JBLFFBQU8saUJBQWlCLElBQUUsV0FBVTtBQUFDLGNBQU8sa0JBQWdCQSxRQUFPLGlCQUFpQixJQUFFQSxRQUFPLEtBQUssRUFBRSxHQUFHLEdBQUcsTUFBTSxNQUFLLFNBQVM7QUFBQSxJQUFDO0FBQUUsUUFBSSxpQkFBZUEsUUFBTyxnQkFBZ0IsSUFBRSxXQUFVO0FBQUMsY0FBTyxpQkFBZUEsUUFBTyxnQkFBZ0IsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUksOENBQTRDQSxRQUFPLDZDQUE2QyxJQUFFLFdBQVU7QUFBQyxjQUFPLDhDQUE0Q0EsUUFBTyw2Q0FBNkMsSUFBRUEsUUFBTyxLQUFLLEVBQUUsR0FBRyxHQUFHLE1BQU0sTUFBSyxTQUFTO0FBQUEsSUFBQztBQUFFLFFBQUk7QUFBVSw0QkFBc0IsU0FBUyxZQUFXO0FBQUMsVUFBRyxDQUFDLFVBQVUsS0FBSTtBQUFFLFVBQUcsQ0FBQyxVQUFVLHlCQUFzQjtBQUFBLElBQVM7QUFBRSxhQUFTLElBQUksTUFBSztBQUFDLGFBQUssUUFBTTtBQUFXLFVBQUcsa0JBQWdCLEdBQUU7QUFBQztBQUFBLE1BQU07QUFBQyxhQUFPO0FBQUUsVUFBRyxrQkFBZ0IsR0FBRTtBQUFDO0FBQUEsTUFBTTtBQUFDLGVBQVMsUUFBTztBQUFDLFlBQUcsVUFBVTtBQUFPLG9CQUFVO0FBQUssUUFBQUEsUUFBTyxXQUFXLElBQUU7QUFBSyxZQUFHLE1BQU07QUFBTyxvQkFBWTtBQUFFLDRCQUFvQkEsT0FBTTtBQUFFLGdCQUFRO0FBQUEsTUFBQztBQUFDO0FBQUMsY0FBTTtBQUFBLE1BQUM7QUFBQSxJQUFDO0FBQUMsSUFBQUEsUUFBTyxLQUFLLElBQUU7QUFBSSxRQUFJO0FBR3Y5bEQsV0FBT0EsUUFBTztBQUFBLEVBQ2hCO0FBRUEsR0FBRztBQUNILElBQU8saUJBQVE7OztBQ29CUixJQUFNLGVBQU4sY0FBMkIsTUFBTTtBQUFBLEVBQ3BCLE9BQU87QUFBQTtBQUFBLEVBRWhCO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFFVCxZQUFZLE9BQW1CLE9BQWlCO0FBQzlDLFVBQU0sTUFBTSxTQUFTLFVBQVUsU0FBWSxTQUFZLEVBQUUsTUFBTSxDQUFDO0FBQ2hFLFNBQUssT0FBTyxNQUFNO0FBQ2xCLFNBQUssUUFBUSxNQUFNLFNBQVM7QUFDNUIsU0FBSyxNQUFNLE1BQU0sT0FBTztBQUN4QixTQUFLLFdBQVcsTUFBTSxZQUFZO0FBQUEsRUFDcEM7QUFDRjtBQU1PLFNBQVMsUUFDZCxNQUNBLE9BQ0EsTUFDQSxNQUFNLElBQ04sV0FBVyxJQUNYLE9BQ2M7QUFDZCxRQUFNLFVBQVUsQ0FBQyxPQUFPLE9BQU8sR0FBRyxJQUFJLFlBQVksWUFBWSxRQUFRLEVBQUUsRUFBRSxPQUFPLE9BQU8sRUFBRSxLQUFLLElBQUk7QUFDbkcsUUFBTSxVQUFVLEdBQUcsS0FBSyxPQUFPLENBQUMsRUFBRSxZQUFZLENBQUMsR0FBRyxLQUFLLE1BQU0sQ0FBQyxDQUFDLEdBQUcsV0FBVyxLQUFLLE9BQU8sRUFBRTtBQUMzRixTQUFPLElBQUksYUFBYSxFQUFFLE1BQU0sU0FBUyxPQUFPLEtBQUssU0FBUyxHQUFHLEtBQUs7QUFDeEU7QUFNTyxTQUFTLGNBQWMsT0FBbUIsUUFBUSxNQUFNLFNBQVMsSUFBa0I7QUFDeEYsU0FBTyxRQUFRLE1BQU0sTUFBTSxPQUFPLFFBQVEsR0FBRyxNQUFNLE9BQU8sS0FBSyxLQUFLLE1BQU0sTUFBTSxTQUFTLE1BQU0sS0FBSyxNQUFNLFFBQVE7QUFDcEg7QUFNTyxTQUFTLEtBQUssT0FBd0I7QUFDM0MsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLEtBQUssVUFBVSxNQUFNLFNBQVMsS0FBSyxHQUFHLE1BQU0sTUFBTSxHQUFHLEVBQUUsQ0FBQyxXQUFNLEtBQUs7QUFDekcsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPLGNBQWMsS0FBSztBQUN6RCxNQUFJLE9BQU8sVUFBVSxXQUFZLFFBQU87QUFDeEMsTUFBSSxPQUFPLFVBQVUsU0FBVSxRQUFPO0FBQ3RDLE1BQUksT0FBTyxVQUFVLFlBQVksVUFBVSxLQUFNLFFBQU8sT0FBTyxLQUFLO0FBQ3BFLE1BQUksTUFBTSxRQUFRLEtBQUssRUFBRyxRQUFPLGVBQWUsTUFBTSxNQUFNO0FBQzVELFFBQU0sT0FBTyxPQUFPLGVBQWUsS0FBSyxHQUFHLGFBQWEsUUFBUTtBQUNoRSxNQUFJLFlBQVksT0FBTyxLQUFLLEtBQUssWUFBWSxNQUFPLFFBQU8sS0FBSyxJQUFJLE9BQU8sTUFBTSxNQUFNO0FBQ3ZGLFNBQU8sU0FBUyxXQUFXLGNBQWMsS0FBSyxJQUFJO0FBQ3BEO0FBTU8sSUFBTSxTQUFTLENBQUMsVUFBMkIsUUFBUSxLQUFLLEtBQUssSUFBSSxRQUFRLEtBQUssVUFBVSxLQUFLOzs7QUM3RjdGLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUDtBQUFBO0FBQUEsRUFFVDtBQUFBLEVBRUEsWUFBWSxRQUE0QjtBQUN0QyxTQUFLLFVBQVU7QUFDZixTQUFLLFFBQVEsSUFBSSxhQUFhLE9BQU8sTUFBTTtBQUFBLEVBQzdDO0FBQUE7QUFBQSxFQUdBLFVBQXdCO0FBQ3RCLFFBQUksS0FBSyxNQUFNLFdBQVcsRUFBRyxNQUFLLFFBQVEsSUFBSSxhQUFhLEtBQUssUUFBUSxNQUFNO0FBQzlFLFdBQU8sS0FBSztBQUFBLEVBQ2Q7QUFBQTtBQUFBLEVBR0EsTUFBTSxTQUFpQlUsUUFBeUI7QUFDOUMsUUFBSSxXQUFXLEtBQUssUUFBUSxRQUFRLFNBQVNBLE9BQU0sTUFBTSxFQUFFLElBQUlBLE1BQUs7QUFBQSxFQUN0RTtBQUFBO0FBQUEsRUFHQSxLQUFLLFNBQWlCLE1BQXVDO0FBQzNELFdBQU8sSUFBSSxXQUFXLEtBQUssUUFBUSxRQUFRLFNBQVMsSUFBSSxFQUFFLE1BQU07QUFBQSxFQUNsRTtBQUFBO0FBQUEsRUFHQSxJQUFJLE9BQWU7QUFDakIsV0FBTyxLQUFLLFFBQVEsT0FBTztBQUFBLEVBQzdCO0FBQ0Y7OztBQ3BCTyxTQUFTLGFBQXFDO0FBQ25ELFFBQU0sT0FBUSxXQUF3RTtBQUN0RixTQUFPLE1BQU0sbUJBQW1CLGtCQUFrQjtBQUNwRDtBQUVBLElBQU0sUUFBUSxLQUFLO0FBTW5CLGVBQXNCLFNBQ3BCLElBQ0FDLE9BQytEO0FBQy9ELFFBQU0sT0FBTyxNQUFNLEdBQUcsS0FBS0EsS0FBSTtBQUMvQixRQUFNLFNBQVMsbUJBQW1CO0FBQ2hDLFFBQUk7QUFDRixpQkFBUztBQUNQLGNBQU0sUUFBUSxJQUFJLFdBQVcsS0FBSztBQUNsQyxjQUFNLEVBQUUsVUFBVSxJQUFJLE1BQU0sS0FBSyxLQUFLLE9BQU8sR0FBRyxLQUFLO0FBQ3JELFlBQUksY0FBYyxFQUFHO0FBQ3JCLGNBQU0sTUFBTSxTQUFTLEdBQUcsU0FBUztBQUFBLE1BQ25DO0FBQUEsSUFDRixVQUFFO0FBQ0EsWUFBTSxLQUFLLE1BQU07QUFBQSxJQUNuQjtBQUFBLEVBQ0Y7QUFDQSxNQUFJO0FBQ0YsV0FBTyxFQUFFLE9BQU8sTUFBTSxLQUFLLEtBQUssR0FBRyxNQUFNLFFBQVEsT0FBTyxFQUFFO0FBQUEsRUFDNUQsU0FBUyxPQUFPO0FBQ2QsVUFBTSxLQUFLLE1BQU07QUFDakIsVUFBTTtBQUFBLEVBQ1I7QUFDRjs7O0FDL0NPLFNBQVMsY0FBY0MsUUFBNEI7QUFDeEQsTUFBSSxRQUFRO0FBQ1osYUFBVyxRQUFRQSxPQUFNLFNBQVMsR0FBRyxHQUFHLEVBQUcsVUFBUyxPQUFPLGFBQWEsSUFBSTtBQUM1RSxTQUFPLG9GQUFvRixLQUFLLEtBQUs7QUFDdkc7OztBQzhDQSxlQUFzQixRQUFRLFFBQWdCLFNBQXlDO0FBQ3JGLFFBQU0sRUFBRSxRQUFRLFVBQVUsV0FBVyxJQUFJO0FBQ3pDLGlCQUFlLE1BQU07QUFDckIsUUFBTSxFQUFFLE9BQU8sT0FBTyxRQUFRLE9BQU8sSUFBSSxNQUFNLEtBQUssUUFBUSxNQUFNO0FBQ2xFLE1BQUksVUFBVSxRQUFRLFFBQVEsU0FBVSxPQUFNLFNBQVMsT0FBTyxHQUFHLEtBQUssVUFBVSxRQUFRO0FBQ3hGLFFBQU0sUUFBc0IsQ0FBQztBQUM3QixNQUFJLFNBQVM7QUFDYixlQUFhLEVBQUUsUUFBUSxNQUFNLENBQUM7QUFDOUIsbUJBQWlCLFFBQVEsUUFBUTtBQUMvQixtQkFBZSxNQUFNO0FBQ3JCLFFBQUksRUFBRSxnQkFBZ0IsWUFBYSxPQUFNLFNBQVMsT0FBTyxJQUFJO0FBQzdELFVBQU0sS0FBSyxJQUFJO0FBQ2YsY0FBVSxLQUFLO0FBQ2YsUUFBSSxTQUFTLFNBQVUsT0FBTSxTQUFTLE9BQU8sWUFBWSxNQUFNLFVBQVUsUUFBUTtBQUNqRixpQkFBYSxFQUFFLFFBQVEsTUFBTSxDQUFDO0FBQUEsRUFDaEM7QUFDQSxpQkFBZSxNQUFNO0FBQ3JCLFFBQU1DLFNBQVEsS0FBSyxPQUFPLE1BQU07QUFDaEMsTUFBSSxjQUFjQSxNQUFLLEdBQUc7QUFDeEIsVUFBTSxXQUFXLFdBQVcsU0FBWSxVQUFVLG9CQUFvQixNQUFNO0FBQzVFLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsR0FBRyxPQUFPLEtBQUssQ0FBQyxJQUFJLFFBQVE7QUFBQSxNQUM1QjtBQUFBLE1BQ0E7QUFBQSxJQUNGO0FBQUEsRUFDRjtBQUNBLFNBQU8sRUFBRSxPQUFBQSxRQUFPLE1BQU07QUFDeEI7QUFFQSxlQUFlLEtBQUssUUFBZ0IsUUFBa0Q7QUFDcEYsTUFBSSxPQUFPLFdBQVcsWUFBWSxrQkFBa0IsSUFBSyxRQUFPLFlBQVksUUFBUSxNQUFNO0FBQzFGLE1BQUksa0JBQWtCLGVBQWUsU0FBUyxNQUFNLEVBQUcsUUFBTyxVQUFVLElBQUksV0FBVyxNQUFNLENBQUM7QUFDOUYsTUFBSSxZQUFZLE9BQU8sTUFBTSxFQUFHLFFBQU8sVUFBVSxJQUFJLFdBQVcsT0FBTyxRQUFRLE9BQU8sWUFBWSxPQUFPLFVBQVUsQ0FBQztBQUNwSCxNQUFJLE9BQU8sYUFBYSxlQUFlLGtCQUFrQixTQUFVLFFBQU8sYUFBYSxRQUFRLE9BQU8sS0FBSyxNQUFNO0FBQ2pILE1BQUksT0FBTyxTQUFTLGVBQWUsa0JBQWtCLE1BQU07QUFDekQsVUFBTSxRQUFTLE9BQXlCLFFBQVE7QUFDaEQsV0FBTyxFQUFFLE9BQU8sT0FBTyxPQUFPLE1BQU0sUUFBUSxVQUFVLE1BQU0sT0FBTyxPQUFPLEdBQUcsTUFBTSxHQUFHLE9BQU8sTUFBTSxFQUFFO0FBQUEsRUFDdkc7QUFDQSxNQUFJLE9BQU8sbUJBQW1CLGVBQWUsa0JBQWtCLGdCQUFnQjtBQUM3RSxRQUFJLE9BQU8sT0FBUSxPQUFNLFFBQVEsb0JBQW9CLFVBQVUsa0RBQWtEO0FBQ2pILFdBQU8sRUFBRSxPQUFPLGNBQWMsT0FBTyxNQUFNLFFBQVEsVUFBVSxNQUFNLFFBQVEsTUFBTSxHQUFHLGNBQWMsTUFBTSxFQUFFO0FBQUEsRUFDNUc7QUFDQSxRQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQSxLQUFLLE1BQU07QUFBQSxJQUNYO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxVQUFVQSxRQUEyQjtBQUM1QyxTQUFPLEVBQUUsT0FBTyxhQUFhLE9BQU9BLE9BQU0sUUFBUSxRQUFRLENBQUMsU0FBU0EsT0FBTSxNQUFNLElBQUlBLE9BQU0sTUFBTSxJQUFJQSxNQUFLLEVBQUU7QUFDN0c7QUFFQSxlQUFlLFlBQVksUUFBc0IsUUFBa0Q7QUFDakcsUUFBTSxRQUFRLE9BQU8sTUFBTTtBQUMzQixNQUFJLFVBQVUsR0FBSSxPQUFNLFFBQVEsb0JBQW9CLFVBQVUsbUNBQW1DO0FBQ2pHLFFBQU0sS0FBSyxXQUFXO0FBQ3RCLE1BQUksT0FBTyxNQUFNLFdBQVcsT0FBTyxLQUFNLENBQUMsVUFBVSxLQUFLLEtBQUssRUFBRSxjQUFjLGNBQWU7QUFDM0YsUUFBSTtBQUNGLFlBQU0sRUFBRSxNQUFNLE9BQU8sSUFBSSxNQUFNLFNBQVMsSUFBSSxVQUFVLEtBQUssSUFBSSxJQUFJLElBQUksS0FBSyxJQUFJLEtBQUs7QUFDckYsYUFBTyxFQUFFLE9BQU8sT0FBTyxNQUFNLFFBQVEsVUFBVSxRQUFRLE9BQU8sTUFBTSxFQUFFO0FBQUEsSUFDeEUsU0FBUyxPQUFPO0FBQ2QsWUFBTSxRQUFRLFdBQVcsT0FBTyxHQUFHLE9BQU8sS0FBSyxDQUFDLHdCQUF3QixPQUFPLEtBQUssR0FBRywyQkFBMkIsS0FBSztBQUFBLElBQ3pIO0FBQUEsRUFDRjtBQUNBLE1BQUk7QUFDSixNQUFJO0FBQ0YsZUFBVyxNQUFNLE1BQU0sUUFBUSxTQUFTLEVBQUUsT0FBTyxJQUFJLENBQUMsQ0FBQztBQUFBLEVBQ3pELFNBQVMsT0FBTztBQUNkLFFBQUksUUFBUSxRQUFTLE9BQU0sUUFBUSxNQUFNO0FBQ3pDLFVBQU07QUFBQSxNQUNKO0FBQUEsTUFDQTtBQUFBLE1BQ0EsR0FBRyxPQUFPLEtBQUssQ0FBQztBQUFBLE1BQ2hCLE9BQU8sS0FBSztBQUFBLE1BQ1o7QUFBQSxNQUNBO0FBQUEsSUFDRjtBQUFBLEVBQ0Y7QUFDQSxTQUFPLGFBQWEsVUFBVSxPQUFPLE1BQU07QUFDN0M7QUFFQSxlQUFlLGFBQ2IsVUFDQSxTQUNBLFFBQ2lCO0FBQ2pCLFFBQU0sUUFBUSxXQUFXO0FBQ3pCLE1BQUksQ0FBQyxTQUFTLElBQUk7QUFDaEIsU0FBSyxTQUFTLE1BQU0sT0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLElBQUMsQ0FBQztBQUMzQyxVQUFNLFNBQVMsVUFBVSxTQUFTLE1BQU0sR0FBRyxTQUFTLGNBQWMsSUFBSSxTQUFTLFVBQVUsRUFBRTtBQUMzRixVQUFNLFFBQVEsV0FBVyxPQUFPLEdBQUcsT0FBTyxLQUFLLENBQUMseUNBQXlDLFFBQVEsWUFBWTtBQUFBLEVBQy9HO0FBQ0EsTUFBSSxTQUFTLFlBQVksU0FBUyxNQUFNLFFBQVE7QUFDOUMsVUFBTSxRQUFRLG9CQUFvQixVQUFVLGdEQUFnRDtBQUFBLEVBQzlGO0FBRUEsUUFBTSxTQUFTLFNBQVMsUUFBUSxJQUFJLGtCQUFrQixJQUFJLE9BQU8sU0FBUyxRQUFRLElBQUksZ0JBQWdCO0FBQ3RHLFFBQU0sUUFBUSxXQUFXLE9BQU8sT0FBTyxPQUFPLE1BQU07QUFDcEQsU0FBTyxFQUFFLE9BQU8sT0FBTyxRQUFRLFNBQVMsT0FBTyxVQUFVLE1BQU0sU0FBUyxNQUFNLE1BQU0sR0FBRyxPQUFPLE1BQU0sSUFBSSxDQUFDLEdBQUcsUUFBUSxTQUFTLE9BQU87QUFDdEk7QUFHQSxnQkFBZ0IsVUFDZCxRQUNBLE9BQ0EsUUFDNEI7QUFDNUIsTUFBSTtBQUNGLFdBQU87QUFBQSxFQUNULFNBQVMsT0FBTztBQUNkLG1CQUFlLE1BQU07QUFDckIsVUFBTSxRQUFRLFdBQVcsT0FBTyxHQUFHLE9BQU8sS0FBSyxDQUFDLGlDQUFpQyxPQUFPLEtBQUssR0FBRyxJQUFJLEtBQUs7QUFBQSxFQUMzRztBQUNGO0FBR0EsZ0JBQWdCLE1BQU0sUUFBb0MsUUFBNkQ7QUFDckgsUUFBTSxTQUFTLE9BQU8sVUFBVTtBQUNoQyxRQUFNLE9BQU8sTUFBTSxLQUFLLE9BQU8sT0FBTyxRQUFRLE1BQU0sRUFBRSxNQUFNLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDcEUsVUFBUSxpQkFBaUIsU0FBUyxNQUFNLEVBQUUsTUFBTSxLQUFLLENBQUM7QUFDdEQsTUFBSTtBQUNGLGVBQVM7QUFDUCxZQUFNLEVBQUUsTUFBTSxNQUFNLElBQUksTUFBTSxPQUFPLEtBQUs7QUFDMUMsVUFBSSxLQUFNO0FBQ1YsWUFBTTtBQUFBLElBQ1I7QUFBQSxFQUNGLFVBQUU7QUFDQSxZQUFRLG9CQUFvQixTQUFTLElBQUk7QUFDekMsU0FBSztBQUFBLEVBQ1A7QUFDRjtBQUVBLFNBQVMsS0FBSyxPQUFxQixRQUE0QjtBQUM3RCxNQUFJLE1BQU0sV0FBVyxFQUFHLFFBQU8sTUFBTSxDQUFDO0FBQ3RDLFFBQU0sTUFBTSxJQUFJLFdBQVcsTUFBTTtBQUNqQyxNQUFJLEtBQUs7QUFDVCxhQUFXLFFBQVEsT0FBTztBQUN4QixRQUFJLElBQUksTUFBTSxFQUFFO0FBQ2hCLFVBQU0sS0FBSztBQUFBLEVBQ2I7QUFDQSxTQUFPO0FBQ1Q7QUFHTyxTQUFTLGVBQWUsUUFBdUM7QUFDcEUsTUFBSSxRQUFRLFFBQVMsT0FBTSxRQUFRLE1BQU07QUFDM0M7QUFFQSxTQUFTLFFBQVEsUUFBbUM7QUFDbEQsU0FBTyxRQUFRLFdBQVcsVUFBVSx3Q0FBd0MsSUFBSSxJQUFJLE9BQU8sTUFBTTtBQUNuRztBQUdPLFNBQVMsU0FBUyxPQUFlLEtBQWEsVUFBZ0M7QUFDbkYsUUFBTSxPQUFPLEdBQUcsT0FBTyxLQUFLLENBQUM7QUFDN0IsU0FBTyxRQUFRLGFBQWEsT0FBTyxNQUFNLEtBQUssV0FBVyxRQUFRLFFBQVE7QUFDM0U7QUFFQSxTQUFTLFNBQVMsT0FBZSxNQUE2QjtBQUM1RCxTQUFPLFFBQVEsb0JBQW9CLFVBQVUsR0FBRyxPQUFPLEtBQUssQ0FBQyx3QkFBd0IsS0FBSyxJQUFJLEdBQUcsWUFBWTtBQUMvRztBQUdPLFNBQVMsT0FBTyxPQUF3QjtBQUM3QyxTQUFPLGlCQUFpQixRQUFRLE1BQU0sVUFBVSxPQUFPLEtBQUs7QUFDOUQ7QUFHQSxTQUFTLFVBQVUsU0FBMEI7QUFDM0MsU0FBTyx1QkFBdUIsS0FBSyxPQUFPO0FBQzVDO0FBRUEsU0FBUyxTQUFTLE9BQTRDO0FBQzVELFNBQU8sT0FBTyxzQkFBc0IsZUFBZSxpQkFBaUI7QUFDdEU7OztBQ2xPTyxJQUFNLFNBQU4sTUFBTSxRQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNULFVBQVUsRUFBRSxTQUFTLEdBQUcsU0FBUyxFQUFFO0FBQUE7QUFBQSxFQUVuQztBQUFBLEVBQ0EsVUFBVTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNVixhQUFhLEtBQUtDLFdBQThCQyxRQUFtQixTQUFrQztBQUNuRyxVQUFNLEVBQUUsUUFBUSxPQUFPLElBQUksTUFBTSxZQUFZRCxTQUFRO0FBQ3JELFdBQU8sSUFBSSxRQUFPLFFBQVEsUUFBUUMsUUFBTyxPQUFPO0FBQUEsRUFDbEQ7QUFBQSxFQUVRLFlBQVksUUFBc0IsUUFBNEJBLFFBQW1CLFNBQWlCO0FBQ3hHLFNBQUssVUFBVTtBQUNmLFNBQUssUUFBUSxJQUFJLEtBQUssTUFBTTtBQUM1QixTQUFLLFdBQVcsS0FBSyxPQUFPLE1BQU07QUFDaEMsWUFBTSxVQUFVLEtBQUssVUFBVUEsT0FBTSxRQUFRLGdCQUFnQjtBQUM3RCxXQUFLLE1BQU0sTUFBTSxTQUFTQSxNQUFLO0FBQy9CLFlBQU0sU0FBUyxPQUFPLEtBQUssU0FBU0EsT0FBTSxRQUFRLE9BQU87QUFDekQsYUFBTyxTQUFTLE9BQU87QUFDdkIsVUFBSSxXQUFXLE9BQVEsT0FBTSxjQUFjLE9BQU8sS0FBSztBQUN2RCxhQUFPLE9BQU87QUFBQSxJQUNoQixDQUFDO0FBQ0QsU0FBSyxVQUFVLEtBQUssT0FBTyxNQUFNLEtBQUssU0FBUyxPQUFPLENBQUM7QUFDdkQsU0FBSyxjQUFjLEtBQUssT0FBTyxNQUFNLEtBQUssTUFBTSxLQUFLLFNBQVMsU0FBUyxDQUFDLENBQUM7QUFDekUsU0FBSyxRQUFRLEtBQUssT0FBTyxNQUFNLE9BQU8sVUFBVSxLQUFLLE9BQU8sTUFBTSxDQUFDLElBQUk7QUFDdkUsU0FBSyxTQUFTLEtBQUssT0FBTyxNQUFNLE9BQU8sV0FBVyxLQUFLLE9BQU8sTUFBTSxDQUFDLElBQUk7QUFBQSxFQUMzRTtBQUFBO0FBQUEsRUFHQSxVQUF3QjtBQUN0QixXQUFPLEtBQUssTUFBTSxRQUFRO0FBQUEsRUFDNUI7QUFBQTtBQUFBLEVBR0EsV0FBVyxRQUFzQjtBQUMvQixRQUFJLEtBQUssVUFBVSxPQUFXLE9BQU0sS0FBSyxTQUFTLEtBQUssS0FBSztBQUM1RCxRQUFJO0FBQ0osUUFBSTtBQUVGLGVBQVMsS0FBSyxRQUFRLGdCQUFnQixLQUFLLFNBQVMsTUFBTTtBQUFBLElBQzVELFNBQVMsT0FBTztBQUNkLFlBQU0sS0FBSyxTQUFTLEtBQUs7QUFBQSxJQUMzQjtBQUNBLFFBQUksV0FBVyxFQUFHLE9BQU0sS0FBSyxXQUFXLENBQUMsVUFBVSxNQUFNLFFBQVEsWUFBWSxFQUFFLENBQUM7QUFBQSxFQUNsRjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFNQSxRQUNFLFFBQ0EsSUFDQSxNQUNBLFdBQ0EsY0FDQSxLQUNBLE9BQ007QUFDTixVQUFNLFNBQVMsS0FBSztBQUFBLE1BQU8sTUFDekIsS0FBSyxRQUFRLFlBQVksS0FBSyxTQUFTLFFBQVEsS0FBSyxHQUFHLE1BQU0sV0FBVyxjQUFjLE1BQU0sQ0FBQztBQUFBLElBQy9GO0FBQ0EsUUFBSSxXQUFXLEVBQUc7QUFDbEIsVUFBTSxLQUFLLFdBQVcsQ0FBQyxVQUFVLE1BQU0sUUFBUSxjQUFjLENBQUMsR0FBRyxRQUFRLE9BQU8sT0FBTyxHQUFHLElBQUksS0FBSyxFQUFFLENBQUM7QUFBQSxFQUN4RztBQUFBO0FBQUEsRUFHQSxRQUFRLFNBQXlCO0FBQy9CLFFBQUksVUFBVSxLQUFLLFFBQVEsU0FBUztBQUNsQyxXQUFLLE9BQU8sTUFBTSxLQUFLLFFBQVEsU0FBUyxLQUFLLFFBQVEsT0FBTyxDQUFDO0FBQzdELFdBQUssVUFBVSxFQUFFLFNBQVMsR0FBRyxTQUFTLEVBQUU7QUFDeEMsV0FBSyxVQUFVLEVBQUUsU0FBUyxLQUFLLE9BQU8sTUFBTSxLQUFLLFVBQVUsVUFBVSxHQUFHLFdBQVcsQ0FBQyxHQUFHLFFBQVE7QUFBQSxJQUNqRztBQUNBLFdBQU8sS0FBSyxRQUFRLFVBQVU7QUFBQSxFQUNoQztBQUFBO0FBQUEsRUFHQSxXQUFpQjtBQUNmLFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLFNBQVMsU0FBUyxDQUFDO0FBQ3hELFFBQUksTUFBTyxPQUFNLGNBQWMsS0FBSztBQUFBLEVBQ3RDO0FBQUE7QUFBQSxFQUdBLEtBQUssU0FBMEM7QUFDN0MsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNLEtBQUssU0FBUyxLQUFLLE9BQU8sQ0FBQztBQUMzRCxRQUFJLFdBQVcsTUFBTyxPQUFNLGNBQWMsTUFBTSxLQUFLO0FBQ3JELFdBQU8sS0FBSyxNQUFNLEtBQUssTUFBTSxTQUFTLE1BQU0sSUFBSTtBQUFBLEVBQ2xEO0FBQUE7QUFBQSxFQUdBLFFBQWM7QUFDWixRQUFJLEtBQUssUUFBUztBQUNsQixTQUFLLFVBQVU7QUFDZixRQUFJLEtBQUssVUFBVSxPQUFXLE1BQUssT0FBTyxNQUFNLEtBQUssU0FBUyxPQUFPLENBQUM7QUFBQSxFQUN4RTtBQUFBLEVBRUEsVUFBVSxNQUFjLE1BQXNCO0FBRTVDLFVBQU0sVUFBVSxPQUFPLEtBQUssS0FBSyxLQUFLLFFBQVEsVUFBVSxJQUFJLE1BQU0sSUFBSTtBQUN0RSxRQUFJLFlBQVksRUFBRyxPQUFNLFFBQVEsaUJBQWlCLE1BQU0sMEJBQTBCLElBQUksSUFBSSxHQUFHLElBQUksUUFBUTtBQUN6RyxXQUFPO0FBQUEsRUFDVDtBQUFBO0FBQUEsRUFHQSxXQUFXLFFBQWlEO0FBQzFELFVBQU0sUUFBUSxLQUFLLE9BQU8sTUFBTSxLQUFLLFFBQVEsVUFBVSxDQUFDO0FBQ3hELFdBQU8sY0FBYyxPQUFPLE9BQU8sTUFBTSxTQUFTLEVBQUUsQ0FBQztBQUFBLEVBQ3ZEO0FBQUE7QUFBQSxFQUdBLE9BQVUsTUFBa0I7QUFDMUIsUUFBSSxLQUFLLFVBQVUsT0FBVyxPQUFNLEtBQUssU0FBUyxLQUFLLEtBQUs7QUFDNUQsUUFBSTtBQUNGLGFBQU8sS0FBSztBQUFBLElBQ2QsU0FBUyxPQUFPO0FBQ2QsWUFBTSxpQkFBaUIsZUFBZSxRQUFRLEtBQUssU0FBUyxLQUFLO0FBQUEsSUFDbkU7QUFBQSxFQUNGO0FBQUEsRUFFQSxTQUFTLE9BQThCO0FBQ3JDLFNBQUssVUFBVTtBQUNmLFdBQU87QUFBQSxNQUNMO0FBQUEsTUFDQTtBQUFBLE1BQ0E7QUFBQSxNQUNBLE9BQU8sS0FBSyxLQUFLO0FBQUEsTUFDakI7QUFBQSxNQUNBLEtBQUs7QUFBQSxJQUNQO0FBQUEsRUFDRjtBQUNGO0FBRUEsZUFBZSxZQUNiRCxXQUMrRDtBQUMvRCxNQUFJO0FBQ0osTUFBSTtBQUNGLFVBQU0sU0FBUyxNQUFNLElBQUksUUFBc0IsQ0FBQyxTQUFTLFdBQVc7QUFDbEUscUJBQWE7QUFBQTtBQUFBLFFBRVgsZ0JBQWdCLFNBQVMsTUFBTTtBQUM3QixzQkFBWSxZQUFZQSxXQUFVLE9BQU8sRUFDdEMsS0FBSyxDQUFDLGFBQWE7QUFFbEIscUJBQVMsT0FBTyxPQUFPLFNBQVMsT0FBTyxFQUFFLEtBQUssQ0FBQyxVQUFVLGlCQUFpQixZQUFZLE1BQU07QUFDNUYsaUJBQUssVUFBVUEsU0FBUTtBQUFBLFVBQ3pCLENBQUMsRUFDQSxNQUFNLE1BQU07QUFDZixpQkFBTyxDQUFDO0FBQUEsUUFDVjtBQUFBLE1BQ0YsQ0FBQyxFQUFFLEtBQUssU0FBUyxNQUFNO0FBQUEsSUFDekIsQ0FBQztBQUNELFFBQUksT0FBUSxRQUFPLEVBQUUsUUFBUSxPQUFPO0FBQUEsRUFDdEMsU0FBUyxPQUFPO0FBQ2QsVUFBTSxRQUFRLFFBQVEsUUFBUSxtQ0FBbUMsT0FBTyxLQUFLLEdBQUcsOEJBQThCLEtBQUs7QUFBQSxFQUNySDtBQUNBLFFBQU0sUUFBUSxRQUFRLFFBQVEsMEJBQTBCLDJCQUEyQiw0QkFBNEI7QUFDakg7OztBQ2xMTyxJQUFNLFVBQVUsQ0FBQyxTQUFVLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDcEQsUUFBTSxRQUFRLEtBQUssT0FBT0UsU0FBUSxLQUFLLE9BQU8sSUFBSSxLQUFLO0FBQ3ZELE1BQUk7QUFDSixNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQzlHLE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE9BQUssS0FBSyxLQUFLLEtBQUssSUFBSSxFQUFFO0FBQzVCLEdBQUcsU0FBVSxLQUFLLE1BQU0sS0FBSyxJQUFJO0FBQy9CLFFBQU0sUUFBUSxLQUFLLE9BQU9BLFNBQVEsS0FBSyxPQUFPLElBQUksS0FBSztBQUN2RCxNQUFJO0FBQ0osTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUM5RyxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxPQUFLLEtBQUssS0FBSyxLQUFLLElBQUksRUFBRTtBQUM1QixHQUFHLFNBQVUsS0FBSyxNQUFNLEtBQUssSUFBSTtBQUMvQixRQUFNLFFBQVEsS0FBSyxPQUFPQSxTQUFRLEtBQUssT0FBTyxJQUFJLEtBQUs7QUFDdkQsTUFBSTtBQUNKLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDOUcsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsT0FBSyxLQUFLLEtBQUssS0FBSyxJQUFJLEVBQUU7QUFDNUIsR0FBRyxTQUFVLEtBQUssTUFBTSxLQUFLLElBQUk7QUFDL0IsUUFBTSxRQUFRLEtBQUssT0FBT0EsU0FBUSxLQUFLLE9BQU8sSUFBSSxLQUFLO0FBQ3ZELE1BQUk7QUFDSixNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxFQUFHO0FBQzdHLE1BQUksSUFBSSxNQUFNLENBQUMsQ0FBQztBQUFHLE1BQUksS0FBSyxDQUFDLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sQ0FBQyxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssR0FBRyxDQUFDO0FBQUcsTUFBSSxNQUFNLEVBQUc7QUFDN0csTUFBSSxJQUFJLE1BQU0sQ0FBQyxDQUFDO0FBQUcsTUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxDQUFDLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxHQUFHLENBQUM7QUFBRyxNQUFJLE1BQU0sRUFBRztBQUM3RyxNQUFJLElBQUksTUFBTSxDQUFDLENBQUM7QUFBRyxNQUFJLEtBQUssQ0FBQyxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLENBQUMsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLEdBQUcsQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQzlHLE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE1BQUksSUFBSSxNQUFNLEVBQUUsQ0FBQztBQUFHLE1BQUksS0FBSyxFQUFFLElBQUksT0FBTyxNQUFNLFlBQVlBLE9BQU0sRUFBRSxNQUFNLElBQUksSUFBSSxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQUcsTUFBSSxNQUFNLEdBQUk7QUFDbEgsTUFBSSxJQUFJLE1BQU0sRUFBRSxDQUFDO0FBQUcsTUFBSSxLQUFLLEVBQUUsSUFBSSxPQUFPLE1BQU0sWUFBWUEsT0FBTSxFQUFFLE1BQU0sSUFBSSxJQUFJLEtBQUssS0FBSyxJQUFJLENBQUM7QUFBRyxNQUFJLE1BQU0sR0FBSTtBQUNsSCxNQUFJLElBQUksTUFBTSxFQUFFLENBQUM7QUFBRyxNQUFJLEtBQUssRUFBRSxJQUFJLE9BQU8sTUFBTSxZQUFZQSxPQUFNLEVBQUUsTUFBTSxJQUFJLElBQUksS0FBSyxLQUFLLElBQUksQ0FBQztBQUFHLE1BQUksTUFBTSxHQUFJO0FBQ2xILE9BQUssS0FBSyxLQUFLLEtBQUssSUFBSSxFQUFFO0FBQzVCLENBQUM7OztBQ3JRRCxJQUFNLFFBQWdCLFFBQVEsSUFBSSxDQUFDLFVBQVUsRUFBRSxNQUFNLE9BQU8sTUFBTSxRQUFRLEVBQUUsRUFBRTtBQUd2RSxJQUFNLFFBQU4sTUFBWTtBQUFBLEVBQ1I7QUFBQSxFQUNULFNBQVM7QUFBQTtBQUFBLEVBR1QsWUFBWSxPQUEwQjtBQUNwQyxVQUFNLE1BQU0sS0FBSyxVQUFVLEtBQUs7QUFDaEMsVUFBTSxRQUFRLE1BQU0sT0FBTyxDQUFDLEdBQUcsTUFBTyxFQUFFLFNBQVMsRUFBRSxTQUFTLElBQUksQ0FBRTtBQUNsRSxTQUFLLFFBQVEsTUFBTSxLQUFLLENBQUMsU0FBUyxLQUFLLFVBQVUsR0FBRyxLQUFLLE1BQU0sS0FBSyxDQUFDLFNBQVMsS0FBSyxVQUFVLElBQUksS0FBSztBQUN0RyxTQUFLLE1BQU0sUUFBUTtBQUNuQixTQUFLLE1BQU07QUFBQSxFQUNiO0FBQUEsRUFFQSxJQUFJLE9BQWtCO0FBQ3BCLFdBQU8sS0FBSyxNQUFNO0FBQUEsRUFDcEI7QUFBQSxFQUVBLE1BQVk7QUFDVixRQUFJLENBQUMsS0FBSyxPQUFRLE1BQUssTUFBTTtBQUM3QixTQUFLLFNBQVM7QUFBQSxFQUNoQjtBQUNGO0FBR08sSUFBTSxTQUFTLE1BQWMsTUFBTSxPQUFPLENBQUMsS0FBSyxTQUFTLE1BQU0sS0FBSyxRQUFRLENBQUM7QUFHcEYsSUFBTSxhQUNKLE9BQU8seUJBQXlCLGNBQWMsU0FBWSxJQUFJLHFCQUE0QixDQUFDLFVBQVUsTUFBTSxJQUFJLENBQUM7QUFHM0csU0FBUyxRQUFRLE9BQWUsT0FBb0I7QUFDekQsY0FBWSxTQUFTLE9BQU8sT0FBTyxLQUFLO0FBQzFDO0FBR08sU0FBUyxPQUFPLE9BQW9CO0FBQ3pDLGNBQVksV0FBVyxLQUFLO0FBQzlCOzs7QUMvQ0EsSUFBTSxRQUFRLEtBQUs7QUFDbkIsSUFBTSxRQUFRO0FBR1AsSUFBTSxTQUFTLENBQUNDLFdBQStCQSxPQUFNLENBQUMsTUFBTSxNQUFRQSxPQUFNLENBQUMsTUFBTTtBQVN4RixlQUFzQixPQUNwQkEsUUFDQSxPQUNBLE9BQ0EsTUFDQSxRQUNxQjtBQUNyQixNQUFJLE9BQU8sd0JBQXdCLGFBQWE7QUFDOUMsVUFBTTtBQUFBLE1BQ0o7QUFBQSxNQUNBO0FBQUEsTUFDQSxHQUFHLE9BQU8sS0FBSyxDQUFDO0FBQUEsSUFDbEI7QUFBQSxFQUNGO0FBQ0EsUUFBTSxVQUFVLFNBQVMsS0FBSyxJQUFJLE1BQU0sS0FBSyxJQUFJLE9BQU8sUUFBUUEsT0FBTSxNQUFNLENBQUM7QUFDN0UsUUFBTSxTQUFTLElBQUksS0FBSyxDQUFDQSxNQUFnQyxDQUFDLEVBQUUsT0FBTyxFQUFFLFlBQVksSUFBSSxvQkFBb0IsTUFBTSxDQUFDO0FBQ2hILFFBQU0sU0FBUyxPQUFPLFVBQVU7QUFDaEMsUUFBTSxRQUFtQyxDQUFDO0FBQzFDLE1BQUksT0FBTztBQUNYLE1BQUk7QUFDSixNQUFJO0FBQ0YsZUFBUztBQUNQLFlBQU0sRUFBRSxNQUFNLE1BQU0sSUFBSSxNQUFNLE9BQU8sS0FBSztBQUMxQyxVQUFJLEtBQU07QUFDVixxQkFBZSxNQUFNO0FBQ3JCLGNBQVEsTUFBTTtBQUNkLFVBQUksT0FBTyxTQUFTO0FBQ2xCLGtCQUFVLFNBQVMsT0FBTyxHQUFHQSxPQUFNLE1BQU0sMkNBQTJDLE9BQU8sSUFBSSxPQUFPO0FBQ3RHO0FBQUEsTUFDRjtBQUNBLFlBQU0sS0FBSyxLQUFLO0FBQUEsSUFDbEI7QUFBQSxFQUNGLFNBQVMsT0FBTztBQUNkLG1CQUFlLE1BQU07QUFDckIsVUFBTSxRQUFRLGFBQWEsT0FBTyxvQkFBb0IsT0FBTyxLQUFLLENBQUMsNkJBQTZCLE9BQU8sS0FBSyxHQUFHLElBQUksS0FBSztBQUFBLEVBQzFILFVBQUU7QUFDQSxTQUFLLE9BQU8sT0FBTyxFQUFFLE1BQU0sTUFBTTtBQUFBLElBQUMsQ0FBQztBQUFBLEVBQ3JDO0FBQ0EsTUFBSSxRQUFTLE9BQU07QUFDbkIsU0FBTyxJQUFJLFdBQVcsTUFBTSxJQUFJLEtBQUssS0FBSyxFQUFFLFlBQVksQ0FBQztBQUMzRDs7O0FDdkRBLFNBQVMsU0FBUyxPQUFlLE9BQTRCO0FBQzNELFFBQU0sT0FBTyxJQUFJLFlBQVksS0FBSztBQUNsQyxXQUFTLFFBQVEsR0FBRyxJQUFJLEdBQUcsUUFBUSxPQUFPLEtBQUs7QUFDN0MsUUFBSSxRQUFRO0FBQ1osYUFBUyxJQUFJLEdBQUcsSUFBSSxLQUFLLEdBQUcsSUFBSyxLQUFJLElBQUksTUFBTSxFQUFHLFNBQVE7QUFDMUQsUUFBSSxNQUFPLE1BQUssT0FBTyxJQUFLLEtBQUssUUFBUSxJQUFLLEtBQUs7QUFBQSxFQUNyRDtBQUNBLFNBQU87QUFDVDtBQU1PLFNBQVMsT0FBT0MsUUFBK0I7QUFDcEQsUUFBTSxJQUFJLFNBQVMsSUFBSSxJQUFJLENBQUM7QUFDNUIsUUFBTSxJQUFJLFNBQVMsR0FBRyxJQUFJLENBQUM7QUFDM0IsUUFBTSxJQUFJLElBQUksWUFBWSxFQUFFO0FBQzVCLFFBQU0sT0FBT0EsT0FBTSxTQUFTO0FBQzVCLFFBQU0sT0FBTyxJQUFJLFdBQVcsT0FBTyxLQUFLLEtBQUssR0FBRztBQUNoRCxPQUFLLElBQUlBLE9BQU0sU0FBU0EsT0FBTSxTQUFTLElBQUksQ0FBQztBQUM1QyxPQUFLLElBQUksSUFBSTtBQUNiLFFBQU0sTUFBTSxJQUFJLFNBQVMsS0FBSyxNQUFNO0FBQ3BDLE1BQUksVUFBVSxLQUFLLFNBQVMsR0FBRyxLQUFLLE1BQU1BLE9BQU0sU0FBUyxLQUFLLEVBQUUsQ0FBQztBQUNqRSxNQUFJLFVBQVUsS0FBSyxTQUFTLEdBQUlBLE9BQU0sU0FBUyxJQUFLLEtBQUssRUFBRTtBQUMzRCxTQUFPLElBQUksU0FBU0EsT0FBTSxRQUFRQSxPQUFNLFlBQVlBLE9BQU0sU0FBUyxJQUFJLEdBQUcsR0FBRyxHQUFHLENBQUM7QUFDakYsU0FBTyxLQUFLLEdBQUcsR0FBRyxDQUFDO0FBQ25CLFFBQU0sU0FBUyxJQUFJLFNBQVMsSUFBSSxZQUFZLEVBQUUsQ0FBQztBQUMvQyxJQUFFLFFBQVEsQ0FBQyxNQUFNLE1BQU07QUFDckIsV0FBTyxVQUFVLElBQUksR0FBRyxJQUFJO0FBQUEsRUFDOUIsQ0FBQztBQUNELFNBQU8sSUFBSSxXQUFXLE9BQU8sTUFBTTtBQUNyQztBQUVBLElBQU0sT0FBTyxDQUFDLEdBQVcsTUFBdUIsTUFBTSxJQUFNLEtBQU0sS0FBSztBQUV2RSxTQUFTLE9BQU8sTUFBZ0IsR0FBZ0IsR0FBZ0IsR0FBc0I7QUFDcEYsV0FBUyxLQUFLLEdBQUcsS0FBSyxLQUFLLFlBQVksTUFBTSxJQUFJO0FBQy9DLGFBQVMsSUFBSSxHQUFHLElBQUksSUFBSSxJQUFLLEdBQUUsQ0FBQyxJQUFJLEtBQUssVUFBVSxLQUFLLElBQUksQ0FBQztBQUM3RCxhQUFTLElBQUksSUFBSSxJQUFJLElBQUksS0FBSztBQUM1QixZQUFNLElBQUksRUFBRSxJQUFJLEVBQUU7QUFDbEIsWUFBTSxJQUFJLEVBQUUsSUFBSSxDQUFDO0FBQ2pCLFlBQU0sS0FBSyxLQUFLLEdBQUcsQ0FBQyxJQUFJLEtBQUssR0FBRyxFQUFFLElBQUssTUFBTTtBQUM3QyxZQUFNLEtBQUssS0FBSyxHQUFHLEVBQUUsSUFBSSxLQUFLLEdBQUcsRUFBRSxJQUFLLE1BQU07QUFDOUMsUUFBRSxDQUFDLElBQUssRUFBRSxJQUFJLEVBQUUsSUFBZSxLQUFNLEVBQUUsSUFBSSxDQUFDLElBQWU7QUFBQSxJQUM3RDtBQUNBLFFBQUksQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsSUFBSTtBQUMvQixhQUFTLElBQUksR0FBRyxJQUFJLElBQUksS0FBSztBQUMzQixZQUFNLEtBQUssS0FBSyxHQUFHLENBQUMsSUFBSSxLQUFLLEdBQUcsRUFBRSxJQUFJLEtBQUssR0FBRyxFQUFFO0FBQ2hELFlBQU0sS0FBTSxJQUFJLE1BQU8sSUFBSSxJQUFNLENBQUMsSUFBSSxLQUFPLEVBQUUsQ0FBQyxJQUFnQixFQUFFLENBQUMsSUFBZ0I7QUFDbkYsWUFBTSxLQUFLLEtBQUssR0FBRyxDQUFDLElBQUksS0FBSyxHQUFHLEVBQUUsSUFBSSxLQUFLLEdBQUcsRUFBRTtBQUNoRCxZQUFNLEtBQU0sTUFBTyxJQUFJLElBQU0sSUFBSSxJQUFNLElBQUksS0FBTztBQUNsRCxVQUFJO0FBQ0osVUFBSTtBQUNKLFVBQUk7QUFDSixVQUFLLElBQUksS0FBTTtBQUNmLFVBQUk7QUFDSixVQUFJO0FBQ0osVUFBSTtBQUNKLFVBQUssS0FBSyxLQUFNO0FBQUEsSUFDbEI7QUFDQSxLQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFLFFBQVEsQ0FBQyxNQUFNLE1BQU07QUFDNUMsUUFBRSxDQUFDLElBQUssRUFBRSxDQUFDLElBQWU7QUFBQSxJQUM1QixDQUFDO0FBQUEsRUFDSDtBQUNGOzs7QUNoRUEsSUFBTSxXQUFXLENBQUMsVUFBVSxVQUFVLFFBQVE7QUFDOUMsSUFBTSxTQUFTLEVBQUUsUUFBUSxJQUFJLFFBQVEsSUFBSSxRQUFRLEdBQUc7QUFhN0MsU0FBUyxlQUFlLFdBQTJCO0FBQ3hELFFBQU0sU0FBUyxPQUFPLFNBQVMsRUFBRSxNQUFNLEtBQUssRUFBRSxPQUFPLE9BQU87QUFDNUQsUUFBTSxTQUFTLE9BQU8sSUFBSSxDQUFDLFVBQVU7QUFDbkMsVUFBTSxRQUFRLHlEQUF5RCxLQUFLLEtBQUs7QUFDakYsVUFBTSxDQUFDLEVBQUVDLGFBQVksSUFBSSxTQUFTLEVBQUUsSUFBSSxTQUFTLENBQUM7QUFDbEQsUUFBSSxDQUFDLFNBQVMsT0FBTyxXQUFXLE9BQU9BLFVBQVMsRUFBRyxPQUFNLGFBQWEsS0FBSztBQUMzRSxXQUFPLEVBQUUsV0FBQUEsWUFBVyxPQUFPO0FBQUEsRUFDN0IsQ0FBQztBQUNELFFBQU0sWUFBWSxTQUFTLE9BQU8sQ0FBQyxTQUFTLE9BQU8sS0FBSyxDQUFDLFVBQVUsTUFBTSxjQUFjLElBQUksQ0FBQyxFQUFFLElBQUk7QUFDbEcsTUFBSSxDQUFDLFVBQVcsT0FBTSxhQUFhLFNBQVM7QUFDNUMsUUFBTSxVQUFVLE9BQU8sT0FBTyxDQUFDLFVBQVUsTUFBTSxjQUFjLFNBQVMsRUFBRSxJQUFJLENBQUMsVUFBVSxNQUFNLE1BQU07QUFDbkcsU0FBTyxFQUFFLFdBQVcsUUFBUTtBQUM5QjtBQU9BLGVBQXNCLGVBQWVDLFFBQW1CLEVBQUUsV0FBVyxRQUFRLEdBQVcsT0FBOEI7QUFDcEgsUUFBTSxNQUFNLEtBQUssT0FBTyxhQUFhLEdBQUksTUFBTSxTQUFTQSxRQUFPLFNBQVMsQ0FBRSxDQUFDO0FBQzNFLE1BQUksUUFBUSxTQUFTLEdBQUcsRUFBRztBQUMzQixRQUFNO0FBQUEsSUFDSjtBQUFBLElBQ0E7QUFBQSxJQUNBLGdCQUFnQixPQUFPLEtBQUssQ0FBQztBQUFBLElBQzdCLEdBQUcsU0FBUyxJQUFJLEdBQUc7QUFBQSxJQUNuQixRQUFRLElBQUksQ0FBQyxXQUFXLEdBQUcsU0FBUyxJQUFJLE1BQU0sRUFBRSxFQUFFLEtBQUssTUFBTTtBQUFBLEVBQy9EO0FBQ0Y7QUFFQSxlQUFlLFNBQVNBLFFBQW1CLFdBQXdDO0FBQ2pGLFFBQU0sU0FBUyxXQUFXLFFBQVE7QUFDbEMsTUFBSSxRQUFRO0FBQ1YsVUFBTSxPQUFPLFVBQVUsUUFBUSxPQUFPLE1BQU07QUFDNUMsV0FBTyxJQUFJLFdBQVcsTUFBTSxPQUFPLE9BQU8sTUFBTUEsTUFBZ0MsQ0FBQztBQUFBLEVBQ25GO0FBQ0EsTUFBSSxjQUFjLFNBQVUsUUFBTyxPQUFPQSxNQUFLO0FBQy9DLFFBQU07QUFBQSxJQUNKO0FBQUEsSUFDQTtBQUFBLElBQ0E7QUFBQSxJQUNBO0FBQUEsSUFDQTtBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsYUFBYSxLQUFhO0FBQ2pDLFFBQU0sV0FBVztBQUNqQixTQUFPLFFBQVEsb0JBQW9CLGFBQWEsbUNBQW1DLEtBQUssVUFBVSxHQUFHLEdBQUcsUUFBUTtBQUNsSDs7O0FDcUJPLElBQU0sVUFBVSxDQUFDLE9BQU8sWUFBWSxlQUFlLE9BQU87OztBQy9EMUQsSUFBTSxlQUFOLE1BQW1CO0FBQUE7QUFBQSxFQUVmO0FBQUE7QUFBQSxFQUVBO0FBQUE7QUFBQSxFQUVBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUVULFlBQVksTUFBa0IsRUFBRSxNQUFNLFNBQVMsWUFBWSxRQUFRLGNBQWMsR0FBZ0I7QUFDL0YsU0FBSyxTQUFTLFFBQVEsUUFBUSxJQUFJO0FBQ2xDLFNBQUssUUFBUSxRQUFRLElBQUk7QUFDekIsVUFBTSxVQUFVLFNBQVMsc0JBQXNCLFNBQVMsZ0JBQWdCLFNBQVM7QUFDakYsU0FBSyxRQUFRLENBQUMsV0FBVyxLQUFLLFVBQVU7QUFDeEMsU0FBSyxVQUFVLFNBQVMsV0FBVyxTQUFTLGVBQWUsT0FBTyxnQkFBaUIsUUFBUSxJQUFJLE1BQU0sS0FBSyxPQUFRO0FBQ2xILFVBQU0sUUFBUSxLQUFLLFNBQVMsTUFBTSxDQUFDLFVBQVUsT0FBTyxVQUFVLFlBQVksS0FBSyxPQUFPLEtBQUssTUFBTSxLQUFLLEtBQUs7QUFDM0csU0FBSyxVQUFVLGVBQWUsYUFBYSxRQUFRLGVBQWU7QUFBQSxFQUNwRTtBQUFBO0FBQUEsRUFHQSxJQUFJLE1BQW9CLElBQTBDO0FBQ2hFLFFBQUksQ0FBQyxLQUFLLE1BQU8sUUFBTyxJQUFJLEtBQUssUUFBUSxLQUFLLFNBQVMsSUFBSSxLQUFLLEtBQUssS0FBSyxDQUFDO0FBQzNFLFVBQU0sUUFBUSxLQUFLLEVBQUU7QUFDckIsV0FBTyxLQUFLLFVBQVcsS0FBSyxRQUFRLEtBQUssSUFBd0I7QUFBQSxFQUNuRTtBQUFBO0FBQUEsRUFHQSxLQUFLLE1BQXdHO0FBQzNHLFVBQU0sUUFBUSxLQUFLLFFBQVEsQ0FBQyxJQUFJLElBQUksQ0FBQyxNQUFNLEtBQUssS0FBSztBQUNyRCxVQUFNLFNBQVMsS0FBSztBQUNwQixRQUFJLFVBQVUsT0FBTyxPQUFPLENBQUMsTUFBTSxVQUFVO0FBQzNDLFlBQU1DLFFBQU8sSUFBSSxNQUFjLElBQUk7QUFDbkMsWUFBTUMsT0FBTSxDQUFDLE1BQW9CLFNBQWlCO0FBQ2hELGFBQUssUUFBUSxDQUFDLE9BQU8sTUFBTTtBQUFFLFVBQUFELE1BQUssT0FBTyxDQUFDLElBQUksT0FBTyxLQUFLO0FBQUEsUUFBYSxDQUFDO0FBQUEsTUFDMUU7QUFDQSxhQUFPLEVBQUUsU0FBUyxFQUFFLE1BQUFBLE9BQU0sTUFBTSxHQUFHLEtBQUFDLEtBQUk7QUFBQSxJQUN6QztBQUNBLFVBQU0sT0FBTyxJQUFJLEtBQUssUUFBUSxPQUFPLEtBQUssS0FBSztBQUMvQyxVQUFNLE1BQU0sQ0FBQyxNQUFvQixTQUFpQjtBQUNoRCxXQUFLLElBQUksU0FBUyxLQUFLLElBQUksQ0FBQyxVQUFVLE9BQU8sS0FBSyxDQUFXLElBQUksTUFBTSxPQUFPLEtBQUssS0FBSztBQUFBLElBQzFGO0FBQ0EsV0FBTyxFQUFFLFNBQVMsRUFBRSxNQUFNLE1BQU0sR0FBRyxJQUFJO0FBQUEsRUFDekM7QUFDRjs7O0FDaEVBLElBQU0sVUFBVSxLQUFLO0FBQ3JCLElBQU0sT0FBTztBQU9OLFNBQVMsYUFBYSxRQUFnQixRQUFzQixPQUFjLFFBQWdEO0FBQy9ILFFBQU0sRUFBRSxTQUFTLElBQUksSUFBSSxPQUFPLEtBQUssTUFBTSxJQUFJO0FBQy9DLFFBQU0sVUFBVSxLQUFLLE1BQU0sV0FBVyxTQUFTLE9BQU8sTUFBTTtBQUM1RCxRQUFNLFFBQVEsS0FBSyxJQUFJLE1BQU0sTUFBTSxNQUFNLEtBQUssSUFBSSxLQUFLLFVBQVcsVUFBVSxHQUFJLENBQUM7QUFDakYsUUFBTSxLQUFLLE9BQU8sUUFBUSxTQUFTLFNBQVMsT0FBTyxNQUFNO0FBQ3pELFFBQU0sTUFBTSxLQUFLLFFBQVE7QUFDekIsV0FBUyxPQUFPLEdBQUcsT0FBTyxNQUFNLE1BQU0sUUFBUSxPQUFPO0FBQ25ELFVBQU0sUUFBUSxLQUFLLElBQUksT0FBTyxNQUFNLE9BQU8sSUFBSTtBQUMvQyxVQUFNLEtBQUssT0FBTyxRQUFRLEdBQUcsSUFBSSxNQUFNLE9BQU8sS0FBSztBQUNuRCxVQUFNLENBQUMsV0FBVyxZQUFZLElBQUksTUFBTSxXQUFXLENBQUMsR0FBRyxLQUFLLElBQUksQ0FBQyxRQUFRLENBQUM7QUFDMUUsV0FBTyxRQUFRLE9BQU8sUUFBUSxJQUFJLE9BQU8sV0FBVyxjQUFjLEtBQUssSUFBSTtBQUMzRSxRQUFJLE9BQU8sUUFBUSxFQUFFLFNBQVMsS0FBSyxNQUFNLFFBQVEsT0FBTyxLQUFLLEdBQUcsSUFBSTtBQUFBLEVBQ3RFO0FBQ0EsU0FBTztBQUNUOzs7QUNyQk8sU0FBUyxLQUFLLEdBQVcsR0FBb0I7QUFDbEQsUUFBTSxDQUFDLEdBQUcsQ0FBQyxJQUFJLENBQUMsTUFBTSxDQUFDLEdBQUcsTUFBTSxDQUFDLENBQUM7QUFDbEMsTUFBSSxNQUFNLEVBQUcsUUFBTztBQUNwQixNQUFJLE9BQU8sQ0FBQyxNQUFNLE9BQU8sQ0FBQyxFQUFHLFFBQU87QUFDcEMsUUFBTSxTQUFTLEtBQUssSUFBSSxFQUFFLFFBQVEsRUFBRSxNQUFNO0FBQzFDLFNBQU8sVUFBVSxLQUFLLE1BQU0sR0FBRyxDQUFDLE1BQU0sVUFBVSxJQUFJLElBQUk7QUFDMUQ7QUFFQSxJQUFNLFFBQVEsQ0FBQyxTQUF5QixLQUFLLFlBQVksRUFBRSxRQUFRLGNBQWMsRUFBRTtBQUNuRixJQUFNLFNBQVMsQ0FBQyxTQUF5QixLQUFLLFFBQVEsT0FBTyxFQUFFO0FBRy9ELFNBQVMsTUFBTSxHQUFXLEdBQW1CO0FBQzNDLE1BQUksS0FBSyxJQUFJLEVBQUUsU0FBUyxFQUFFLE1BQU0sSUFBSSxFQUFHLFFBQU87QUFDOUMsTUFBSSxTQUFtQixDQUFDO0FBQ3hCLE1BQUksUUFBUSxNQUFNLEtBQUssRUFBRSxRQUFRLEVBQUUsU0FBUyxFQUFFLEdBQUcsQ0FBQyxHQUFHLE1BQU0sQ0FBQztBQUM1RCxXQUFTLElBQUksR0FBRyxLQUFLLEVBQUUsUUFBUSxLQUFLO0FBQ2xDLFVBQU0sTUFBTSxDQUFDLENBQUM7QUFDZCxhQUFTLElBQUksR0FBRyxLQUFLLEVBQUUsUUFBUSxLQUFLO0FBQ2xDLFlBQU0sU0FBUyxFQUFFLElBQUksQ0FBQyxNQUFNLEVBQUUsSUFBSSxDQUFDLElBQUksSUFBSTtBQUMzQyxVQUFJLE9BQU8sS0FBSyxJQUFJLElBQUksSUFBSSxDQUFDLElBQUssR0FBRyxNQUFNLENBQUMsSUFBSyxHQUFHLE1BQU0sSUFBSSxDQUFDLElBQUssTUFBTTtBQUMxRSxVQUFJLElBQUksS0FBSyxJQUFJLEtBQUssRUFBRSxJQUFJLENBQUMsTUFBTSxFQUFFLElBQUksQ0FBQyxLQUFLLEVBQUUsSUFBSSxDQUFDLE1BQU0sRUFBRSxJQUFJLENBQUMsRUFBRyxRQUFPLEtBQUssSUFBSSxNQUFNLE9BQU8sSUFBSSxDQUFDLElBQUssQ0FBQztBQUM5RyxVQUFJLEtBQUssSUFBSTtBQUFBLElBQ2Y7QUFDQSxLQUFDLFFBQVEsS0FBSyxJQUFJLENBQUMsT0FBTyxHQUFHO0FBQUEsRUFDL0I7QUFDQSxTQUFPLE1BQU0sRUFBRSxNQUFNO0FBQ3ZCOzs7QUN0Qk8sSUFBTSxTQUFTO0FBRWYsSUFBTSxNQUFNO0FBT1osSUFBTSxVQUFOLE1BQWM7QUFBQSxFQUNWO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQTtBQUFBLEVBRUE7QUFBQTtBQUFBLEVBRVQsUUFBUTtBQUFBO0FBQUEsRUFFQztBQUFBLEVBRVQsWUFBWSxRQUEwQjtBQUNwQyxTQUFLLFNBQVM7QUFDZCxTQUFLLFFBQVEsT0FBTyxJQUFJLENBQUMsVUFBVSxNQUFNLElBQUk7QUFDN0MsU0FBSyxRQUFRLE9BQU87QUFDcEIsU0FBSyxTQUFTLE9BQU8sSUFBSSxPQUFPO0FBQ2hDLFNBQUssUUFBUSxXQUFXLEtBQUssS0FBSyxRQUFRLENBQUMsVUFBVyxRQUFRLElBQUksQ0FBRTtBQUFBLEVBQ3RFO0FBQUE7QUFBQSxFQUdBLEtBQUssUUFBZ0IsT0FBd0I7QUFDM0MsVUFBTSxRQUFRLEtBQUssT0FBTyxNQUFNO0FBQ2hDLFFBQUksT0FBTztBQUNULFlBQU0sT0FBTyxNQUFNLElBQUksS0FBSztBQUM1QixVQUFJLFNBQVMsT0FBVyxRQUFPO0FBQUEsSUFDakM7QUFDQSxRQUFJLFVBQVUsT0FBVyxNQUFLLFNBQVM7QUFBQSxhQUM5QixPQUFPLFVBQVUsYUFBYSxDQUFDLFNBQVMsT0FBTyxNQUFNLEtBQUssR0FBSSxRQUFPO0FBQUEsYUFDckUsT0FBTyxVQUFVLGFBQWEsS0FBSyxPQUFPLE1BQU0sR0FBRyxTQUFTLFVBQVcsUUFBTyxRQUFRLElBQUk7QUFBQSxhQUMxRixVQUFVLFFBQVEsVUFBVSxNQUFNLENBQUMsS0FBSyxxQkFBcUIsUUFBUSxLQUFLLEVBQUcsTUFBSyxTQUFTO0FBQ3BHLFdBQU8sT0FBTztBQUFBLEVBQ2hCO0FBQUE7QUFBQSxFQUdBLEtBQUssS0FBd0MsS0FBbUIsSUFBWSxNQUFvQjtBQUM5RixhQUFTLElBQUksTUFBTSxJQUFJLEtBQUssT0FBTyxLQUFLO0FBQ3RDLFlBQU0sUUFBUSxJQUFJLEtBQUssTUFBTSxDQUFDLENBQVc7QUFDekMsVUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLFVBQVUsWUFBWSxLQUFLLE1BQU0sQ0FBQyxNQUFNLElBQUksUUFBUSxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQUEsSUFDN0Y7QUFBQSxFQUNGO0FBQUE7QUFBQSxFQUdBLE9BQU8sUUFBZ0IsUUFBNEIsTUFBYyxPQUFlLEtBQW1CLElBQWtCO0FBQ25ILFNBQUssUUFBUTtBQUNiLFVBQU1DLFNBQVEsS0FBSyxNQUFNLE1BQU0sTUFBTTtBQUNyQyxhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sS0FBSztBQUM5QixZQUFNLFFBQVEsT0FBTyxPQUFPLENBQUM7QUFDN0IsVUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLFVBQVUsWUFBWUEsU0FBUSxRQUFRLEtBQUssS0FBSyxRQUFRLEtBQUs7QUFBQSxJQUNwRjtBQUNBLFNBQUssS0FBSyxRQUFRLFNBQVMsRUFBRztBQUM5QixhQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSyxNQUFLLE1BQU0sUUFBUSxPQUFPLE9BQU8sQ0FBQyxHQUFHLE9BQU8sQ0FBQztBQUFBLEVBQy9FO0FBQUE7QUFBQSxFQUdBLE1BQU0sUUFBZ0IsT0FBZ0IsS0FBbUI7QUFDdkQsU0FBSyxRQUFRO0FBQ2IsU0FBSyxLQUFLLFFBQVEsS0FBSztBQUN2QixRQUFJLEtBQUssUUFBUSxJQUFLLE9BQU0sS0FBSyxTQUFTLFFBQVEsT0FBTyxHQUFHO0FBQUEsRUFDOUQ7QUFBQSxFQUVBLHFCQUFxQixRQUFnQixPQUF5QjtBQUM1RCxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFDaEMsVUFBTSxTQUFTLE9BQU8sVUFBVSxZQUFhLE9BQU8sVUFBVSxZQUFZLE1BQU07QUFDaEYsV0FBTyxVQUFVLEtBQUssT0FBTyxNQUFNLE1BQU0sUUFBUSxNQUFNLFlBQVk7QUFBQSxFQUNyRTtBQUFBLEVBRUEsU0FBUyxRQUFnQixPQUFnQixLQUEyQjtBQUNsRSxVQUFNLFFBQVEsS0FBSyxPQUFPLE1BQU07QUFDaEMsVUFBTSxRQUFRLEdBQUcsTUFBTSxJQUFJLEtBQUssT0FBTyxHQUFHLElBQUksU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFDO0FBQ3ZFLFVBQU0sRUFBRSxRQUFRLGNBQWMsSUFBSTtBQUNsQyxRQUFJLFdBQVcsT0FBTyxVQUFVLFlBQWEsT0FBTyxVQUFVLFlBQVksZ0JBQWlCO0FBQ3pGLFlBQU0sUUFBUSxPQUFPLEtBQUssQ0FBQyxVQUFVLEtBQUssT0FBTyxPQUFPLEtBQUssQ0FBQyxDQUFDO0FBQy9ELFlBQU0sT0FBTyxVQUFVLFNBQVksS0FBSyxrQkFBa0IsS0FBSyxLQUFLLENBQUM7QUFDckUsWUFBTSxPQUFPLGtDQUFrQyxLQUFLLEtBQUssQ0FBQyxHQUFHLElBQUksS0FBSyxLQUFLO0FBQzNFLGFBQU8sUUFBUSxvQkFBb0IsT0FBTyxNQUFNLEtBQUssS0FBSyxHQUFHLE9BQU8sTUFBTSxDQUFDO0FBQUEsSUFDN0U7QUFDQSxVQUFNLE1BQU0sT0FBTyxVQUFVLFdBQVcsY0FBYyxLQUFLLEtBQUssQ0FBQyxLQUFLLEtBQUssS0FBSztBQUNoRixXQUFPLFFBQVEsaUJBQWlCLE9BQU8sOEJBQThCLEtBQUssS0FBSyxLQUFLLFlBQVksS0FBSyxDQUFDO0FBQUEsRUFDeEc7QUFDRjtBQUVBLFNBQVMsUUFBUSxPQUEyQztBQUMxRCxNQUFJLENBQUMsTUFBTSxPQUFRLFFBQU87QUFDMUIsUUFBTSxRQUFRLG9CQUFJLElBQXFCO0FBQ3ZDLFFBQU0sT0FBTyxRQUFRLENBQUMsT0FBTyxTQUFTO0FBQ3BDLFVBQU0sSUFBSSxPQUFPLElBQUk7QUFBQSxFQUN2QixDQUFDO0FBQ0QsTUFBSSxNQUFNLGVBQWU7QUFDdkIsVUFBTSxPQUFPLFFBQVEsQ0FBQyxPQUFPLFNBQVM7QUFDcEMsVUFBSSxDQUFDLE1BQU0sSUFBSSxPQUFPLEtBQUssQ0FBQyxFQUFHLE9BQU0sSUFBSSxPQUFPLEtBQUssR0FBRyxJQUFJO0FBQUEsSUFDOUQsQ0FBQztBQUFBLEVBQ0g7QUFDQSxTQUFPO0FBQ1Q7QUFFQSxTQUFTLFlBQVksT0FBc0I7QUFDekMsUUFBTSxVQUFVLE1BQU0sWUFBWSxZQUFZLGtDQUFrQztBQUNoRixNQUFJLE1BQU0sU0FBUyxVQUFXLFFBQU8sMEJBQTBCLE9BQU87QUFDdEUsTUFBSSxNQUFNLFNBQVMsV0FBWSxRQUFPLFdBQVcsT0FBTztBQUN4RCxNQUFJLE1BQU0sT0FBUSxRQUFPLEdBQUcsT0FBTyxNQUFNLE1BQU0sQ0FBQyxHQUFHLE9BQU87QUFDMUQsU0FBTyx1RkFBdUYsT0FBTztBQUN2RztBQUdBLFNBQVMsT0FBTyxPQUFrQztBQUNoRCxRQUFNLFFBQVEsTUFBTSxNQUFNLEdBQUcsQ0FBQyxFQUFFLElBQUksSUFBSSxFQUFFLEtBQUssSUFBSTtBQUNuRCxTQUFPLFVBQVUsS0FBSyxHQUFHLE1BQU0sU0FBUyxJQUFJLFFBQVEsTUFBTSxTQUFTLENBQUMsVUFBVSxFQUFFO0FBQ2xGOzs7QUMxRU8sU0FBUyxVQUFVLEdBQVksU0FBOEI7QUFDbEUsTUFBSSxlQUFlLENBQUMsRUFBRyxRQUFPLFlBQVksR0FBRyxPQUFPO0FBQ3BELE1BQUksTUFBTSxRQUFRLENBQUMsR0FBRztBQUNwQixVQUFNLFFBQVEsRUFBRSxLQUFLLENBQUMsWUFBWSxZQUFZLFFBQVEsWUFBWSxNQUFTO0FBQzNFLFFBQUksRUFBRSxXQUFXLEtBQUssT0FBTyxVQUFVLFNBQVUsUUFBTyxTQUFTLEdBQUcsT0FBTztBQUMzRSxXQUFPLFlBQVksR0FBRyxPQUFPO0FBQUEsRUFDL0I7QUFDQSxNQUFJLE9BQU8sTUFBTSxZQUFZLE1BQU0sUUFBUSxZQUFZLE9BQU8sQ0FBQyxFQUFHLE9BQU0sU0FBUyxDQUFDO0FBQ2xGLFFBQU0sU0FBUztBQUNmLE1BQUksU0FBUyxRQUFRLFFBQVEsSUFBSSxFQUFHLFFBQU8sT0FBTyxRQUFRLFFBQVEsSUFBSTtBQUN0RSxNQUFJLFFBQVEsS0FBSyxNQUFNLEtBQUssQ0FBQyxTQUFTLFlBQVksT0FBTyxJQUFJLENBQUMsQ0FBQyxFQUFHLFFBQU8sUUFBUSxRQUFRLE9BQU87QUFDaEcsVUFBUSxLQUFLLE1BQU0sUUFBUSxFQUFFO0FBQzdCLFNBQU8sVUFBVSxRQUFRLFFBQVEsSUFBSTtBQUN2QztBQUdBLFNBQVMsVUFBVSxLQUE4QixNQUFzQjtBQUNyRSxTQUFPO0FBQUEsSUFDTCxHQUFHO0FBQUEsSUFDSCxLQUFLLEtBQUssSUFBSTtBQUNaLFdBQUssS0FBSyxLQUFLLEtBQUssSUFBSSxDQUFDO0FBQ3pCLFdBQUssTUFBTSxRQUFRLENBQUMsTUFBTSxNQUFNO0FBQzlCLGFBQUssTUFBTSxHQUFHLElBQUksSUFBSSxHQUFHLEVBQUU7QUFBQSxNQUM3QixDQUFDO0FBQUEsSUFDSDtBQUFBLEVBQ0Y7QUFDRjtBQUVBLElBQU0sTUFBTSxFQUFFLE1BQU0sR0FBRyxLQUFLLE1BQU0sVUFBVSxNQUFNO0FBRWxELFNBQVMsWUFBWSxLQUF5QixFQUFFLEtBQUssR0FBd0I7QUFDM0UsUUFBTSxPQUFPLElBQUksU0FBUyxLQUFLLFVBQVUsSUFBSSwwREFBMEQ7QUFDdkcsZUFBYSxLQUFLLElBQUksUUFBUSxNQUFNLElBQUk7QUFDeEMsU0FBTztBQUFBLElBQ0wsR0FBRztBQUFBLElBQ0gsS0FBSyxLQUFLLElBQUk7QUFDWixnQkFBVSxLQUFLLE1BQU0sS0FBSyxJQUFJLEVBQUU7QUFBQSxJQUNsQztBQUFBLEVBQ0Y7QUFDRjtBQUVBLFNBQVMsU0FBUyxNQUEwQixFQUFFLE1BQU0sTUFBTSxLQUFLLEdBQXdCO0FBQ3JGLFFBQU0sVUFBVSxDQUFDLEtBQWMsS0FBbUIsSUFBWSxXQUFtQjtBQUMvRSxRQUFJLFlBQVksR0FBRyxHQUFHO0FBQ3BCLG1CQUFhLE9BQU8sTUFBTSxJQUFJLElBQUksUUFBUSxNQUFNLEVBQUU7QUFDbEQsZ0JBQVUsS0FBSyxNQUFNLEtBQUssSUFBSSxNQUFNO0FBQ3BDO0FBQUEsSUFDRjtBQUNBLFFBQUksT0FBTyxRQUFRLFlBQVksUUFBUSxRQUFRLFlBQVksT0FBTyxHQUFHLEVBQUcsT0FBTSxPQUFPLEtBQUssTUFBTTtBQUNoRyxVQUFNLFNBQVM7QUFDZixTQUFLLFFBQVE7QUFDYixTQUFLLFFBQVEsTUFBTSxLQUFLLEVBQUU7QUFDMUIsUUFBSSxLQUFLLFVBQVUsRUFBRztBQUN0QixVQUFNLEVBQUUsTUFBTSxJQUFJO0FBQ2xCLFFBQUksUUFBUSxPQUFRLE1BQUssTUFBTSxRQUFRLE1BQU07QUFDN0MsUUFBSSxRQUFRLElBQUssTUFBSyxNQUFNLFFBQVEsQ0FBQyxNQUFNLE1BQU07QUFBRSxXQUFLLE1BQU0sR0FBRyxPQUFPLElBQUksR0FBRyxNQUFNO0FBQUEsSUFBRyxDQUFDO0FBQUEsRUFDM0Y7QUFDQSxTQUFPO0FBQUEsSUFDTCxNQUFNLEtBQUs7QUFBQSxJQUNYLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLEtBQUssS0FBSyxJQUFJLE1BQU0sT0FBTztBQUN6QixlQUFTLElBQUksR0FBRyxJQUFJLE9BQU8sSUFBSyxTQUFRLEtBQUssT0FBTyxDQUFDLEdBQUcsS0FBSyxLQUFLLElBQUksS0FBSyxPQUFPLE9BQU8sQ0FBQztBQUFBLElBQzVGO0FBQUEsRUFDRjtBQUNGO0FBRUEsU0FBUyxVQUFVLEtBQXlCLE1BQWUsS0FBbUIsSUFBWSxRQUFzQjtBQUM5RyxPQUFLLFFBQVE7QUFDYixXQUFTLElBQUksR0FBRyxJQUFJLEtBQUssT0FBTyxLQUFLO0FBQ25DLFVBQU0sUUFBUSxJQUFJLENBQUM7QUFDbkIsUUFBSSxLQUFLLENBQUMsSUFBSSxPQUFPLFVBQVUsWUFBWSxLQUFLLE1BQU0sQ0FBQyxNQUFNLElBQUksUUFBUSxLQUFLLEtBQUssR0FBRyxLQUFLO0FBQUEsRUFDN0Y7QUFDQSxNQUFJLEtBQUssUUFBUSxJQUFLLFVBQVMsSUFBSSxHQUFHLElBQUksS0FBSyxPQUFPLElBQUssTUFBSyxNQUFNLEdBQUcsSUFBSSxDQUFDLEdBQUcsTUFBTTtBQUN6RjtBQUVBLFNBQVMsT0FBTyxFQUFFLE1BQU0sTUFBTSxHQUE0QixNQUFzQjtBQUM5RSxNQUFJLENBQUMsWUFBWSxJQUFJLEVBQUcsT0FBTSxRQUFRLGlCQUFpQixRQUFRLHNEQUFzRCxLQUFLLElBQUksR0FBRywyQkFBMkI7QUFDNUosUUFBTSxDQUFDLE9BQU8sSUFBSSxRQUFRLEVBQUUsSUFBSTtBQUNoQyxNQUFLLE1BQW9CLFdBQVcsS0FBSyxDQUFDLFFBQVEsSUFBSSxLQUFLLENBQUMsUUFBUSxLQUFLLEdBQUc7QUFDMUUsVUFBTSxRQUFRLGlCQUFpQixTQUFTLHdEQUF3RCxJQUFJLEtBQUssS0FBSyxpQkFBaUI7QUFBQSxFQUNqSTtBQUNBLGVBQWEsU0FBUyxPQUFPLE1BQU0sRUFBRTtBQUNyQyxNQUFJLEtBQUssV0FBVyxPQUFPLE9BQU87QUFDaEMsVUFBTSxRQUFRLGlCQUFpQixRQUFRLHFEQUFxRCxHQUFHLEtBQUssTUFBTSxXQUFXLEdBQUcsSUFBSSxTQUFNLEtBQUssTUFBTSxPQUFPLEtBQUssRUFBRTtBQUFBLEVBQzdKO0FBQ0EsUUFBTSxVQUFVLGVBQWUsSUFBSSxLQUFLLEtBQUssTUFBTSxNQUFNLENBQUNDLFdBQVVBLFdBQVUsQ0FBQyxJQUFJLE9BQU87QUFDMUYsU0FBTztBQUFBLElBQ0w7QUFBQSxJQUNBLEtBQUs7QUFBQSxJQUNMLFVBQVU7QUFBQSxJQUNWLEtBQUssS0FBSyxJQUFJLE1BQU0sT0FBTztBQUN6QixVQUFJLFFBQVMsS0FBSSxJQUFJLFFBQVEsU0FBUyxPQUFPLFFBQVEsT0FBTyxTQUFTLEtBQUssR0FBRyxFQUFFO0FBQUEsVUFDMUUsVUFBUyxJQUFJLEdBQUcsSUFBSSxPQUFPLElBQUssV0FBVSxNQUFNLE1BQU0sT0FBTyxHQUFHLEtBQUssR0FBRyxNQUFNLEtBQUssS0FBSyxJQUFJLE9BQU8sT0FBTyxDQUFDO0FBQUEsSUFDbEg7QUFBQSxFQUNGO0FBQ0Y7QUFFQSxTQUFTLE1BQU0sTUFBMEIsS0FBYSxPQUFtQztBQUN2RixTQUFPLGVBQWUsSUFBSSxJQUN0QixLQUFLLFNBQVMsTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLLElBQzNDLEtBQTRCLE1BQU0sTUFBTSxRQUFRLE1BQU0sS0FBSyxLQUFLO0FBQ3ZFO0FBRUEsU0FBUyxRQUFRLFFBQWlDLEVBQUUsTUFBTSxLQUFLLEdBQXdCO0FBQ3JGLE1BQUksT0FBTztBQUNYLE1BQUksVUFBVTtBQUNkLE1BQUksU0FBUztBQUNiLFFBQU0sU0FBUyxLQUFLLE1BQU0sSUFBSSxDQUFDLFNBQVM7QUFDdEMsVUFBTSxTQUFTLE9BQU8sSUFBSSxLQUFLO0FBQy9CLFFBQUksV0FBVyxNQUFNO0FBQ25CLGVBQVM7QUFDVCxhQUFPO0FBQUEsSUFDVDtBQUNBLFFBQUksQ0FBQyxZQUFZLE1BQU0sR0FBRztBQUN4QixZQUFNLFFBQVEsaUJBQWlCLE1BQU0sY0FBYyxLQUFLLElBQUksQ0FBQyxnQ0FBZ0MsS0FBSyxNQUFNLEdBQUcsc0NBQXNDO0FBQUEsSUFDbko7QUFDQSxRQUFJLFFBQVEsS0FBSyxPQUFPLFdBQVcsTUFBTTtBQUN2QyxZQUFNLFFBQVEsaUJBQWlCLE1BQU0sY0FBYyxLQUFLLElBQUksQ0FBQyxzQkFBc0IsS0FBSyxPQUFPLENBQUMsSUFBSSxHQUFHLE9BQU8sTUFBTSxXQUFXLEdBQUcsSUFBSSxFQUFFO0FBQUEsSUFDMUk7QUFDQSxXQUFPLE9BQU87QUFDZCxjQUFVO0FBQ1YsV0FBTztBQUFBLEVBQ1QsQ0FBQztBQUNELE1BQUksT0FBUSxNQUFLLE1BQU0sUUFBUSxFQUFFO0FBQ2pDLFNBQU87QUFBQSxJQUNMO0FBQUEsSUFDQSxLQUFLO0FBQUEsSUFDTCxVQUFVO0FBQUEsSUFDVixLQUFLLEtBQUssSUFBSSxNQUFNLE9BQU8sUUFBUTtBQUNqQyxhQUFPLFFBQVEsQ0FBQyxRQUFRLE1BQU07QUFDNUIsY0FBTSxRQUFRLEtBQUssSUFBSTtBQUN2QixZQUFJLFdBQVcsS0FBTSxLQUFJLEtBQUssT0FBTyxLQUFLLE9BQU8sUUFBUSxLQUFLO0FBQUEsaUJBQ3JELGVBQWUsTUFBTSxLQUFLLEtBQUssTUFBTSxDQUFDLE1BQU0sRUFBRyxLQUFJLElBQUksT0FBTyxTQUFTLE1BQU0sT0FBTyxLQUFLLEdBQUcsS0FBSztBQUFBLFlBQ3JHLE1BQUssT0FBTyxHQUFHLFFBQVEsTUFBTSxPQUFPLEtBQUssS0FBSztBQUFBLE1BQ3JELENBQUM7QUFBQSxJQUNIO0FBQUEsRUFDRjtBQUNGO0FBR0EsU0FBUyxTQUFTLEdBQTRCLE1BQXdCO0FBQ3BFLFNBQU8sTUFBTSxRQUFRLEVBQUUsS0FBSyxLQUFLLEVBQUUsU0FBUyxVQUFhLEVBQUUsS0FBSyxNQUFNLFNBQVMsTUFBTSxLQUFLLEtBQUssTUFBTSxTQUFTLE9BQU87QUFDdkg7QUFFQSxTQUFTLGVBQWUsR0FBK0I7QUFDckQsU0FBTyxZQUFZLE9BQU8sQ0FBQyxLQUFLLEVBQUUsYUFBYSxhQUFhLEVBQUUsYUFBYSxrQkFBa0IsRUFBRSxhQUFhO0FBQzlHO0FBRUEsSUFBTSxjQUFjLENBQUMsTUFBdUQsTUFBTSxRQUFRLENBQUMsS0FBSyxlQUFlLENBQUM7QUFDaEgsSUFBTSxVQUFVLENBQUMsTUFBd0IsT0FBTyxjQUFjLENBQUMsS0FBTSxLQUFnQjtBQUVyRixTQUFTLGFBQWEsT0FBZSxLQUFhLE1BQWUsTUFBb0I7QUFDbkYsTUFBSSxRQUFRLEtBQUssTUFBTztBQUN4QixRQUFNLE9BQU8sTUFBTSxLQUFLLFFBQVEsU0FBUztBQUN6QyxRQUFNLE9BQU8sR0FBRyxVQUFVLE1BQU0sWUFBWSxLQUFLLFlBQVksSUFBSSxXQUFXLElBQUk7QUFDaEYsUUFBTSxRQUFRLGlCQUFpQixPQUFPLE1BQU0sR0FBRyxHQUFHLElBQUksR0FBRyxLQUFLLEtBQUssS0FBSyxLQUFLLE1BQU0sTUFBTSxHQUFHLENBQUMsRUFBRSxLQUFLLElBQUksQ0FBQyxTQUFJO0FBQy9HO0FBRUEsU0FBUyxPQUFPLEtBQWMsUUFBOEI7QUFDMUQsU0FBTyxRQUFRLGlCQUFpQixPQUFPLE1BQU0sSUFBSSxPQUFPLE1BQU0sY0FBYyxLQUFLLEdBQUcsR0FBRyx1QkFBdUI7QUFDaEg7QUFFQSxTQUFTLFNBQVMsR0FBMEI7QUFDMUMsUUFBTSxXQUFXO0FBQ2pCLFNBQU8sUUFBUSxvQkFBb0IsS0FBSyw4QkFBOEIsS0FBSyxDQUFDLEdBQUcsUUFBUTtBQUN6Rjs7O0FDaE5PLElBQU0sT0FBTixNQUFXO0FBQUEsRUFDUDtBQUFBLEVBQ0E7QUFBQSxFQUNBLFFBQVEsb0JBQUksSUFBK0I7QUFBQSxFQUVwRCxZQUFZLE9BQTBCO0FBQ3BDLFNBQUssU0FBUztBQUNkLFNBQUssU0FBUyxJQUFJLElBQUksS0FBSztBQUFBLEVBQzdCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLE1BQU0sUUFBZSxLQUFtQjtBQUN0QyxVQUFNLFFBQVEsTUFBTSxJQUFJLEtBQUssV0FBVyxHQUFHO0FBQzNDLFVBQU0sVUFBVSxPQUFPLEtBQUssTUFBTSxFQUFFLE9BQU8sQ0FBQyxRQUFRLENBQUMsS0FBSyxPQUFPLElBQUksR0FBRyxDQUFDO0FBQ3pFLGVBQVcsT0FBTyxTQUFTO0FBQ3pCLFlBQU0sUUFBUSxLQUFLLFNBQVMsR0FBRyxFQUFFLEtBQUssQ0FBQyxTQUFTLE9BQU8sSUFBSSxNQUFNLE1BQVM7QUFDMUUsVUFBSSxVQUFVLE9BQVcsT0FBTSxTQUFTLEtBQUssT0FBTyxPQUFPLEdBQUc7QUFBQSxJQUNoRTtBQUNBLFFBQUksS0FBSyxPQUFPLEtBQUssQ0FBQyxTQUFTLE9BQU8sSUFBSSxNQUFNLFVBQWEsUUFBUSxNQUFNLEVBQUc7QUFDOUUsUUFBSSxRQUFRLFdBQVcsS0FBSyxRQUFRLE1BQU0sRUFBRztBQUM3QyxVQUFNLE1BQU0sUUFBUSxTQUFTLElBQUksWUFBWSxLQUFLLE9BQU8sQ0FBQyxLQUFLLEtBQUssTUFBTTtBQUMxRSxVQUFNLFFBQVEsTUFBTSxJQUFJLE1BQU0sT0FBTyxHQUFHO0FBQ3hDLFVBQU0sUUFBUSxpQkFBaUIsT0FBTyxTQUFTLEtBQUssNkJBQTZCLEtBQUssYUFBYSxLQUFLLEtBQUssTUFBTSxDQUFDLEVBQUU7QUFBQSxFQUN4SDtBQUFBLEVBRUEsU0FBUyxLQUFnQztBQUN2QyxRQUFJLFFBQVEsS0FBSyxNQUFNLElBQUksR0FBRztBQUM5QixRQUFJLENBQUMsT0FBTztBQUNWLFVBQUksS0FBSyxNQUFNLFFBQVEsSUFBTSxNQUFLLE1BQU0sTUFBTTtBQUM5QyxjQUFRLEtBQUssT0FBTyxPQUFPLENBQUMsU0FBUyxLQUFLLE1BQU0sR0FBRyxDQUFDO0FBQ3BELFdBQUssTUFBTSxJQUFJLEtBQUssS0FBSztBQUFBLElBQzNCO0FBQ0EsV0FBTztBQUFBLEVBQ1Q7QUFDRjtBQUVBLFNBQVMsU0FBUyxLQUFhLE9BQWUsT0FBZSxLQUEyQjtBQUN0RixRQUFNLE9BQU8sV0FBVyxLQUFLLEdBQUcsQ0FBQyxHQUFHLEtBQUsscUNBQXFDLEtBQUssS0FBSyxDQUFDLDRCQUE0QixLQUFLLEtBQUssQ0FBQztBQUNoSSxRQUFNLFFBQVEsTUFBTSxJQUFJLE1BQU0sT0FBTyxHQUFHLEtBQUssR0FBRztBQUNoRCxTQUFPLFFBQVEsaUJBQWlCLE9BQU8sS0FBSyxNQUFNLEdBQUcsRUFBRSxHQUFHLEtBQUssR0FBRyxHQUFHLEtBQUssS0FBSyxDQUFDO0FBQ2xGO0FBRUEsSUFBTSxPQUFPLENBQUMsVUFDWixNQUFNLE1BQU0sR0FBRyxDQUFDLEVBQUUsSUFBSSxJQUFJLEVBQUUsS0FBSyxJQUFJLEtBQUssTUFBTSxTQUFTLElBQUksV0FBTTtBQUVyRSxTQUFTLFFBQVEsUUFBeUI7QUFDeEMsUUFBTSxZQUFZLE9BQU8sZUFBZSxNQUFNO0FBQzlDLFNBQU8sY0FBYyxRQUFRLE9BQU8sZUFBZSxTQUFTLE1BQU07QUFDcEU7OztBQ0dPLElBQU0sUUFBTixNQUFNLE9BQTZCO0FBQUE7QUFBQSxFQUUvQjtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBO0FBQUEsRUFFQTtBQUFBLEVBRUE7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ0E7QUFBQSxFQUNBO0FBQUEsRUFDQTtBQUFBLEVBQ1Q7QUFBQTtBQUFBLEVBRUEsV0FBVztBQUFBO0FBQUEsRUFHWCxPQUFPLE9BQXVCLE9BQXdCO0FBQ3BELFdBQU8sSUFBSSxPQUFTLEtBQUs7QUFBQSxFQUMzQjtBQUFBLEVBRVEsWUFBWSxFQUFFLFFBQVEsY0FBYyxHQUFVO0FBQ3BELFVBQU0sRUFBRSxZQUFZLElBQUk7QUFDeEIsVUFBTSxFQUFFLFFBQVEsSUFBSTtBQUNwQixVQUFNLFlBQVksUUFBUSxRQUFRLElBQUksVUFBVTtBQUNoRCxTQUFLLGVBQWU7QUFDcEIsU0FBSyxRQUFRLElBQUksUUFBUSxZQUFZLE1BQU07QUFDM0MsU0FBSyxRQUFRLElBQUksS0FBSyxLQUFLLE1BQU0sS0FBSztBQUN0QyxTQUFLLFlBQVksSUFBSSxhQUFhLFdBQVcsV0FBVztBQUN4RCxTQUFLLGVBQWUsSUFBSSxhQUFhLGVBQWUsV0FBVztBQUMvRCxTQUFLLE9BQU8sSUFBSSxhQUFhLE9BQU8sV0FBVztBQUMvQyxTQUFLLE9BQU8sWUFBWTtBQUN4QixTQUFLLFNBQVMsV0FBVyxZQUFZLE1BQU07QUFDM0MsU0FBSyxjQUFjLFlBQVk7QUFDL0IsU0FBSyxTQUFTLFdBQVcsWUFBWSxNQUFNO0FBQzNDLFNBQUssZUFBZSxPQUFPLE9BQU87QUFBQSxNQUNoQyxTQUFTLFFBQVEsU0FBUyxJQUFJO0FBQUEsTUFDOUIsY0FBYyxRQUFRLGNBQWM7QUFBQSxNQUNwQyxZQUFZLFFBQVEsTUFBTTtBQUFBLElBQzVCLENBQUM7QUFDRCxTQUFLLE9BQU8sV0FBVyxFQUFFLEdBQUcsWUFBWSxNQUFNLGNBQWMsQ0FBQztBQUM3RCxVQUFNLFFBQVEsSUFBSSxNQUFNLEtBQUssTUFBTSxLQUFLO0FBQ3hDLFNBQUssUUFBUSxFQUFFLFFBQVEsTUFBTTtBQUM3QixZQUFRLE1BQU0sS0FBSztBQUFBLEVBQ3JCO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFXQSxRQUFnQyxHQUE2QztBQUMzRSxXQUFPLEtBQUssUUFBUSxLQUFLLFdBQVcsQ0FBQztBQUFBLEVBQ3ZDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQVNBLGFBQXFDLEdBQXdDO0FBQzNFLFdBQU8sS0FBSyxRQUFRLEtBQUssY0FBYyxDQUFDO0FBQUEsRUFDMUM7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFVQSxXQUFtQyxHQUF1QztBQUN4RSxXQUFPLEtBQUssUUFBUSxLQUFLLE1BQU0sQ0FBQztBQUFBLEVBQ2xDO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUEsRUFRQSxXQUFnQztBQUM5QixTQUFLLE9BQU8sRUFBRSxPQUFPLFNBQVM7QUFDOUIsV0FBTyxLQUFLLEtBQUs7QUFBQSxFQUNuQjtBQUFBO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQTtBQUFBLEVBUUEsS0FBSyxVQUF1QixDQUFDLEdBQTRCO0FBQ3ZELFdBQU8sS0FBSyxPQUFPLEVBQUUsT0FBTyxLQUFLLEtBQUssVUFBVSxFQUFFLFNBQVMsU0FBUyxTQUFTLE9BQU8sR0FBRyxRQUFRLENBQUMsQ0FBQztBQUFBLEVBQ25HO0FBQUE7QUFBQTtBQUFBO0FBQUE7QUFBQSxFQU1BLFVBQWdCO0FBQ2QsUUFBSSxDQUFDLEtBQUssTUFBTztBQUNqQixRQUFJLEtBQUssU0FBVSxPQUFNLFVBQVU7QUFDbkMsVUFBTSxFQUFFLFFBQVEsTUFBTSxJQUFJLEtBQUs7QUFDL0IsU0FBSyxRQUFRO0FBQ2IsV0FBTyxLQUFLO0FBQ1osVUFBTSxJQUFJO0FBQ1YsV0FBTyxNQUFNO0FBQUEsRUFDZjtBQUFBLEVBS0EsU0FBZTtBQUNiLFFBQUksS0FBSyxNQUFPLFFBQU8sS0FBSztBQUM1QixVQUFNLFFBQVEsWUFBWSxTQUFTLDRDQUE0QztBQUFBLEVBQ2pGO0FBQUEsRUFFQSxRQUFRLFFBQXNCLEdBQXFCO0FBQ2pELFVBQU0sRUFBRSxRQUFRLE1BQU0sSUFBSSxLQUFLLE9BQU87QUFDdEMsUUFBSSxPQUFPLFVBQVUsRUFBRyxPQUFNLEtBQUssY0FBYyxNQUFNO0FBQ3ZELFFBQUksS0FBSyxTQUFVLE9BQU0sVUFBVTtBQUNuQyxTQUFLLFdBQVc7QUFDaEIsUUFBSTtBQUNGLGFBQU8sS0FBSyxVQUFVLEdBQUcsUUFBUSxRQUFRLE1BQU0sSUFBSTtBQUFBLElBQ3JELFVBQUU7QUFDQSxXQUFLLFdBQVc7QUFBQSxJQUNsQjtBQUFBLEVBQ0Y7QUFBQSxFQUVBLFVBQVUsR0FBWSxRQUFzQixRQUFnQixNQUEwQjtBQUNwRixVQUFNLE9BQU8sS0FBSztBQUNsQixRQUFJLE9BQU8sTUFBTSxZQUFZLE1BQU0sUUFBUSxDQUFDLE1BQU0sUUFBUSxDQUFDLEdBQUc7QUFFNUQsV0FBSyxRQUFRO0FBQ2IsV0FBSyxHQUE4QixNQUFNLE9BQU8sUUFBUSxHQUFHLE9BQU8sS0FBSztBQUN2RSxVQUFJLEtBQUssVUFBVSxFQUFHLFFBQU8sS0FBSyxXQUFXLFFBQVEsTUFBTTtBQUFBLElBQzdEO0FBQ0EsVUFBTSxRQUFRLFVBQVUsR0FBRyxFQUFFLE1BQU0sTUFBTSxLQUFLLE9BQU8sS0FBSyxDQUFDO0FBQzNELFFBQUksQ0FBQyxNQUFNLElBQUssUUFBTyxhQUFhLFFBQVEsUUFBUSxPQUFPLEtBQUssS0FBSztBQUNyRSxVQUFNLEtBQUssT0FBTyxRQUFRLEdBQUcsT0FBTyxPQUFPLEdBQUcsR0FBRyxDQUFDO0FBQ2xELFdBQU8sS0FBSyxXQUFXLFFBQVEsTUFBTTtBQUFBLEVBQ3ZDO0FBQUEsRUFFQSxXQUFXLFFBQWdCLFFBQStCO0FBQ3hELFdBQU8sV0FBVyxPQUFPLE1BQU07QUFDL0IsV0FBTyxPQUFPLElBQUksT0FBTyxRQUFRLEdBQUcsT0FBTyxNQUFNO0FBQUEsRUFDbkQ7QUFBQSxFQUVBLGNBQWMsUUFBb0M7QUFDaEQsVUFBTSxPQUFtQixXQUFXLEtBQUssZUFBZSxnQkFBZ0IsV0FBVyxLQUFLLE9BQU8sUUFBUTtBQUN2RyxVQUFNLE1BQU0sS0FBSyxhQUFhLElBQUksSUFBSSxLQUFLO0FBQzNDLFVBQU0sU0FBUyxFQUFFLGFBQWEsZ0JBQWdCLEtBQUssY0FBYyxVQUFVLFdBQVcsT0FBTyxVQUFVLEVBQUUsSUFBSTtBQUM3RyxXQUFPLFFBQVEsa0JBQWtCLFFBQVEsR0FBRyxNQUFNLG1CQUFtQixHQUFHLEVBQUU7QUFBQSxFQUM1RTtBQUNGO0FBR0EsSUFBSSxPQUFPLFFBQVMsUUFBTyxlQUFlLE1BQU0sV0FBVyxPQUFPLFNBQVMsRUFBRSxPQUFPLE1BQU0sVUFBVSxRQUFRLENBQUM7QUFFN0csU0FBUyxZQUEwQjtBQUNqQyxTQUFPLFFBQVEsb0JBQW9CLEtBQUssb0RBQW9EO0FBQzlGO0FBRUEsU0FBUyxXQUFjLE9BQWE7QUFDbEMsTUFBSSxPQUFPLFVBQVUsWUFBWSxVQUFVLEtBQU0sUUFBTyxPQUFPLE9BQU8sT0FBTyxLQUFLLENBQUMsRUFBRSxRQUFRLFVBQVU7QUFDdkcsU0FBTztBQUNUOzs7QUMvT0EsSUFBTSxNQUNKO0FBRUYsSUFBTSxZQUFZLG9CQUFJLElBQXlDO0FBQy9ELElBQU0sVUFBVSxvQkFBSSxRQUE2QztBQU8xRCxTQUFTLFFBQVEsUUFBaUQ7QUFDdkUsTUFBSSxPQUFPLGdCQUFnQixZQUFhLE9BQU0sUUFBUSxRQUFRLGVBQWUsa0NBQWtDO0FBQy9HLE1BQUksa0JBQWtCLFlBQVksT0FBUSxRQUFPLFFBQVEsUUFBUSxNQUFNO0FBQ3ZFLE1BQUksT0FBTyxXQUFXLFlBQVksa0JBQWtCLEtBQUs7QUFDdkQsVUFBTSxVQUFVLE9BQU8sTUFBTTtBQUM3QixXQUFPLEtBQUssV0FBVyxTQUFTLE1BQU0sWUFBWSxPQUFPLENBQUM7QUFBQSxFQUM1RDtBQUNBLE1BQUksa0JBQWtCLGVBQWUsWUFBWSxPQUFPLE1BQU0sR0FBRztBQUMvRCxXQUFPLEtBQUssU0FBUyxRQUFRLE1BQU0sYUFBYSxRQUFRLE1BQU0sR0FBRyx1QkFBdUIsQ0FBQztBQUFBLEVBQzNGO0FBQ0EsUUFBTSxRQUFRLG9CQUFvQixRQUFRLDBCQUEwQixLQUFLLE1BQU0sR0FBRywwQkFBMEI7QUFDOUc7QUFFQSxTQUFTLEtBQ1AsT0FDQSxLQUNBLE1BQzZCO0FBQzdCLE1BQUksT0FBTyxNQUFNLElBQUksR0FBRztBQUN4QixNQUFJLENBQUMsTUFBTTtBQUNULFdBQU8sS0FBSztBQUNaLFVBQU0sSUFBSSxLQUFLLElBQUk7QUFDbkIsU0FBSyxNQUFNLE1BQU0sTUFBTSxPQUFPLEdBQUcsQ0FBQztBQUFBLEVBQ3BDO0FBQ0EsU0FBTztBQUNUO0FBRUEsZUFBZSxZQUFZLFNBQThDO0FBQ3ZFLFFBQU0sS0FBSyxXQUFXO0FBQ3RCLFFBQU0sUUFBUSx1QkFBdUIsS0FBSyxPQUFPO0FBQ2pELE1BQUksT0FBTyxRQUFRLFdBQVcsT0FBTyxLQUFNLENBQUMsU0FBUyxFQUFFLGNBQWMsY0FBZTtBQUNsRixRQUFJQztBQUNKLFFBQUk7QUFDRixNQUFBQSxTQUFRLE1BQU0sR0FBRyxTQUFTLFFBQVEsSUFBSSxJQUFJLE9BQU8sSUFBSSxPQUFPO0FBQUEsSUFDOUQsU0FBUyxPQUFPO0FBQ2QsWUFBTSxRQUFRLFFBQVEsU0FBUyxxQ0FBcUMsT0FBTyxPQUFPLENBQUMsS0FBSyxHQUFHLElBQUksT0FBTyxLQUFLLEdBQUcsSUFBSSxLQUFLO0FBQUEsSUFDekg7QUFDQSxXQUFPLGFBQWFBLFFBQU8sT0FBTztBQUFBLEVBQ3BDO0FBQ0EsTUFBSTtBQUNKLE1BQUk7QUFDRixlQUFXLE1BQU0sTUFBTSxTQUFTLEVBQUUsYUFBYSxjQUFjLENBQUM7QUFBQSxFQUNoRSxTQUFTLE9BQU87QUFDZCxVQUFNLFFBQVEsUUFBUSxTQUFTLHdDQUF3QyxPQUFPLE9BQU8sQ0FBQyxLQUFLLEdBQUcsSUFBSSxPQUFPLEtBQUssR0FBRyxJQUFJLEtBQUs7QUFBQSxFQUM1SDtBQUNBLE1BQUksQ0FBQyxTQUFTLElBQUk7QUFDaEIsVUFBTSxNQUFNLFVBQVUsU0FBUyxNQUFNO0FBQ3JDLFVBQU0sUUFBUSxRQUFRLFNBQVMsd0NBQXdDLE9BQU8sT0FBTyxDQUFDLEtBQUssR0FBRyxJQUFJLEtBQUssWUFBWTtBQUFBLEVBQ3JIO0FBRUEsTUFBSSxTQUFTLFFBQVEsSUFBSSxjQUFjLE1BQU0sb0JBQW9CO0FBQy9ELFdBQU8sWUFBWSxpQkFBaUIsUUFBUSxFQUFFLE1BQU0sQ0FBQyxVQUFVO0FBQzdELFlBQU0sWUFBWSxPQUFPLE9BQU87QUFBQSxJQUNsQyxDQUFDO0FBQUEsRUFDSDtBQUNBLFNBQU8sYUFBYSxJQUFJLFdBQVcsTUFBTSxTQUFTLFlBQVksQ0FBQyxHQUFHLE9BQU87QUFDM0U7QUFFQSxlQUFlLGFBQWFBLFFBQWdDLE9BQTRDO0FBQ3RHLFFBQU0sUUFBUSxDQUFDLEdBQUcsSUFBTSxLQUFNLEdBQUk7QUFDbEMsTUFBSSxNQUFNLEtBQUssQ0FBQyxNQUFNLE1BQU1BLE9BQU0sQ0FBQyxNQUFNLElBQUksR0FBRztBQUM5QyxVQUFNLE1BQU0sY0FBY0EsTUFBSyxJQUFJLGlCQUFpQixHQUFHQSxPQUFNLE1BQU07QUFDbkUsVUFBTSxRQUFRLFFBQVEsT0FBTyxHQUFHLE9BQU8sS0FBSyxDQUFDLHVCQUF1QixHQUFHLElBQUksS0FBSyxzQkFBc0I7QUFBQSxFQUN4RztBQUNBLE1BQUk7QUFDRixXQUFPLE1BQU0sWUFBWSxRQUFRQSxNQUFLO0FBQUEsRUFDeEMsU0FBUyxPQUFPO0FBQ2QsVUFBTSxZQUFZLE9BQU8sS0FBSztBQUFBLEVBQ2hDO0FBQ0Y7QUFFQSxTQUFTLFlBQVksT0FBZ0IsT0FBNkI7QUFDaEUsUUFBTSxPQUNKO0FBQ0YsU0FBTyxRQUFRLFFBQVEsT0FBTyxnQ0FBZ0MsSUFBSSxJQUFJLE9BQU8sS0FBSyxHQUFHLElBQUksS0FBSztBQUNoRztBQUVBLFNBQVMsUUFBUSxRQUFnRTtBQUMvRSxNQUFJLENBQUMsWUFBWSxPQUFPLE1BQU0sRUFBRyxRQUFPLElBQUksV0FBVyxNQUFNO0FBQzdELFNBQU8sSUFBSSxXQUFXLE9BQU8sUUFBdUIsT0FBTyxZQUFZLE9BQU8sVUFBVTtBQUMxRjs7O0FDeENBLElBQU0sTUFBTSxLQUFLO0FBTWpCLGVBQXNCLFNBQ3BCLFFBQ0EsU0FDQSxhQUNtQjtBQUNuQixRQUFNLEVBQUUsUUFBUSxZQUFZLFVBQVUsS0FBSyxJQUFJO0FBQy9DLE1BQUksYUFBYSxVQUFhLEVBQUUsT0FBTyxhQUFhLFlBQVksV0FBVyxJQUFJO0FBQzdFLFVBQU0sUUFBUSxvQkFBb0IsWUFBWSxtQkFBbUIsS0FBSyxRQUFRLEdBQUcsbUJBQW1CO0FBQUEsRUFDdEc7QUFDQSxRQUFNLFlBQVksUUFBUSxjQUFjLFNBQVksT0FBTyxlQUFlLFFBQVEsU0FBUztBQUMzRixRQUFNLGdCQUFnQixZQUFZLE9BQU87QUFFekMsaUJBQWUsTUFBTTtBQUNyQixRQUFNQyxZQUFXLFFBQVEsUUFBUSxFQUFFLEtBQUssTUFBTSxRQUFRLFFBQVEsWUFBWSxDQUFDLENBQUM7QUFDNUUsRUFBQUEsVUFBUyxNQUFNLE1BQU07QUFBQSxFQUFDLENBQUM7QUFDdkIsUUFBTSxFQUFFLE9BQUFDLFFBQU8sTUFBTSxJQUFJLE1BQU0sUUFBUSxRQUFRLEVBQUUsVUFBVSxZQUFZLEtBQUssUUFBUSxXQUFXLENBQUM7QUFDaEcsTUFBSSxVQUFXLE9BQU0sZUFBZUEsUUFBTyxXQUFXLEtBQUs7QUFDM0QsUUFBTSxPQUFPLE9BQU9BLE1BQUssSUFBSSxNQUFNLE9BQU9BLFFBQU8sT0FBTyxVQUFVLEtBQUssTUFBTSxJQUFJQTtBQUNqRixRQUFNLFNBQVMsTUFBTSxPQUFPLEtBQUssTUFBTUQsV0FBVSxNQUFNLGFBQWE7QUFDcEUsTUFBSTtBQUNGLG1CQUFlLE1BQU07QUFDckIsY0FBVSxRQUFRLE1BQU0sT0FBTyxZQUFZLElBQUk7QUFDL0MsV0FBTyxNQUFNLE9BQVUsRUFBRSxRQUFRLGVBQWVDLE9BQU0sT0FBTyxDQUFDO0FBQUEsRUFDaEUsU0FBUyxPQUFPO0FBQ2QsV0FBTyxNQUFNO0FBQ2IsVUFBTTtBQUFBLEVBQ1I7QUFDRjtBQUdBLFNBQVMsWUFBWSxFQUFFLFlBQVksT0FBTyxHQUF3QjtBQUNoRSxNQUFJLGVBQWUsVUFBYSxXQUFXLE9BQVcsUUFBTztBQUM3RCxNQUFJO0FBQ0YsV0FBTyxLQUFLO0FBQUEsTUFBVSxFQUFFLFFBQVEsWUFBWSxPQUFPO0FBQUEsTUFBRyxDQUFDLEdBQUcsVUFDeEQsT0FBTyxVQUFVLFlBQVksQ0FBQyxPQUFPLFNBQVMsS0FBSyxJQUFJLE9BQU8sS0FBSyxJQUFJO0FBQUEsSUFDekU7QUFBQSxFQUNGLFNBQVMsT0FBTztBQUNkLFVBQU0sUUFBUSxvQkFBb0IsVUFBVSxnQ0FBZ0MsT0FBTyxLQUFLLEdBQUcsSUFBSSxLQUFLO0FBQUEsRUFDdEc7QUFDRjtBQUVBLFNBQVMsVUFBVSxRQUEwQixNQUFrQjtBQUM3RCxNQUFJLFdBQVcsVUFBYSxXQUFXLEtBQU07QUFDN0MsUUFBTSxRQUFRLG9CQUFvQixRQUFRLGlDQUFpQyxNQUFNLE1BQU07QUFDekY7OztBQzVHQSxTQUFTLFFBQUFDLGFBQVk7QUFHckIsSUFBTSxTQUFTQSxNQUFLLFFBQVEsSUFBSSxHQUFHLDJCQUEyQjtBQXVCdkQsSUFBTSxZQUFZLENBQUMsTUFBYyxVQUFVLFNBQVMsT0FBTyxnQkFBd0JDLE1BQUssUUFBUSxTQUFTLE1BQU0sSUFBSTs7O0FDNUIxSCxPQUFPLFlBQVk7QUFZWixTQUFTLFFBQVEsTUFBcUIsTUFBaUIsUUFBZSxDQUFDLEdBQVM7QUFDckYsU0FBTyxPQUFPLE1BQU0sQ0FBQyxVQUFVLEtBQUssT0FBTyxNQUFNLEtBQUssQ0FBQztBQUN6RDtBQU9BLFNBQVMsS0FBSyxPQUFnQixNQUFpQixPQUFvQjtBQUNqRSxNQUFJLENBQUMsZUFBZSxLQUFLLEVBQUcsT0FBTTtBQUNsQyxTQUFPLE1BQU0sTUFBTSxNQUFNLE1BQU0sTUFBTSxPQUFPO0FBQzVDLFNBQU8sTUFBTSxNQUFNLFNBQVMsbUJBQW1CLFlBQVk7QUFDM0QsTUFBSSxNQUFNLElBQUssUUFBTyxHQUFHLE1BQU0sUUFBUSxTQUFTLE1BQU0sR0FBRyxHQUFHLDhCQUE4QjtBQUMxRixNQUFJLE1BQU0sU0FBVSxRQUFPLEdBQUcsTUFBTSxRQUFRLFNBQVMsTUFBTSxRQUFRLEdBQUcsb0NBQW9DO0FBQzFHLGFBQVcsQ0FBQyxPQUFPLE1BQU0sS0FBSyxPQUFPLFFBQVEsS0FBSyxHQUFHO0FBQ25ELFVBQU0sT0FBTyxNQUFNLEtBQW9CO0FBQ3ZDLFVBQU0sUUFBUSxPQUFPLFdBQVcsV0FBVyxLQUFLLFNBQVMsTUFBTSxJQUFJLE9BQU8sS0FBSyxJQUFJO0FBQ25GLFdBQU8sR0FBRyxPQUFPLEdBQUcsS0FBSyxTQUFTLEtBQUssVUFBVSxJQUFJLENBQUMsU0FBUyxNQUFNLEVBQUU7QUFBQSxFQUN6RTtBQUNBLFNBQU87QUFDVDtBQUdBLFNBQVMsZUFBZSxPQUF1QztBQUM3RCxTQUFPLGlCQUFpQixTQUFTLE1BQU0sU0FBUztBQUNsRDs7O0F4QjNCQSxJQUFNLE9BQU8sVUFBVSw4QkFBOEIsT0FBTztBQUM1RCxJQUFNLFFBQVEsSUFBSSxXQUFXLE1BQU0sU0FBUyxJQUFJLENBQUM7QUFDakQsSUFBTSxXQUFXLE1BQU0sWUFBWSxRQUFRLE1BQU0sU0FBUyxrQkFBa0IsQ0FBQztBQUU3RSxJQUFNQyxRQUFPLE1BQU0sU0FBUyxPQUFPLENBQUMsR0FBRyxNQUFNLFFBQVE7QUFHckQsZUFBZSxVQUF5QjtBQUN0QyxXQUFTLElBQUksR0FBRyxJQUFJLEdBQUcsS0FBSztBQUMxQixJQUFDLFdBQVcsR0FBa0I7QUFDOUIsVUFBTSxJQUFJLFFBQVEsQ0FBQyxTQUFTLFdBQVcsTUFBTSxDQUFDLENBQUM7QUFBQSxFQUNqRDtBQUNGO0FBRUEsS0FBSyxxREFBcUQsWUFBWTtBQUNwRSxRQUFNLFNBQVMsT0FBTztBQUN0QixTQUFPLFlBQVk7QUFDakIsVUFBTSxTQUFTLE1BQU0sUUFBUSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxFQUFFLElBQUlBLEtBQUksQ0FBQztBQUNoRSxJQUFBQyxRQUFPLE1BQU0sT0FBTyxHQUFHLFNBQVMsQ0FBQztBQUNqQyxXQUFPLE1BQU0sR0FBRyxDQUFDLEVBQUUsUUFBUSxDQUFDLFVBQVUsTUFBTSxRQUFRLENBQUM7QUFDckQsSUFBQUEsUUFBTyxNQUFNLE9BQU8sR0FBRyxTQUFTLENBQUM7QUFBQSxFQUNuQyxHQUFHO0FBQ0gsUUFBTSxRQUFRO0FBQ2QsRUFBQUEsUUFBTyxNQUFNLE9BQU8sR0FBRyxNQUFNO0FBQy9CLENBQUM7QUFFRCxLQUFLLDhCQUE4QixZQUFZO0FBQzdDLFFBQU0sUUFBUSxNQUFNRCxNQUFLO0FBQ3pCLFFBQU0sU0FBUyxPQUFPO0FBQ3RCLFFBQU0sUUFBUTtBQUNkLEVBQUFDLFFBQU8sTUFBTSxPQUFPLEdBQUcsTUFBTTtBQUM3QixFQUFBQSxRQUFPLE1BQU0sT0FBTyxNQUFNLFFBQVEsQ0FBQyxHQUFHLEdBQUcsR0FBRyxHQUFHLENBQUMsQ0FBQyxHQUFHLFFBQVE7QUFDNUQsUUFBTSxRQUFRO0FBQ2hCLENBQUM7QUFFRCxLQUFLLGdEQUFnRCxZQUFZO0FBQy9ELFFBQU0sU0FBUyxPQUFPO0FBQ3RCLFFBQU0sUUFBUSxNQUFNRCxNQUFLO0FBQ3pCLFFBQU0sUUFBUTtBQUNkLFFBQU0sUUFBUTtBQUNkLEVBQUFDLFFBQU8sTUFBTSxPQUFPLEdBQUcsTUFBTTtBQUM3QixRQUFNLFFBQVE7QUFDZCxFQUFBQSxRQUFPLE1BQU0sT0FBTyxHQUFHLE1BQU07QUFDN0IsVUFBUSxNQUFNLE1BQU0sUUFBUSxDQUFDLEdBQUcsR0FBRyxHQUFHLEdBQUcsQ0FBQyxDQUFDLEdBQUcsVUFBVTtBQUMxRCxDQUFDO0FBRUQsS0FBSyx5Q0FBeUMsWUFBWTtBQUN4RCxRQUFNLFFBQVEsTUFBTSxLQUFLLElBQUk7QUFDN0IsUUFBTSxPQUFPLE9BQU8sRUFBRTtBQUN0QixFQUFBQSxRQUFPLE9BQU8sTUFBTSxNQUFNLFNBQVMsR0FBRyxDQUFDLFVBQVUsaUJBQWlCQyxpQkFBZ0IsTUFBTSxTQUFTLFVBQVU7QUFDN0csQ0FBQztBQUVELEtBQUssd0RBQXdELFlBQVk7QUFDdkUsUUFBTSxPQUFPLFlBQVk7QUFDdkIsVUFBTSxRQUFRO0FBQ2QsVUFBTSxFQUFFLFVBQVUsYUFBYSxJQUFJLFFBQVEsWUFBWTtBQUN2RCxXQUFPLFdBQVc7QUFBQSxFQUNwQjtBQUNBLFFBQU0sU0FBUyxPQUFPLFVBQWtCO0FBQ3RDLGFBQVMsSUFBSSxHQUFHLElBQUksT0FBTyxLQUFLO0FBQzlCLE9BQUMsTUFBTSxLQUFLLEtBQUssR0FBRyxRQUFRO0FBQzVCLFlBQU0sS0FBSyxLQUFLO0FBQ2hCLFlBQU0sS0FBSyxNQUFNLFNBQVMsR0FBRyxHQUFHLENBQUMsRUFBRSxNQUFNLE1BQU07QUFBQSxNQUFDLENBQUM7QUFBQSxJQUNuRDtBQUFBLEVBQ0Y7QUFDQSxRQUFNLE9BQU8sRUFBRTtBQUNmLFFBQU0sU0FBUyxNQUFNLEtBQUs7QUFDMUIsUUFBTSxPQUFPLEdBQUc7QUFDaEIsUUFBTSxRQUFTLE1BQU0sS0FBSyxJQUFLO0FBQy9CLEVBQUFELFFBQU8sR0FBRyxRQUFRLE1BQU0sSUFBSSxHQUFHLEtBQUssNkJBQTZCO0FBQ25FLENBQUM7QUFFRCxLQUFLLDhDQUE4QyxZQUFZO0FBQzdELFFBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxVQUFVLE9BQU8sRUFBRTtBQUNwRCxTQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQ2xELFNBQU8sV0FBVyxDQUFDO0FBQ25CLFFBQU0sU0FBUyxPQUFPLFFBQVEsRUFBRSxPQUFPLE1BQU07QUFDN0MsUUFBTSxRQUFRLE9BQU8sUUFBUTtBQUM3QixTQUFPLFFBQVEsS0FBSyxFQUFFO0FBQ3RCLEVBQUFBLFFBQU8sTUFBTSxNQUFNLFFBQVEsQ0FBQztBQUM1QixTQUFPLFFBQVEsRUFBRSxJQUFJLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxDQUFDLEdBQUcsT0FBTyxLQUFLO0FBQ2xELFNBQU8sV0FBVyxDQUFDO0FBQ25CLEVBQUFBLFFBQU8sTUFBTSxPQUFPLFFBQVEsRUFBRSxPQUFPLE1BQU0sR0FBRyxNQUFNO0FBQ3BELFNBQU8sTUFBTTtBQUNmLENBQUM7QUFFRCxLQUFLLHNDQUFzQyxZQUFZO0FBQ3JELFFBQU0sU0FBUyxNQUFNLE9BQU8sS0FBSyxVQUFVLE9BQU8sRUFBRTtBQUNwRCxTQUFPLFFBQVEsR0FBSTtBQUNuQixRQUFNLE9BQU8sT0FBTyxRQUFRLEVBQUU7QUFDOUIsV0FBUyxJQUFJLEdBQUcsSUFBSSxLQUFNLElBQUssUUFBTyxRQUFRLENBQUM7QUFDL0MsRUFBQUEsUUFBTyxNQUFNLE9BQU8sUUFBUSxFQUFFLFFBQVEsSUFBSTtBQUM1QyxDQUFDO0FBRUQsS0FBSyxzRUFBc0UsTUFBTTtBQUMvRSxRQUFNLFNBQVMsT0FBTztBQUN0QixRQUFNLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxLQUFLLElBQUksQ0FBQyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsR0FBRyxDQUFDLEdBQUcsQ0FBQyxFQUFFLElBQUksQ0FBQyxVQUFVLElBQUksTUFBTSxLQUFLLENBQUM7QUFDL0YsRUFBQUEsUUFBTyxNQUFNLE9BQU8sTUFBTSxHQUFHLE1BQU0sK0JBQStCO0FBQ2xFLFFBQU0sTUFBTSxJQUFJLE1BQU0sQ0FBQyxHQUFHLENBQUM7QUFDM0IsRUFBQUEsUUFBTyxNQUFNLE9BQU8sR0FBRyxTQUFTLENBQUM7QUFDakMsYUFBVyxTQUFTLENBQUMsR0FBRyxHQUFHLEdBQUcsR0FBRyxPQUFPLEdBQUcsRUFBRyxRQUFPLElBQUk7QUFDekQsTUFBSSxJQUFJO0FBQ1IsRUFBQUEsUUFBTyxNQUFNLE9BQU8sR0FBRyxNQUFNO0FBQy9CLENBQUM7IiwKICAibmFtZXMiOiBbImFzc2VydCIsICJTYXB3b29kRXJyb3IiLCAiTW9kdWxlIiwgInBhdGgiLCAiZXJyIiwgImV4cG9ydHMiLCAicmVhc29uIiwgInR5cGVDb252ZXJ0ZXJzIiwgImhhbmRsZSIsICJpIiwgInJ2IiwgImFyZ1R5cGVzIiwgImJ5dGVzIiwgInBhdGgiLCAiYnl0ZXMiLCAiYnl0ZXMiLCAiY29tcGlsZWQiLCAiYnl0ZXMiLCAicGxhaW4iLCAiYnl0ZXMiLCAiYnl0ZXMiLCAiYWxnb3JpdGhtIiwgImJ5dGVzIiwgImRhdGEiLCAicHV0IiwgInBsYWluIiwgInBsYWluIiwgImJ5dGVzIiwgImNvbXBpbGVkIiwgImJ5dGVzIiwgImpvaW4iLCAiam9pbiIsICJvcGVuIiwgImFzc2VydCIsICJTYXB3b29kRXJyb3IiXQp9Cg==

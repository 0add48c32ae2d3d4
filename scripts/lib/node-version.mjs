// The first import of every script: what is older than package.json's "engines" stops here, with a sentence.
const [major, minor] = process.versions.node.split('.').map(Number);
if (major < 20 || (major === 20 && minor < 19)) {
  console.error(
    `Sapwood needs Node.js 20.19 or newer; this is ${process.version}. Get one from https://nodejs.org/ or with "nvm install 22".`,
  );
  process.exit(1);
}

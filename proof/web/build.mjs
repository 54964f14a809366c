// Makes what a reader's browser needs to run programs: node build.mjs OUT NODE_MODULES SITE_PACKAGES PROJECT VERSION
// The Python that will run the programs compiles their libraries here, so that nothing is compiled in the browser.

import { readFile, writeFile } from "node:fs/promises"
import { createRequire } from "node:module"
import path from "node:path"
import { fileURLToPath, pathToFileURL } from "node:url"
import { gzipSync } from "node:zlib"

const [out, modules, packages, project, version] = process.argv.slice(2)
const here = path.dirname(fileURLToPath(import.meta.url))
const pyodide = path.join(modules, "pyodide")
const write = (name, bytes) => writeFile(path.join(out, name), gzipSync(bytes, { level: 9 }))

const esbuild = createRequire(path.join(modules, "x"))("esbuild")
await esbuild.build({
  entryPoints: ["run.js", "run.css", "editor.js", "worker.js"].map((name) => path.join(here, name)),
  outdir: out,
  bundle: true,
  minify: true,
  format: "esm",
  target: "es2022",
  nodePaths: [modules],
  external: ["node:*", "./editor.js"],
  define: { VERSION: JSON.stringify(version) },
  logLevel: "warning",
})

await write("pyodide.asm.wasm.gz", await readFile(path.join(pyodide, "pyodide.asm.wasm")))
const glue = await readFile(path.join(pyodide, "pyodide.asm.mjs"), "utf8")
await writeFile(path.join(out, "pyodide.asm.mjs"), (await esbuild.transform(glue, { minify: true, format: "esm" })).code)

const { loadPyodide } = await import(pathToFileURL(path.join(pyodide, "pyodide.mjs")))
// without columns in tracebacks of libraries, which nobody reads here, the code is smaller by a quarter
const python = await loadPyodide({ indexURL: `${pyodide}${path.sep}`, env: { PYTHONNODEBUGRANGES: "1" } })
python.mountNodeFS("/packages", packages)
python.mountNodeFS("/project", project)
python.runPython(await readFile(path.join(here, "collect.py"), "utf8"))
for (const name of ["python.zip", "rest.zip"]) await write(`${name}.gz`, python.FS.readFile(`/${name}`))

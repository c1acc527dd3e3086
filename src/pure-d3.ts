// D3's modules in; the same, with what they make when they load marked as unneeded where nobody uses it, out.

import type { Plugin } from "vite";

/** D3 declares itself free of side effects, but its bundles call functions when they load, which keeps 4 KB of unused code. */
export function pureD3(): Plugin {
  return {
    name: "pure-d3",
    apply: "build",
    transform: {
      filter: { id: /node_modules\/d3-[a-z]+\/dist\// },
      handler: (code) => ({
        code: code.replace(/^((?:var|const|let) \w+ = )(?=\(function|\w+\()/gm, "$1/*#__PURE__*/"),
        map: null,
      }),
    },
  };
}

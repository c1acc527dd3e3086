/// <reference types="vite/client" />
// The page's script while writing: starts the view that the head chose. A built page asks for that view's script itself.

const isWall = document.documentElement.classList.contains("wall");

if (import.meta.hot && !isWall) {
  import.meta.hot.on("deck:document", () => location.reload());
}

if (isWall) import("./start-wall.ts");
else import("./start-reading.ts");

// The script of the article.

import { startReading } from "./share/main.ts";

startReading(document);

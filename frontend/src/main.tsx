import "@mantine/core/styles.layer.css";
import "@mantine/notifications/styles.layer.css";
import "./ui/tokens.css";
import "./app/theme.generated.css";
import "./app/fonts.css";
import "./app/base.css";
import { StrictMode } from "react";
import { createRoot } from "react-dom/client";
import { RouterProvider } from "react-router/dom";
import { resume } from "./api/session";
import { startI18n } from "./i18n";
import { Providers } from "./app/Providers";
import { makeRouter } from "./app/router";

const root = document.getElementById("root");
if (!root) throw new Error("index.html lacks #root");

// Both at once: neither waits for the other.
void resume();
await startI18n();

createRoot(root).render(
  <StrictMode>
    <Providers>
      <RouterProvider router={makeRouter()} />
    </Providers>
  </StrictMode>,
);

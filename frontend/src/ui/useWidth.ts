import { type RefObject, useEffect, useLayoutEffect, useState } from "react";

/** The width of an element in CSS pixels, kept up to date; `fallback` until it is known. */
export function useWidth(ref: RefObject<HTMLElement | null>, fallback: number): number {
  const [width, setWidth] = useState(fallback);
  useLayoutEffect(() => {
    const now = ref.current?.clientWidth;
    if (now) setWidth(now);
  }, [ref]);
  useEffect(() => {
    const element = ref.current;
    if (!element) return;
    const observer = new ResizeObserver(() => {
      if (element.clientWidth) setWidth(element.clientWidth);
    });
    observer.observe(element);
    return () => observer.disconnect();
  }, [ref]);
  return width;
}

import { useEffect, useRef } from "react";

/** A picture from its bytes. */
export function Picture({ blob, alt, className }: { blob: Blob; alt: string; className?: string }) {
  const image = useRef<HTMLImageElement>(null);
  useEffect(() => {
    const made = URL.createObjectURL(blob);
    if (image.current) image.current.src = made;
    return () => URL.revokeObjectURL(made);
  }, [blob]);
  return <img ref={image} alt={alt} className={className} />;
}

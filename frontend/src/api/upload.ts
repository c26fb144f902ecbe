import { asApiError, problemFrom } from "./errors";
import { currentToken, freshToken, refresh } from "./token";

interface Answer {
  status: number;
  response: Response;
  body: unknown;
}

function send(
  path: string,
  file: Blob,
  token: string | null,
  onProgress: (share: number) => void,
): Promise<Answer> {
  // `fetch` says nothing of how much has gone up.
  return new Promise((resolve, reject) => {
    const request = new XMLHttpRequest();
    request.open("POST", new URL(path, location.origin));
    request.responseType = "text";
    request.setRequestHeader("Content-Type", "application/octet-stream");
    if (token !== null) request.setRequestHeader("Authorization", `Bearer ${token}`);
    request.upload.onprogress = ({ loaded, total }) => {
      if (total > 0) onProgress(loaded / total);
    };
    request.onerror = () => reject(asApiError(new TypeError("the upload failed")));
    request.onload = () => {
      const { status } = request;
      const retry = request.getResponseHeader("Retry-After");
      const response = new Response(null, {
        status,
        headers: retry ? { "Retry-After": retry } : {},
      });
      let body: unknown;
      try {
        body = JSON.parse(request.responseText);
      } catch {
        body = undefined;
      }
      resolve({ status, response, body });
    };
    request.send(file);
  });
}

/**
 * Sends a file as the whole body and tells how much of it has gone, from 0 to 1.
 * @throws ApiError as every other call.
 */
export async function upload<T>(
  path: string,
  file: Blob,
  onProgress: (share: number) => void,
): Promise<T> {
  const token = await freshToken();
  let answer = await send(path, file, token, onProgress);
  if (answer.status === 401 && token !== null && (currentToken() !== token || (await refresh()))) {
    answer = await send(path, file, currentToken(), onProgress);
  }
  if (answer.status < 200 || answer.status > 299) throw problemFrom(answer.response, answer.body);
  return answer.body as T;
}

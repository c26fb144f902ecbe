import { notifications } from "@mantine/notifications";
import { useMutation, useQueryClient } from "@tanstack/react-query";

/** A change of the calendar: every figure in working days is read anew. */
export function useCalendarStep<V, R>(options: {
  call: (input: V) => Promise<R>;
  done: string;
  then: () => void;
}) {
  const client = useQueryClient();
  return useMutation({
    mutationFn: options.call,
    onSuccess: async () => {
      notifications.show({ message: options.done });
      const refreshed = client.invalidateQueries();
      options.then();
      await refreshed;
    },
  });
}

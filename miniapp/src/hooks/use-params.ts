import { useRouter } from '@tarojs/taro';
import { decodeOnce } from '@/platform/entry';

/** The page's parameters, decoded once. Taro adds its own (`stamp`, `$taroTimestamp`): ask only for the names you know. */
export function useParams<K extends string>(...names: K[]): Readonly<Record<K, string | undefined>> {
  const { params } = useRouter();
  const entries = names.map((name) => {
    const raw = params[name];
    return [name, raw === undefined || raw === '' ? undefined : decodeOnce(raw)];
  });
  return Object.fromEntries(entries) as Record<K, string | undefined>;
}

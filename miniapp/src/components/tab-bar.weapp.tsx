import type { Tab } from '@/routes';

/** WeChat draws the bar itself, from app.config. */
export function TabBar(_props: { current: Tab }) {
  return null;
}

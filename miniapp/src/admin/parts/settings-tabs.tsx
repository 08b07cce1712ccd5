import type { StaffRole } from '@zhuyue/shared';
import { Chips } from '@/components/choice';
import { Box } from '@/components/elements';
import { replace } from '@/platform/navigation';
import { deskText } from '@/text/desk';
import './settings.scss';

const text = deskText.settings;
export type SettingsPage = keyof typeof text.tabs;
const PAGES = Object.keys(text.tabs) as SettingsPage[];

export const SETTINGS_ROLES: readonly StaffRole[] = ['manager', 'headquarters'];

/** The pages of a store's settings, side by side. */
export function SettingsTabs({ page }: { page: SettingsPage }) {
  return (
    <Box className="settings-tabs desk-filters">
      <Chips<SettingsPage>
        label={text.title}
        row
        value={page}
        onChoose={(one) => {
          if (one !== page) replace(`/admin/${one}/index`);
        }}
        options={PAGES.map((one) => ({ value: one, text: text.tabs[one] }))}
      />
    </Box>
  );
}

export default definePageConfig({ navigationBarTitleText: '电子质保卡' });

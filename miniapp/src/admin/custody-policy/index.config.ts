export default definePageConfig({ navigationBarTitleText: '收发口径' });

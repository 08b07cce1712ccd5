export default definePageConfig({ navigationBarTitleText: '扫码异常' });

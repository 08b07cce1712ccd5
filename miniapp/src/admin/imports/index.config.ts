export default definePageConfig({ navigationBarTitleText: '款式导入' });

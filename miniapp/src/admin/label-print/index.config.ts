export default definePageConfig({ navigationBarTitleText: '打印预览' });

export default definePageConfig({ navigationBarTitleText: '继承过户' });

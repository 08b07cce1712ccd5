export default definePageConfig({ navigationBarTitleText: '赠送或转让' });

using System.Diagnostics;

using Microsoft.AspNetCore.Identity;
using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.DependencyInjection;
using Microsoft.Extensions.Options;

using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Seeding.DemoData.People;
using ResourceRoom.Web.Security.SignIn;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Security;

/// <summary>The rules of NIST SP 800-63B-4, asked of all validators that the program has.</summary>
[Trait("Category", "OneEngine")]
public sealed class PasswordBlocklistTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Theory]
    [InlineData("abcdefghijklmn", "use at least 15 characters")] // 14
    [InlineData("kqzvxwjhfgmbpt", "use at least 15 characters")]
    [InlineData("", "use at least 15 characters")]
    [InlineData("🐙🦑🦐🦞🦀🐡🐠🐟", "use at least 15 characters")] // 16 in UTF-16
    [InlineData("passwordpassword", "commonly used passwords")]
    [InlineData("Pass word, Pass word!", "commonly used passwords")]
    [InlineData("qwertyuiopasdfghjkl", "commonly used passwords")]
    [InlineData(DemoSignIns.Password, "commonly used passwords")]
    [InlineData("ResourceRoomDemo!", "commonly used passwords")]
    [InlineData("ｐａｓｓｗｏｒｄｐａｓｓｗｏｒｄ", "commonly used passwords")]
    [InlineData("𝐑𝐞𝐬𝐨𝐮𝐫𝐜𝐞 𝐑𝐨𝐨𝐦 𝐃𝐞𝐦𝐨", "commonly used passwords")]
    [InlineData("chocolatechocolate", "one or two common words")]
    [InlineData("passwordpassword1", "one or two common words")]
    [InlineData("qwertyuiop123456", "one or two common words")]
    [InlineData("iloveyousomuch123", "one or two common words")]
    [InlineData("administrator1234", "one or two common words")]
    [InlineData("springfield2026!", "one or two common words")]
    [InlineData("illinois12345678", "one or two common words")]
    [InlineData("ｉｌｌｉｎｏｉｓ１２３４５６７８", "one or two common words")]
    [InlineData("$pr1ngf1eld 20260301", "one or two common words")]
    [InlineData("Watermelon & Sunglasses", "one or two common words")]
    [InlineData("2468 Administrator 2468", "one or two common words")]
    [InlineData("987654321987654", "one or two common words")]
    [InlineData("ABCDEFGHIJKLMNOPQRSTU", "one or two common words")]
    [InlineData("aaaaaaaaaaaaaaaaaaaa", "same few characters")]
    [InlineData("abababababababababab", "same few characters")]
    [InlineData("Dana Whitfield 2026", "Don’t use your name")]
    [InlineData("dwhitfield-dwhitfield", "Don’t use your name")]
    [InlineData("dwhitfield@example.test", "Don’t use your name")]
    public async Task Validate_GuessablePassword_IsRefused(string password, string expected) =>
        Assert.Contains(expected, await WhyNotAsync(password), StringComparison.Ordinal);

    [Theory]
    [InlineData("kqzvxwjhfgmbpty")] // 15
    [InlineData("seven quiet otters swim")]
    [InlineData("no digits and no capitals")]
    [InlineData("copper lantern river 52")]
    [InlineData("zebra umbrella kite")]
    [InlineData("kT9#mvRq2)wLxe7")]
    [InlineData("    spaces    count    here  ")]
    [InlineData("ходим по лесу каждый день")]
    [InlineData("\u6797\u6768\u9648\u9ec4\u8d75\u5434\u5468\u5f90\u5b59\u9a6c\u6731\u80e1\u90ed\u4f55\u9ad8")]
    [InlineData("!@#$%^&*()_+-=[]{}")]
    [InlineData("Dana walks seven dogs daily")]
    public async Task Validate_LongUncommonPassword_IsAccepted(string password) => Assert.Equal("", await WhyNotAsync(password));

    [Theory]
    [InlineData("springfield", "commonly used passwords")]
    [InlineData("summer2026!", "one or two common words")]
    [InlineData("p@ssw0rd99", "one or two common words")]
    [InlineData("kT9#mvRq", "")]
    public async Task Validate_ShortWithSecondFactor_IsHeldToSameList(string password, string expected)
    {
        var reasons = await WhyNotAsync(password, hasSecondFactor: true);

        Assert.True(expected == "" ? reasons == "" : reasons.Contains(expected, StringComparison.Ordinal), reasons);
    }

    /// <summary>OWASP ASVS 5.0, 6.2.4, asks for the 3,000 commonest that are long enough.</summary>
    [Fact]
    public void CommonPasswords_Embedded_AreEnoughAndFolded()
    {
        using var reader = new StreamReader(typeof(PasswordBlocklist).Assembly.GetManifestResourceStream("CommonPasswords.txt")!);
        var all = reader.ReadToEnd().Split('\n');

        Assert.True(all.Count(password => password.Length >= PasswordBlocklist.MinLengthWithSecondFactor) >= 3_000);
        Assert.All(all, password => Assert.Equal(KnownPasswords.Fold(password), password));
    }

    [Fact]
    public async Task Validate_LongestPassword_TakesMilliseconds()
    {
        var password = string.Concat(Enumerable.Repeat("seven quiet otters swim ", 6))[..128];
        await WhyNotAsync(password);
        var known = Stopwatch.StartNew();

        for (var time = 0; time < 20; time++)
        {
            await WhyNotAsync(password);
        }

        Assert.InRange(known.Elapsed / 20, TimeSpan.Zero, TimeSpan.FromMilliseconds(25));
    }

    [Theory]
    [InlineData(128, true)]
    [InlineData(129, false)]
    public async Task Validate_MaximumLength_IsExact(int length, bool isAccepted)
    {
        var password = string.Concat(Enumerable.Range(0, length).Select(index => (char)('a' + (index * 7 % 26))));

        Assert.Equal(isAccepted, await WhyNotAsync(password) == "");
    }

    [Fact]
    public void PasswordHasher_WorkFactor_FollowsOwasp()
    {
        var services = new ServiceCollection();
        services.AddLogging();
        services.AddSignIn(new ConfigurationBuilder().Build(), new Microsoft.Extensions.Hosting.Internal.HostingEnvironment { EnvironmentName = "Production" });

        Assert.Equal(210_000, services.BuildServiceProvider().GetRequiredService<IOptions<PasswordHasherOptions>>().Value.IterationCount);
    }

    private async Task<string> WhyNotAsync(string password, bool hasSecondFactor = false)
    {
        await using var scope = app.Services.CreateAsyncScope();
        var accounts = scope.ServiceProvider.GetRequiredService<UserManager<User>>();
        var account = new User { TwoFactorEnabled = hasSecondFactor, DisplayName = "Dana Whitfield", Email = "dwhitfield@example.test", UserName = "dwhitfield@example.test" };
        var reasons = new List<string>();
        foreach (var validator in accounts.PasswordValidators)
        {
            reasons.AddRange((await validator.ValidateAsync(accounts, account, password)).Errors.Select(error => error.Description));
        }

        return string.Join(' ', reasons);
    }
}

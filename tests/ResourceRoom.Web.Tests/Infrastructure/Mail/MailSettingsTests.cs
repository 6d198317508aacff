using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting;

using Moq;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Tests.Infrastructure.Mail;

[Trait("Category", "OneEngine")]
public sealed class MailSettingsTests
{
    [Theory]
    [InlineData("Port is 0.", "Port", "0")]
    [InlineData("From is \"\".", "From", "")]
    [InlineData("From is \"nobody\".", "From", "nobody")]
    [InlineData("UserName and a password go together.", "UserName", "room")]
    [InlineData("UserName and a password go together.", "Password", "not-to-be-shown")]
    [InlineData("are both set", "UserName", "room", "Password", "not-to-be-shown", "PasswordFile", "/x")]
    [InlineData("would be sent unencrypted", "UserName", "room", "Password", "not-to-be-shown", "StartTls", "false")]
    [InlineData("PasswordFile cannot be read", "UserName", "room", "PasswordFile", "/no/such/file")]
    public void Read_InvalidSettings_AreRefusedWithReason(string expected, params string[] settings)
    {
        var refused = Assert.Throws<SettingsException>(() => MailSettings.Read(With(settings)));

        Assert.Contains(expected, refused.Message, StringComparison.Ordinal);
        Assert.DoesNotContain("not-to-be-shown", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Read_PasswordFile_DropsLineEnd()
    {
        var file = Path.GetTempFileName();
        File.WriteAllText(file, "from a mounted secret\n");

        var settings = MailSettings.Read(With("UserName", "room", "PasswordFile", file));

        Assert.Equal("from a mounted secret", settings.Password);
        Assert.DoesNotContain("secret", settings.ToString(), StringComparison.Ordinal);
        File.Delete(file);
    }

    [Fact]
    public void Read_NoHost_MeansNoServer() =>
        Assert.False(MailSettings.Read(new ConfigurationBuilder().Build()).HasServer);

    [Theory]
    [InlineData("Production", "https://desk.example.test", true)]
    [InlineData("Production", "https://desk.example.test/", true)]
    [InlineData("Production", "http://desk.example.test", false)]
    [InlineData("Production", "https://desk.example.test/room", false)]
    [InlineData("Production", "desk.example.test", false)]
    [InlineData("Production", "", false)]
    [InlineData("Development", "http://localhost:5080", true)]
    [InlineData("Development", "", true)]
    public void PublicAddress_Setting_IsAcceptedOrRefused(string environment, string address, bool isTaken)
    {
        var configuration = new ConfigurationBuilder().AddInMemoryCollection([new(PublicAddress.Setting, address)]).Build();
        var host = Mock.Of<IHostEnvironment>(running => running.EnvironmentName == environment);

        var refused = Record.Exception(() => PublicAddress.Read(configuration, host, isNeeded: true));

        Assert.Equal(isTaken, refused is null);
        Assert.True(refused is null or SettingsException);
    }

    private static IConfiguration With(params string[] settings)
    {
        var values = new Dictionary<string, string?>
        {
            [$"{MailSettings.Section}:Host"] = "mail.example.test",
            [$"{MailSettings.Section}:From"] = "room@example.test",
        };
        for (var place = 0; place < settings.Length; place += 2)
        {
            values[$"{MailSettings.Section}:{settings[place]}"] = settings[place + 1];
        }

        return new ConfigurationBuilder().AddInMemoryCollection(values).Build();
    }
}

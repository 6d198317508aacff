using System.Security.Cryptography;

using Microsoft.Extensions.Configuration;
using Microsoft.Extensions.Hosting.Internal;

using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Tests.Security;

[Trait("Category", "OneEngine")]
public sealed class KeyDirectoryTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("resourceroom-keys-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Load_SeveralKeys_EncryptsWithNewest()
    {
        Write("encryption-1.key", Random());
        Write("encryption-2.key", Random() + "\n");
        Write("hash.key", Random());

        var keys = Load("Production");

        Assert.Equal(2, keys.Newest);
        Assert.Equal([1, 2], keys.Encryption.Keys.Order().Select(version => (int)version));
    }

    [Theory]
    [InlineData("hash.key", "Keys are missing")]
    [InlineData("encryption-1.key", "Keys are missing")]
    public void Load_MissingKey_IsRefused(string missing, string expected)
    {
        WriteBoth();
        File.Delete(Path.Combine(folder, missing));

        Assert.Contains(expected, Assert.Throws<SettingsException>(() => Load("Production")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", "is not 32 bytes in base64")]
    [InlineData("not base64!", "is not 32 bytes in base64")]
    [InlineData("AAECAwQFBgcICQoLDA0ODw==", "is not 32 bytes in base64")] // 16 bytes
    [InlineData("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA=", "is not random")] // 32 zeros
    [InlineData("AAECAwQFBgcICQoLDA0OAAECAwQFBgcICQoLDA0OAAE=", "is not random")] // 15 different bytes over again
    public void Load_InvalidKey_IsRefused(string content, string expected)
    {
        WriteBoth();
        Write("encryption-2.key", content);

        var message = Assert.Throws<SettingsException>(() => Load("Production")).Message;

        Assert.Contains(expected, message, StringComparison.Ordinal);
        Assert.Contains("encryption-2.key", message, StringComparison.Ordinal);
        if (content.Length > 0)
        {
            Assert.DoesNotContain(content, message, StringComparison.Ordinal);
        }
    }

    [Theory]
    [InlineData("encryption-0.key")]
    [InlineData("encryption-256.key")]
    [InlineData("encryption-two.key")]
    public void Load_KeyWithoutVersion_IsRefused(string name)
    {
        WriteBoth();
        File.Copy(Path.Combine(folder, "encryption-1.key"), Path.Combine(folder, name));

        Assert.Contains($"The key {name} has no version", Assert.Throws<SettingsException>(() => Load("Production")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_TwoFilesOfOneVersion_IsRefused()
    {
        WriteBoth();
        Write("encryption-01.key", Random());

        Assert.Contains("Two files of the key folder are encryption key 1.", Assert.Throws<SettingsException>(() => Load("Production")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("hash.key", "encryption-1.key and hash.key hold the same key.")]
    [InlineData("encryption-2.key", "encryption-1.key and encryption-2.key hold the same key.")]
    public void Load_KeyOfTwoUses_IsRefused(string other, string expected)
    {
        WriteBoth();
        Write(other, File.ReadAllText(Path.Combine(folder, "encryption-1.key")));

        Assert.Contains(expected, Assert.Throws<SettingsException>(() => Load("Production")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_KeyThatIsAFolder_IsRefused()
    {
        WriteBoth();
        File.Delete(Path.Combine(folder, "encryption-1.key"));
        Directory.CreateDirectory(Path.Combine(folder, "encryption-1.key"));

        Assert.Throws<SettingsException>(() => Load("Production"));
    }

    [Theory]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void Load_FolderWritableByOthers_IsRefused(UnixFileMode also)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        WriteBoth();
        File.SetUnixFileMode(folder, File.GetUnixFileMode(folder) | also);

        Assert.Contains("The key folder can be written to by others.", Assert.Throws<SettingsException>(() => Load("Production")).Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(UnixFileMode.GroupRead)]
    [InlineData(UnixFileMode.GroupWrite)]
    [InlineData(UnixFileMode.OtherRead)]
    [InlineData(UnixFileMode.OtherWrite)]
    public void Load_KeyReadableByOthers_IsRefused(UnixFileMode also)
    {
        if (OperatingSystem.IsWindows())
        {
            return;
        }

        WriteBoth();
        var path = Path.Combine(folder, "hash.key");
        File.SetUnixFileMode(path, File.GetUnixFileMode(path) | also);

        Assert.Contains("chmod 600", Assert.Throws<SettingsException>(() => Load("Production")).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Load_EmptyFolderInDevelopment_CreatesLastingKeys()
    {
        var (first, second) = (Load("Development"), Load("Development"));

        Assert.Equal(first.Hash, second.Hash);
        Assert.Equal(first.Encryption[1], second.Encryption[1]);
        Assert.NotEqual(first.Hash, first.Encryption[1]);
        if (!OperatingSystem.IsWindows())
        {
            foreach (var path in Directory.GetFiles(folder))
            {
                Assert.Equal(UnixFileMode.UserRead | UnixFileMode.UserWrite, File.GetUnixFileMode(path));
            }
        }
    }

    private SecretKeys Load(string environment) => KeyDirectory.Load(
        new ConfigurationBuilder().AddInMemoryCollection([new(KeyDirectory.Setting, folder)]).Build(),
        new HostingEnvironment { EnvironmentName = environment },
        new DataDirectory(folder));

    private void WriteBoth()
    {
        Write("encryption-1.key", Random());
        Write("hash.key", Random());
    }

    private void Write(string name, string content)
    {
        var path = Path.Combine(folder, name);
        File.WriteAllText(path, content);
        if (!OperatingSystem.IsWindows())
        {
            File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
        }
    }

    private static string Random() => Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretKeys.KeyLength));
}

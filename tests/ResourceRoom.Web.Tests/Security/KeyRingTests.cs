using System.Security.Cryptography;
using System.Xml.Linq;

using Microsoft.AspNetCore.DataProtection.KeyManagement;
using Microsoft.EntityFrameworkCore;
using Microsoft.Extensions.DependencyInjection;

using ResourceRoom.Web.Infrastructure.Secrets;
using ResourceRoom.Web.Security.Secrets;
using ResourceRoom.Web.Tests.Support;

namespace ResourceRoom.Web.Tests.Security;

public sealed class KeyRingTests(ResourceRoomApp app) : IClassFixture<ResourceRoomApp>
{
    [Fact]
    public async Task Keys_InTheDatabase_HoldNoMasterKeyInClear()
    {
        var masterKeys = app.Services.GetRequiredService<IKeyManager>().GetAllKeys()
            .Select(key => key.Descriptor.ExportToXml().SerializedDescriptorElement.Descendants("masterKey").Single().Value.Trim()).ToList();
        var stored = await app.QueryAsync(db => db.DataProtectionKeys.Select(key => key.Xml!).ToListAsync());

        Assert.NotEmpty(masterKeys);
        Assert.Equal(masterKeys.Count, stored.Count);
        Assert.All(stored, xml => Assert.DoesNotContain(masterKeys, key => xml.Contains(key, StringComparison.Ordinal)));
        Assert.All(stored, xml => Assert.DoesNotContain("masterKey", xml, StringComparison.OrdinalIgnoreCase));
    }

    [Fact]
    public void Decrypt_WithAnotherProgramsKeys_OpensNothing()
    {
        var secret = new XElement("masterKey", "value");
        var encrypted = new KeyRingEncryptor(NewSecrets()).Encrypt(secret).EncryptedElement;
        using var other = new ServiceCollection().AddSingleton(NewSecrets()).BuildServiceProvider();

        Assert.ThrowsAny<CryptographicException>(() => new KeyRingDecryptor(other).Decrypt(encrypted));
    }

    [Fact]
    public void Decrypt_WithTheSameKeys_IsWhatWasEncrypted()
    {
        var secret = new XElement("masterKey", new XComment(" a comment "), new XElement("value", "a+b/c=="));
        var secrets = NewSecrets();
        using var services = new ServiceCollection().AddSingleton(secrets).BuildServiceProvider();

        var opened = new KeyRingDecryptor(services).Decrypt(new KeyRingEncryptor(secrets).Encrypt(secret).EncryptedElement);

        Assert.True(XNode.DeepEquals(secret, opened));
    }

    private static SecretColumns NewSecrets() => new(new SecretKeys(
        new Dictionary<byte, byte[]> { [1] = RandomNumberGenerator.GetBytes(SecretKeys.KeyLength) }, RandomNumberGenerator.GetBytes(SecretKeys.KeyLength)));
}

using System.Xml.Linq;

using Microsoft.AspNetCore.DataProtection.XmlEncryption;

using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Web.Security.Secrets;

public sealed class KeyRingEncryptor(SecretColumns secrets) : IXmlEncryptor
{
    public EncryptedXmlInfo Encrypt(XElement plaintextElement)
    {
        var cipher = secrets.Protect(SecretColumn.DataProtectionKey, Guid.Empty, plaintextElement.ToString(SaveOptions.DisableFormatting));
        return new EncryptedXmlInfo(new XElement("encryptedKey", Convert.ToBase64String(cipher)), typeof(KeyRingDecryptor));
    }
}

/// <summary>Stored keys name this class and its namespace: a new name would sign everybody out.</summary>
public sealed class KeyRingDecryptor(IServiceProvider services) : IXmlDecryptor
{
    public XElement Decrypt(XElement encryptedElement)
    {
        var secrets = services.GetRequiredService<SecretColumns>();
        return XElement.Parse(secrets.Reveal(SecretColumn.DataProtectionKey, Guid.Empty, Convert.FromBase64String(encryptedElement.Value)));
    }
}

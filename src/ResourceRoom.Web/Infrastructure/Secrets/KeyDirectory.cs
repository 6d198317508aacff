using System.Globalization;
using System.Security.Cryptography;
using System.Text.RegularExpressions;

namespace ResourceRoom.Web.Infrastructure.Secrets;

/// <summary>
/// Reads the keys from files of one folder, each 32 random bytes in base64: <c>encryption-1.key</c>,
/// <c>encryption-2.key</c>, … and <c>hash.key</c>. A mounted secret is such a folder too.
/// </summary>
public static partial class KeyDirectory
{
    public const string Setting = "ResourceRoom:Keys:Directory";

    private static readonly string HashFile = SecretKey.FileName(KeyPurpose.Hash, 0);
    private static readonly string FirstEncryptionFile = SecretKey.FileName(KeyPurpose.Encryption, 1);

    // A key that a person made up, or copied from an example, repeats itself; 32 random bytes hardly do.
    private const int FewestDifferentBytes = 16;

    public static SecretKeys Load(IConfiguration configuration, IHostEnvironment environment, DataDirectory data)
    {
        try
        {
            var folder = configuration[Setting] is { Length: > 0 } configured ? configured : data.Folder("keys");
            if (environment.IsDevelopment())
            {
                MakeMissing(folder);
            }
            else
            {
                UnixModes.RequireNoOtherWriter(folder, "key folder");
            }

            return Read(folder);
        }
        catch (Exception unusable) when (unusable is IOException or UnauthorizedAccessException)
        {
            throw new SettingsException($"The keys cannot be read: {unusable.Message}");
        }
    }

    private static void MakeMissing(string folder)
    {
        foreach (var path in new[] { FirstEncryptionFile, HashFile }.Select(name => Path.Combine(folder, name)).Where(path => !File.Exists(path)))
        {
            File.WriteAllText(path, Convert.ToBase64String(RandomNumberGenerator.GetBytes(SecretKeys.KeyLength)));
            if (!OperatingSystem.IsWindows())
            {
                File.SetUnixFileMode(path, UnixFileMode.UserRead | UnixFileMode.UserWrite);
            }
        }
    }

    private static SecretKeys Read(string folder)
    {
        var encryption = new Dictionary<byte, byte[]>();
        foreach (var path in Directory.Exists(folder) ? Directory.GetFiles(folder, "encryption-*.key") : [])
        {
            var name = EncryptionName().Match(Path.GetFileName(path));
            if (!name.Success || !byte.TryParse(name.Groups[1].ValueSpan, CultureInfo.InvariantCulture, out var version) || version == 0)
            {
                throw new SettingsException($"The key {Path.GetFileName(path)} has no version. Expected: encryption-1.key to encryption-{byte.MaxValue}.key.");
            }

            if (!encryption.TryAdd(version, ReadKey(path)))
            {
                throw new SettingsException($"Two files of the key folder are encryption key {version}. Expected: one, {SecretKey.FileName(KeyPurpose.Encryption, version)}.");
            }
        }

        var hash = Path.Combine(folder, HashFile);
        if (encryption.Count == 0 || !File.Exists(hash))
        {
            throw new SettingsException(
                $"Keys are missing: expected {FirstEncryptionFile} and {HashFile} in the key folder ({Setting}, or \"keys\" in the data directory). "
                + "Create each with: openssl rand -base64 32");
        }

        var keys = new SecretKeys(encryption, ReadKey(hash));
        var twice = keys.All.GroupBy(key => Convert.ToHexString(key.Bytes)).FirstOrDefault(same => same.Count() > 1);
        return twice is null
            ? keys
            : throw new SettingsException($"{string.Join(" and ", twice.Select(key => key.Name))} hold the same key. Each key has one use; create another with: openssl rand -base64 32");
    }

    private static byte[] ReadKey(string path)
    {
        var name = Path.GetFileName(path);
        UnixModes.RequirePrivate(path, $"key {name}");
        var key = new byte[SecretKeys.KeyLength];
        if (!Convert.TryFromBase64String(File.ReadAllText(path).Trim(), key, out var length) || length != SecretKeys.KeyLength)
        {
            throw new SettingsException($"The key {name} is not {SecretKeys.KeyLength} bytes in base64. Create it with: openssl rand -base64 32");
        }

        if (key.Distinct().Count() < FewestDifferentBytes)
        {
            throw new SettingsException($"The key {name} is not random. Create it with: openssl rand -base64 32");
        }

        return key;
    }

    [GeneratedRegex("^encryption-([0-9]{1,3})\\.key$")]
    private static partial Regex EncryptionName();
}

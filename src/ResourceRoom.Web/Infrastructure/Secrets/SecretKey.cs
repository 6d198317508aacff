using System.Security.Cryptography;
using System.Text;

namespace ResourceRoom.Web.Infrastructure.Secrets;

/// <summary>What a key is for. The numbers are stored: never change one.</summary>
public enum KeyPurpose : byte
{
    Hash = 0,
    Encryption = 1,
}

/// <summary>One key, with the version that its file's name gives it; 0 for the key of the hashes.</summary>
public sealed record SecretKey(KeyPurpose Purpose, byte Version, byte[] Bytes)
{
    public string Name => FileName(Purpose, Version);

    public static string FileName(KeyPurpose purpose, byte version) => purpose == KeyPurpose.Hash ? "hash.key" : $"encryption-{version}.key";

    /// <summary>A hash under the key: who has it knows the key again and learns nothing about it.</summary>
    public byte[] CheckValue() => HMACSHA256.HashData(Bytes, Encoding.UTF8.GetBytes($"ResourceRoom key check: {Name}"));
}

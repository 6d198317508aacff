using System.Text.Json;

using ResourceRoom.Web.Infrastructure.Secrets;

namespace ResourceRoom.Benchmarks.Ground;

/// <summary>What a made data directory holds beside the database: enough to sign in and to work there.</summary>
internal sealed record Made
{
    private const string FileName = "made.json";

    /// <summary>People on file.</summary>
    public required int People { get; init; }

    /// <summary>Visits on file, all of them ended.</summary>
    public required int Visits { get; init; }

    /// <summary>Code of the room where the technicians work: the one with the most people.</summary>
    public required string Room { get; init; }

    /// <summary>Sign-in names of the technicians.</summary>
    public required IReadOnlyList<string> Emails { get; init; }

    /// <summary>The password of them all.</summary>
    public required string Password { get; init; }

    /// <summary>Key of the service that everybody uses.</summary>
    public required int Service { get; init; }

    /// <summary>Reads what <see cref="WriteTo"/> wrote.</summary>
    /// <exception cref="BenchmarkFailure">The folder was not made by <c>make</c>, or not to its end.</exception>
    public static Made ReadFrom(string folder) => File.Exists(Path.Combine(folder, FileName))
        ? JsonSerializer.Deserialize<Made>(File.ReadAllText(Path.Combine(folder, FileName)))!
        : throw new BenchmarkFailure($"{folder} holds no made data. Make it first: {Make.MakeOptions.Usage}", exitCode: 2);

    /// <summary>The last file that is written: without it nothing was made.</summary>
    public void WriteTo(string folder) => File.WriteAllText(Path.Combine(folder, FileName), JsonSerializer.Serialize(this));

    /// <summary>The keys of a data directory.</summary>
    public static SecretKeys KeysIn(string folder) => new(
        new Dictionary<byte, byte[]> { [1] = Convert.FromBase64String(File.ReadAllText(Path.Combine(folder, "keys", "encryption-1.key"))) },
        Convert.FromBase64String(File.ReadAllText(Path.Combine(folder, "keys", "hash.key"))));
}

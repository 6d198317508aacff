namespace ResourceRoom.Web.Infrastructure.Files;

public enum ScanVerdict
{
    Clean,
    Infected,

    /// <summary>The scanner did not answer, so that nobody knows.</summary>
    NotScanned,
}

/// <summary>Looks for malware in a file before it is kept.</summary>
public interface IFileScanner
{
    Task<ScanVerdict> ScanAsync(byte[] content, CancellationToken cancellationToken);
}

/// <summary>Where no scanner is set up: files are checked by their content alone.</summary>
public sealed class NoScanner : IFileScanner
{
    public Task<ScanVerdict> ScanAsync(byte[] content, CancellationToken cancellationToken) => Task.FromResult(ScanVerdict.Clean);
}

namespace ResourceRoom.Domain.Plans.Syncing;

/// <summary>A service as it is recorded elsewhere.</summary>
public sealed record SourceRecord
{
    /// <summary>Where it is recorded.</summary>
    public required string Source { get; init; }

    /// <summary>Its key there, such as a visit's; several services may share one.</summary>
    public required string Key { get; init; }

    /// <summary>The code of the service.</summary>
    public required string Service { get; init; }

    /// <summary>The first day it was given.</summary>
    public required DateOnly StartOn { get; init; }

    /// <summary>The last day it was given; null while it goes on.</summary>
    public DateOnly? EndOn { get; init; }

    /// <summary>Who gave it.</summary>
    public string? Provider { get; init; }
}

using System.ComponentModel.DataAnnotations;

namespace ResourceRoom.Web.Data.Jobs;

/// <summary>That a job was taken on for a slot of time. The unique slot keeps two nodes from doing the same one.</summary>
public sealed class JobRun
{
    public long Id { get; init; }

    [MaxLength(40)]
    public required string Job { get; init; }

    public required DateTime Slot { get; init; }

    public required DateTime StartedAt { get; init; }

    /// <summary>When it was done, UTC; null while it runs or when it was cut off.</summary>
    public DateTime? EndedAt { get; set; }
}

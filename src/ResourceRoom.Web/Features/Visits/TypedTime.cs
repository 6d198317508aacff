using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Web.Features.Visits;

/// <summary>A time of day that somebody typed.</summary>
/// <param name="Time">The time; null when it was not understood.</param>
/// <param name="Fault">Why not.</param>
internal readonly record struct TypedTime(TimeOnly? Time, WallTimeFault Fault)
{
    /// <summary>Reads it: see <see cref="WallTime"/>.</summary>
    /// <param name="text">What was typed.</param>
    /// <param name="after">A time that this one is later than; null when nothing is known.</param>
    public static TypedTime Read(string? text, TimeOnly? after) =>
        WallTime.TryParse(text, after, out var time, out var fault) ? new(time, fault) : new(null, fault);
}

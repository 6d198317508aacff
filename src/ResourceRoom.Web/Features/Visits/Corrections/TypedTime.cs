using ResourceRoom.Domain.Visits;

namespace ResourceRoom.Web.Features.Visits.Corrections;

internal readonly record struct TypedTime(TimeOnly? Time, WallTimeFault Fault)
{
    public static TypedTime Read(string? text, TimeOnly? after) =>
        WallTime.TryParse(text, after, out var time, out var fault) ? new(time, fault) : new(null, fault);
}

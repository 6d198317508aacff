using ResourceRoom.Web.Data.Visits;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Visits.Persons;

public sealed record SealedReason(string Text) : Unlogged
{
    /// <summary>Null when there is none. One that is too long is cut so that it still is.</summary>
    public static string? Seal(SealedForms sealedForms, string? reason, ActingUser who) => string.IsNullOrWhiteSpace(reason)
        ? null
        : sealedForms.Seal(new SealedReason(reason.Length > VisitVoid.ReasonLength ? reason[..(VisitVoid.ReasonLength + 1)] : reason), who);

    public static string? Open(SealedForms sealedForms, string? sealedReason, ActingUser who) =>
        sealedForms.TryOpen<SealedReason>(sealedReason, who, out var reason) ? reason!.Text : null;
}

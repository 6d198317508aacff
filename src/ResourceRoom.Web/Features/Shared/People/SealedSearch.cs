using ResourceRoom.Domain.Participants.Finding;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Shared.People;

/// <summary>
/// What was searched for, sealed into the address of the answer: Back and Refresh show it again without asking to send a form, and no
/// name or number stands in the address.
/// </summary>
public sealed record SealedSearch(string Term) : Unlogged
{
    public const string Parameter = "s";

    public static string Seal(SealedForms sealedForms, string? term, ActingUser who)
    {
        var typed = term ?? "";

        // Enough to say that it is too long.
        return sealedForms.Seal(new SealedSearch(typed.Length > FindTerm.MaxLength ? typed[..(FindTerm.MaxLength + 1)] : typed), who);
    }

    /// <summary>Null when nothing was searched for, or so long ago that it has to be typed again.</summary>
    public static string? Open(SealedForms sealedForms, string? sealedTerm, ActingUser who) =>
        sealedForms.TryOpen<SealedSearch>(sealedTerm, who, out var search) ? search!.Term : null;
}

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Security;

namespace ResourceRoom.Web.Features.Staff.Employers;

internal static class Partners
{
    /// <summary>The partner organizations of accounts within reach, by name.</summary>
    public static Task<List<string>> PartnersKnownAsync(this ResourceRoomDb db, ActingUser who, CancellationToken cancellationToken, long? except = null) =>
        db.StaffVisibleTo(who).Where(member => member.Account.Partner != null && member.Account.Id != except)
            .Select(member => member.Account.Partner!).Distinct().OrderBy(name => name).ToListAsync(cancellationToken);

    /// <summary>The name that was typed, spelled as other accounts within reach spell it.</summary>
    public static async Task<string?> PartnerOfAsync(
        this ResourceRoomDb db, IEmployerInput input, ActingUser who, CancellationToken cancellationToken, long? except = null) =>
        input.PartnerLine() is { } name
            ? (await db.PartnersKnownAsync(who, cancellationToken, except)).Find(known => string.Equals(known, name, StringComparison.OrdinalIgnoreCase)) ?? name
            : null;
}

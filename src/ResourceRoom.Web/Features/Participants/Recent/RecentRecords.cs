using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Participants;
using ResourceRoom.Web.Data.Participants.Search;
using ResourceRoom.Web.Infrastructure.Http;
using ResourceRoom.Web.Security;
using ResourceRoom.Web.Security.Secrets;

namespace ResourceRoom.Web.Features.Participants.Recent;

/// <summary>The records that this browser opened last: their keys alone, sealed for the account in a cookie that ends with the browser.</summary>
[Scoped]
public sealed class RecentRecords(ResourceRoomDb db, ParticipantItems items, SealedForms sealedForms, IHttpContextAccessor http, IHostEnvironment environment)
{
    private const string CookieName = "ResourceRoom.Recent";
    private const int Most = 8;

    public void Add(Guid record, ActingUser who)
    {
        var (cookie, context) = (Cookie(), http.HttpContext!);
        context.Response.Cookies.Append(cookie.Name!, sealedForms.Seal(new Opened([.. KeysOf(who).Except([record]).Prepend(record).Take(Most)]), who), cookie.Build(context));
    }

    /// <summary>Those still within reach, the last first.</summary>
    public async Task<IReadOnlyList<FoundPerson>> ReadAsync(ActingUser who, CancellationToken cancellationToken)
    {
        var keys = KeysOf(who);
        if (keys.Count == 0)
        {
            return [];
        }

        var people = await db.Participants.VisibleTo(who).Where(person => EF.Parameter(keys).Contains(person.PublicId) && person.MergedIntoId == null)
            .Described(db.Visits.VisibleTo(who)).ToListAsync(cancellationToken);
        return [.. people.Select(person => person.Decrypted(items)).OrderBy(person => keys.IndexOf(person.PublicId))];
    }

    private List<Guid> KeysOf(ActingUser who) =>
        sealedForms.TryOpen<Opened>(http.HttpContext!.Request.Cookies[Cookie().Name!], who, out var opened) ? [.. opened!.Records] : [];

    private CookieBuilder Cookie()
    {
        var cookie = new CookieBuilder();
        cookie.Guard(CookieName, environment);
        return cookie;
    }

    private sealed record Opened(IReadOnlyList<Guid> Records);
}

using System.Globalization;

using Microsoft.AspNetCore.Authentication;
using Microsoft.AspNetCore.Identity;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;

namespace ResourceRoom.Web.Security.SignIn.Sessions;

/// <summary>The sign-ins that the server knows. A cookie says which one it belongs to, and opens nothing once that one has ended.</summary>
public sealed class SignInSessions(ResourceRoomDb db, SignInOrigin origin, EndedSessions ended, OfficeClock clock, ILogger<SignInSessions> logger)
{
    public static readonly TimeSpan UseNotedEvery = TimeSpan.FromMinutes(5);

    private const string Number = "session";

    public SignInSession Begin(User account, SignInStage stage)
    {
        var now = clock.Now;
        var session = new SignInSession
        {
            PublicId = Guid.CreateVersion7(now),
            AccountId = account.Id,
            Account = account,
            Stage = stage,
            Stamp = account.SecurityStamp!,
            BeganAt = now,
            LastUsedAt = now,
            From = origin.Address,
            Browser = origin.Browser,
        };
        db.SignInSessions.Add(session);
        return session;
    }

    public Task<SignInSession?> FindAsync(Guid? id, SignInStage stage, CancellationToken cancellationToken) =>
        db.SignInSessions.Include(session => session.Account).Open().FirstOrDefaultAsync(session => session.PublicId == id && session.Stage == stage, cancellationToken);

    /// <summary>The one that this request is part of, or null when nobody is signed in or it has ended.</summary>
    public async Task<SignInSession?> CurrentAsync(HttpContext context, CancellationToken cancellationToken) =>
        await NumberOfAsync(context) is { } id ? await FindAsync(id, SignInStage.SignedIn, cancellationToken) : null;

    /// <summary>Of two who use the same step at once, one is told yes.</summary>
    public async Task<bool> UseUpAsync(Guid id, SignInStage stage, CancellationToken cancellationToken)
    {
        var now = clock.Now;
        return await db.SignInSessions.Where(session => session.PublicId == id && session.Stage == stage && session.EndedAt == null)
            .ExecuteUpdateAsync(session => session.SetProperty(row => row.EndedAt, now), cancellationToken) == 1;
    }

    /// <summary>The caller saves, and then calls <see cref="Close"/>.</summary>
    public void End(SignInSession session) => session.EndedAt = clock.Now;

    public void Close(Guid id) => ended.Add(id);

    public bool IsClosed(AuthenticationProperties properties) => NumberIn(properties) is { } id && ended.Contains(id);

    /// <summary>Whether a sign-in goes on, and notes now and then that somebody uses it.</summary>
    public async Task<bool> HoldsAsync(AuthenticationProperties properties, long accountId, bool isInUse, CancellationToken cancellationToken)
    {
        var id = NumberIn(properties);
        var held = await db.SignInSessions.Open()
            .Where(session => session.PublicId == id && session.AccountId == accountId && session.Stage == SignInStage.SignedIn)
            .Select(session => new { session.Id, session.LastUsedAt })
            .FirstOrDefaultAsync(cancellationToken);
        var now = clock.Now;
        if (held is not null && isInUse && now - held.LastUsedAt >= UseNotedEvery)
        {
            await db.NoteUseAsync(
                () => db.SignInSessions.Where(session => session.Id == held.Id).ExecuteUpdateAsync(session => session.SetProperty(row => row.LastUsedAt, now), cancellationToken),
                logger, "a sign-in");
        }

        return held is not null;
    }

    public Task GoOnAsync(AuthenticationProperties properties, string? stamp, CancellationToken cancellationToken)
    {
        var id = NumberIn(properties);
        return db.SignInSessions.Where(session => session.PublicId == id && session.EndedAt == null)
            .ExecuteUpdateAsync(session => session.SetProperty(row => row.Stamp, stamp), cancellationToken);
    }

    internal static async Task<Guid?> NumberOfAsync(HttpContext context) =>
        NumberIn((await context.AuthenticateAsync(IdentityConstants.ApplicationScheme)).Properties);

    internal static Guid? NumberIn(AuthenticationProperties? properties) =>
        properties?.Items.TryGetValue(Number, out var text) is true && Guid.TryParse(text, CultureInfo.InvariantCulture, out var id) ? id : null;

    internal static AuthenticationProperties Carry(Guid id, AuthenticationProperties? properties = null)
    {
        properties ??= new AuthenticationProperties();
        properties.Items[Number] = id.ToString();
        return properties;
    }
}

public static class SignInSessionQueries
{
    public static IQueryable<SignInSession> Open(this IQueryable<SignInSession> sessions) =>
        sessions.Where(session => session.EndedAt == null && session.Stamp == session.Account.SecurityStamp);

    /// <summary>Those in which somebody may still be at work.</summary>
    public static IQueryable<SignInSession> InUse(this IQueryable<SignInSession> sessions, DateTime now)
    {
        var used = now - SignInSetup.IdleLimit - SignInSessions.UseNotedEvery;
        var began = now - SignInAge.Longest;
        return sessions.Open().Where(session => session.Stage == SignInStage.SignedIn && session.LastUsedAt > used && session.BeganAt > began);
    }
}

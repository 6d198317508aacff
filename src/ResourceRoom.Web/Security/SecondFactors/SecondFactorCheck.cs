using ResourceRoom.Domain.Accounts;
using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Engines;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Security.SignIn;

namespace ResourceRoom.Web.Security.SecondFactors;

public enum CodeAnswer
{
    Refused,
    OneTimeCode,
    RecoveryCode,
}

/// <summary>
/// Takes the codes of a second factor: each once, wrong ones count towards the lockout like wrong passwords. What the
/// caller wants to happen with a right code is saved with it or not at all.
/// </summary>
public sealed class SecondFactorCheck(ResourceRoomDb db, StoredFactors stored, SignInTrail trail, OfficeClock clock)
{
    /// <summary>Takes a one-time code or a recovery code; wrong, spent and locked are not told apart.</summary>
    public Task<CodeAnswer> TakeAsync(User account, string typed, ActingUser? who, Func<Task>? andThen, CancellationToken cancellationToken) =>
        SaveAsync(account, async () =>
        {
            var answer = account.TwoFactorEnabled ? await LookAtAsync(account, typed, who, cancellationToken) : CodeAnswer.Refused;
            if (answer == CodeAnswer.Refused)
            {
                NoteRefusal(account, who);
                return answer;
            }

            Lockout.Forget(account);
            await (andThen?.Invoke() ?? Task.CompletedTask);
            return answer;
        }, cancellationToken);

    public Task RefuseAsync(User account, ActingUser who, CancellationToken cancellationToken) =>
        SaveAsync(account, () =>
        {
            NoteRefusal(account, who);
            return Task.FromResult(CodeAnswer.Refused);
        }, cancellationToken);

    /// <summary>
    /// Saves what is decided about an account. Of two at once the second finds the row changed, reads it again and decides
    /// anew, so that a code sent twice is taken once.
    /// </summary>
    public Task<T> SaveAsync<T>(User account, Func<Task<T>> decide, CancellationToken cancellationToken) =>
        db.RetryOnConflictAsync(
            async () =>
            {
                var decision = await decide();
                if (db.ChangeTracker.HasChanges())
                {
                    account.Touch(clock.Now);
                    await db.SaveChangesAsync(cancellationToken);
                }

                return decision;
            },
            () => StartOverAsync(cancellationToken));

    private async Task<CodeAnswer> LookAtAsync(User account, string typed, ActingUser? who, CancellationToken cancellationToken)
    {
        var isLocked = Lockout.IsLocked(account, clock.Now);
        var step = OneTimeCode.StepTaken(await stored.SecretOfAsync(account, cancellationToken), typed, clock.Now, account.LastOneTimeStep);
        if (isLocked)
        {
            return CodeAnswer.Refused;
        }

        if (step is not null)
        {
            account.LastOneTimeStep = step;
            trail.Note(new SecondFactorPassed(), account.Id, who);
            return CodeAnswer.OneTimeCode;
        }

        if (await stored.SpendAsync(account, typed, cancellationToken) is { } left)
        {
            trail.Note(new RecoveryCodeUsed(left), account.Id, who);
            return CodeAnswer.RecoveryCode;
        }

        return CodeAnswer.Refused;
    }

    private void NoteRefusal(User account, ActingUser? who)
    {
        trail.Note(new SecondFactorFailed(Lockout.IsLocked(account, clock.Now)), account.Id, who);
        Lockout.CountFailure(account, clock.Now);
    }

    private async Task StartOverAsync(CancellationToken cancellationToken)
    {
        foreach (var entry in db.ChangeTracker.Entries().ToList())
        {
            if (entry.State == EntityState.Added)
            {
                entry.State = EntityState.Detached;
            }
            else
            {
                await entry.ReloadAsync(cancellationToken);
            }
        }
    }
}

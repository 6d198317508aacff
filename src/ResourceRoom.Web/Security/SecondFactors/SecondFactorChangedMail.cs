using System.Diagnostics;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// Tells an account by mail that its second factor changed, in case someone else did it (NIST SP 800-63B-4, account
/// notifications). No secret and no code is in the message.
/// </summary>
public sealed class SecondFactorChangedMail(ResourceRoomDb db, Outbox outbox)
{
    public void Post(User account, ActivityDetail change, DateTime now)
    {
        if (outbox.CanSend)
        {
            outbox.Post(db, LetterTo(account, change, now), now);
        }
    }

    private static Letter LetterTo(User account, ActivityDetail change, DateTime now) => new(
        account.Email!,
        "Security change to your ResourceRoom account",
        $"""
        Hello {account.DisplayName},

        {InWords(change)} on {OfficeFormat.DateAndTime(now)}.

        If you didn’t do this or ask for it, tell your administrator right away so they can deactivate your account.
        """);

    private static string InWords(ActivityDetail change) => change switch
    {
        SecondFactorSetUp => "Two-step verification was set up for your ResourceRoom account",
        RecoveryCodesCreated => "New recovery codes replaced the old ones for your ResourceRoom account",
        SecondFactorTurnedOff => "Two-step verification was turned off for your ResourceRoom account",
        SecondFactorReset => "Two-step verification was reset for your ResourceRoom account",
        _ => throw new UnreachableException($"No words for {change.GetType().Name}."),
    };
}

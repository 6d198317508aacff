using System.Diagnostics;

using ResourceRoom.Web.Data;
using ResourceRoom.Web.Data.Accounts;
using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Data.Trail;
using ResourceRoom.Web.Data.Trail.Events;
using ResourceRoom.Web.Infrastructure;
using ResourceRoom.Web.Infrastructure.Mail;

namespace ResourceRoom.Web.Security.SecondFactors;

/// <summary>
/// Tells an account by mail that its second factor changed, in case somebody else did it (NIST SP 800-63B-4, account
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
        "The second factor of your ResourceRoom account changed",
        $"""
        {account.DisplayName},

        {InWords(change)} on {OfficeFormat.DateAndTime(now)}.

        If neither you nor somebody whom you asked did this, ask your administrator at once to end the access of your account.
        """);

    private static string InWords(ActivityDetail change) => change switch
    {
        SecondFactorSetUp => "a second factor was set up for your ResourceRoom account",
        RecoveryCodesCreated => "new recovery codes were made for your ResourceRoom account, and the old ones ended,",
        SecondFactorTurnedOff => "the second factor of your ResourceRoom account was turned off",
        SecondFactorReset => "the second factor of your ResourceRoom account was reset for you",
        _ => throw new UnreachableException($"No words for {change.GetType().Name}."),
    };
}

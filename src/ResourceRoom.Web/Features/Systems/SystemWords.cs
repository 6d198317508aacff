using System.Diagnostics;

using ResourceRoom.Domain.Loads.Systems;
using ResourceRoom.Web.Data.Loads;
using ResourceRoom.Web.Features.Shared.Systems;

namespace ResourceRoom.Web.Features.Systems;

public static class SystemWords
{
    public const string Name = "Name of the system";
    public const string ContactName = "Contact";
    public const string ContactEmail = "Contact’s email";
    public const string ContactPhone = "Contact’s phone";
    public const string AllOrNothing = "All or nothing";
    public const string None = "None";

    public const string Preferred =
        "This program is the preferred method of tracking participants (Policy 1.11.2, item 3, Note). An LWIA that uses a third-party system must register it here and load its visits at least weekly (item 4).";

    public static string InWords(this TrackingSystem system) => system.WhyNot() ?? (system.ApprovedAt is { } at
        ? $"This system may load. OET approved it on {OfficeFormat.Date(OfficeClock.DayOf(at))} (Policy 1.11.2, item 4)."
        : throw new UnreachableException());

    public static string InWords(this SystemRefusal reason) => reason switch
    {
        SystemRefusal.NotComplete => "A system can be approved only when each point of its checklist is answered with yes (Policy 1.11.2, item 4.2).",
        SystemRefusal.AlreadyApproved => "The system is approved already. Nothing was changed.",
        SystemRefusal.NotApproved => "The system is not approved. Nothing was changed.",
        SystemRefusal.AlreadyPaused => "Its loads are paused already. Nothing was changed.",
        SystemRefusal.NotPaused => "Its loads are not paused. Nothing was changed.",
        SystemRefusal.Changed => "Someone changed this system after you opened the page. Nothing was saved. Check it as it is now, then decide again.",
        SystemRefusal.TooManyKeys => $"A system can have {SystemRule.MostKeys} keys at a time. Revoke one first.",
        SystemRefusal.KeyRevoked => "The key was revoked already. Nothing was changed.",
        _ => throw new UnreachableException(),
    };

    /// <summary>Why a file did not become a load, by the code of its answer.</summary>
    public static string TurnedAway(string code) => code switch
    {
        "KEY_REUSED" => "Its Idempotency-Key came before with another file. The sender must make a new key for each file.",
        "TOO_MANY" => "Too many requests with this key.",
        "MAY_NOT_BE_USED" => "The system may not be used.",
        "NOT_APPROVED" => "The system is not approved.",
        "PAUSED" => "Its loads are paused.",
        "NOT_CSV" => "It was not sent as CSV in UTF-8.",
        "TOO_LARGE" => "The file is over 1 GiB or 2,000,000 rows.",
        "EMPTY_FILE" => "The file has no bytes.",
        "BAD_REQUEST" => "The request has a malformed header or mode.",
        _ => $"It was refused ({code}).",
    };
}

using System.Diagnostics;

using ResourceRoom.Web.Data.Messages;

namespace ResourceRoom.Web.Features.Shared.Messages;

/// <param name="Lines">The messages, oldest first.</param>
/// <param name="IsWhole">Whether all of it was asked for.</param>
/// <param name="Notes">The address of the case notes; null for the customer, who sees none.</param>
public sealed record MessageThread(IReadOnlyList<ThreadLine> Lines, bool IsWhole, string? Notes) : Unlogged
{
    public bool IsCustomers => Notes is null;

    public bool HasEarlier => !IsWhole && Lines.Count == ThreadReader.AtOnce;

    /// <summary>What became of one's own message; null where there is nothing to say.</summary>
    public string? InWords(ThreadLine line) => line switch
    {
        _ when line.IsFromCustomer != IsCustomers => null,
        { ReadAt: { } at } when IsCustomers => $"Read {OfficeFormat.DateAndTime(at)}",
        { IsUntold: true } => MailWords.Untold,
        { ReadAt: { } at } => $"{line.Mail.InWords()} Read {OfficeFormat.DateAndTime(at)}.",
        _ when IsCustomers => "Not read yet",
        _ => $"{line.Mail.InWords()} Not read yet.",
    };
}

public static class MailWords
{
    public const string Untold = "Kept on the record; nobody was told.";

    public static string InWords(this MessageMail mail) => mail switch
    {
        MessageMail.None => "No email sent.",
        MessageMail.Link => "An email with a link was sent.",
        MessageMail.Text => "The text was sent by email.",
        _ => throw new UnreachableException(),
    };
}

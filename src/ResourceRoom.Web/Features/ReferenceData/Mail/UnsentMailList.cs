using System.Globalization;
using System.Linq.Expressions;

using ResourceRoom.Web.Data.Mail;
using ResourceRoom.Web.Features.Shared.Lists;

namespace ResourceRoom.Web.Features.ReferenceData.Mail;

public enum UnsentState
{
    Waiting,
    GivenUp,
}

public sealed record UnsentMailFilter : ListFilter<OutboxMail>
{
    public string? State { get; init; }

    public override IQueryable<OutboxMail> Apply(IQueryable<OutboxMail> rows) => FilterRules.Chosen<UnsentState>(State) switch
    {
        UnsentState.Waiting => rows.Where(mail => mail.NextTryAt != null),
        UnsentState.GivenUp => rows.Where(mail => mail.NextTryAt == null),
        _ => rows,
    };
}

public sealed class UnsentMailFilterValidator : AbstractValidator<UnsentMailFilter>
{
    public UnsentMailFilterValidator() => RuleFor(filter => filter.State).MayBeChosen("a status", state => FilterRules.Chosen<UnsentState>(state) is not null);
}

public sealed record UnsentMailRow(Guid PublicId, string ToAddress, string Subject, DateTime CreatedAt, int Tries, DateTime? NextTryAt, string? LastFailure);

/// <summary>Mail that no server has taken yet. Whose it is stays hidden but for the domain: customers get mail too.</summary>
public sealed class UnsentMailList : ListDefinition<OutboxMail, UnsentMailRow>
{
    public UnsentMailList()
        : base("Unsent email")
    {
        MostCounted = 1_000;
        Key(mail => mail.PublicId, unique: mail => mail.Id);

        Column("Written", row => OfficeFormat.DateAndTime(row.CreatedAt)).Sort("written", mail => mail.CreatedAt).Class("rr-time");
        Column("Subject", row => row.Subject).Class("rr-break");
        Column("To", row => $"…{row.ToAddress[Math.Max(row.ToAddress.LastIndexOf('@'), 0)..]}").Class("rr-break");
        Column("Tries", row => row.Tries.ToString(CultureInfo.InvariantCulture));
        Column("Last answer", row => UnsentMailWords.FailureInWords(row.LastFailure));
        Column("Next try", row => row.NextTryAt is { } next ? OfficeFormat.DateAndTime(next) : Tag(UnsentMailWords.InWords(UnsentState.GivenUp), "rr-tag--warning")).Class("rr-time");
        SortedBy("-written");
    }

    protected override Expression<Func<OutboxMail, UnsentMailRow>> Row => mail =>
        new UnsentMailRow(mail.PublicId, mail.ToAddress, mail.Subject, mail.CreatedAt, mail.Tries, mail.NextTryAt, mail.LastFailure);
}

public static class UnsentMailWords
{
    public static string InWords(UnsentState state) => state == UnsentState.Waiting ? "Waiting" : "Given up";

    public static string FailureInWords(string? failure) => failure switch
    {
        null => "–",
        "NoMailServer" => "No mail server is set up",
        "Timeout" => "The mail server did not answer in time",
        "AddressUnreadable" => "The address cannot be read",
        "TextUnreadable" => "The text cannot be decrypted",
        "NotSupportedByServer" => "The mail server does not offer what is set up",
        "SocketException" or "IOException" => "The mail server could not be reached",
        _ => $"The mail server refused it ({failure})",
    };
}

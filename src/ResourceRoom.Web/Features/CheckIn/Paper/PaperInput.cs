using System.Globalization;

using ResourceRoom.Domain.SignInSheets;

namespace ResourceRoom.Web.Features.CheckIn.Paper;

public sealed record PaperInput
{
    public const int RowsAPage = 10;

    public string Language { get; init; } = "en";

    public string? Rows { get; init; } = RowsAPage.ToString(CultureInfo.InvariantCulture);

    public int? RowCount =>
        int.TryParse(Rows, NumberStyles.AllowLeadingWhite | NumberStyles.AllowTrailingWhite, CultureInfo.InvariantCulture, out var rows) && rows is >= 1 and <= SheetRule.MostRows ? rows : null;
}

public sealed class PaperInputValidator : AbstractValidator<PaperInput>
{
    public PaperInputValidator()
    {
        RuleFor(input => input.Language).Must(language => PaperWords.All.Any(words => words.Tag == language)).WithMessage("Choose English or Spanish.");
        RuleFor(input => input.Rows).Must((input, _) => input.RowCount is not null)
            .WithMessage($"Enter how many rows, from 1 to {SheetRule.MostRows}. A catch-up sheet can’t have more.");
    }
}

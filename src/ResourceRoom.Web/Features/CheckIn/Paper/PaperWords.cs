using ResourceRoom.Domain.Participants;
using ResourceRoom.Domain.SignInSheets;
using ResourceRoom.Web.Features.Shared.NineQuestions;

namespace ResourceRoom.Web.Features.CheckIn.Paper;

/// <summary>The words of a blank sheet that the nine questions do not have. Codes are those that the catch-up grid reads, in any language.</summary>
public sealed record PaperWords
{
    public static IReadOnlyList<PaperWords> All { get; } =
    [
        new()
        {
            Tag = "en",
            Title = "Resource room sign-in",
            Room = "Room",
            Date = "Date",
            Page = "Page",
            NotRequired = "You do not have to answer. If you would rather not answer an item, write a hyphen (-) in its box, or check the last box for all that you leave empty. You can use all services here either way.",
            Privacy = "Please do not read what others wrote. Staff: keep this sheet with you, fold or cover the rows above, and lock it away until it is typed in and destroyed.",
            TimeIn = "Time in",
            TimeOut = "Time out",
            Ssn = "Social Security Number",
            Services = "Services",
            Note = "Note (staff)",
            DeclineRest = "No answer to the rest",
            Codes = "Codes",
            Unofficial = "Made with ResourceRoom for days when it can’t be reached. Not an official form.",
        },
        new()
        {
            Tag = "es",
            Title = "Registro de visitas del centro de recursos",
            Room = "Sala",
            Date = "Fecha",
            Page = "Página",
            NotRequired = "Usted no está obligado(a) a contestar. Si prefiere no contestar algo, escriba un guion (-) en su casilla, o marque la última casilla para todo lo que deje vacío. De todos modos podrá usar aquí los mismos servicios.",
            Privacy = "Por favor no lea lo que escribieron otras personas. Personal: guarde esta hoja con usted, doble o cubra las filas anteriores, y manténgala bajo llave hasta que se capture y se destruya.",
            TimeIn = "Hora de entrada",
            TimeOut = "Hora de salida",
            Ssn = "Número de Seguro Social",
            Services = "Servicios",
            Note = "Nota (personal)",
            DeclineRest = "Sin respuesta a lo demás",
            Codes = "Códigos",
            Unofficial = "Hecha con ResourceRoom para los días en que no se puede usar el sistema. No es un formulario oficial.",
        },
    ];

    public required string Tag { get; init; }

    public required string Title { get; init; }

    public required string Room { get; init; }

    public required string Date { get; init; }

    public required string Page { get; init; }

    public required string NotRequired { get; init; }

    public required string Privacy { get; init; }

    public required string TimeIn { get; init; }

    public required string TimeOut { get; init; }

    public required string Ssn { get; init; }

    public required string Services { get; init; }

    public required string Note { get; init; }

    public required string DeclineRest { get; init; }

    public required string Codes { get; init; }

    public required string Unofficial { get; init; }

    public QuestionWords Questions => QuestionWords.In(Tag);

    public static PaperWords In(string tag) => All.First(words => words.Tag == tag);

    public string HeadOf(SheetColumn column) => column switch
    {
        SheetColumn.TimeIn => TimeIn,
        SheetColumn.TimeOut => TimeOut,
        SheetColumn.Ssn => Ssn,
        SheetColumn.Services => Services,
        SheetColumn.Note => Note,
        _ => Questions[column.ToString()],
    };

    /// <summary>The same in two parts, between which a narrow column may break it: Race/Ethnicity.</summary>
    public (string Before, string After) SplitHeadOf(SheetColumn column)
    {
        var head = HeadOf(column);
        var end = head.IndexOf('/', StringComparison.Ordinal) + 1;
        return (head[..end], head[end..]);
    }

    /// <summary>The codes of the columns that have some, each with its meaning.</summary>
    public IReadOnlyList<(string Head, string Meaning)> CodesOfItems =>
    [
        (HeadOf(SheetColumn.LaborForceStatus), Listed(ItemChoices.LaborForceStatus.Select(choice => (ItemChoices.KeyOfStatus(choice.Value).ToUpperInvariant(), $"LaborForceStatus.{choice.Value}")))),
        (HeadOf(SheetColumn.Hispanic), Listed([("Y", "Hispanic.Yes"), ("N", "Hispanic.No")])),
        (HeadOf(SheetColumn.Race), Listed(
        [
            ("AI", $"Race.{Races.AmericanIndianOrAlaskaNative}"), ("AS", $"Race.{Races.Asian}"), ("BL", $"Race.{Races.BlackOrAfricanAmerican}"),
            ("NH", $"Race.{Races.NativeHawaiianOrPacificIslander}"), ("WH", $"Race.{Races.White}"),
        ]) + $" ({Questions["Race.Hint"].TrimEnd('.')}: AS;WH)"),
        (HeadOf(SheetColumn.Gender), Listed([("M", $"Gender.{Gender.Male}"), ("F", $"Gender.{Gender.Female}"), ("X", $"Gender.{Gender.DidNotSelfIdentify}")])),
    ];

    private string Listed(IEnumerable<(string Code, string Key)> codes) => string.Join(" · ", codes.Select(code => $"{code.Code} {Questions[code.Key]}"));
}

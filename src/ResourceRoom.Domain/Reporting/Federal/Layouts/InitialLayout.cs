using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>Version 1 of the layout, which OET's table is first filled with [ours].</summary>
public static class InitialLayout
{
    private const int DayLength = 8;

    private static readonly ElementCode[] YesOrNo = [new("1", "yes"), new("0", "no"), new("9", "did not self-identify")];

    /// <summary>The layout.</summary>
    public static ExtractLayout Version1 { get; } = new(1, new DateOnly(2025, 7, 1),
    [
        new(ExtractElement.Observation, "Observation number", CellType.Digits, 9, []),
        new(ExtractElement.UniqueIdentifier, "Unique Individual Identifier", CellType.Text, PirlKey.Length, []),
        new(ExtractElement.State, "State Code of Residence", CellType.Text, 2, []),
        new(ExtractElement.Zip, "ZIP Code of Residence", CellType.Text, 5, []),
        new(ExtractElement.LocalBoard, "Local Workforce Board Code", CellType.Digits, 5, []),
        new(ExtractElement.BirthDate, "Date of Birth", CellType.Day, DayLength, []),
        new(ExtractElement.Sex, "Sex", CellType.Digits, 1, [new("1", "male"), new("2", "female"), new("9", "did not self-identify")]),
        new(ExtractElement.Disability, "Individual with a Disability", CellType.Digits, 1, YesOrNo),
        new(ExtractElement.Hispanic, "Ethnicity: Hispanic/Latino", CellType.Digits, 1, YesOrNo),
        new(ExtractElement.AmericanIndian, "American Indian / Alaska Native", CellType.Digits, 1, YesOrNo),
        new(ExtractElement.Asian, "Asian", CellType.Digits, 1, YesOrNo),
        new(ExtractElement.Black, "Black / African American", CellType.Digits, 1, YesOrNo),
        new(ExtractElement.PacificIslander, "Native Hawaiian / Other Pacific Islander", CellType.Digits, 1, YesOrNo),
        new(ExtractElement.White, "White", CellType.Digits, 1, YesOrNo),
        new(ExtractElement.MoreThanOneRace, "More Than One Race", CellType.Digits, 1, YesOrNo),
        new(
            ExtractElement.EmploymentStatus,
            "Employment Status at Program Entry",
            CellType.Digits,
            1,
            [new("1", "employed"), new("2", "employed with notice"), new("3", "not in labor force"), new("0", "unemployed")]),
        new(ExtractElement.FirstService, "Date of First Basic Career Service (Self-Service/Information-Only)", CellType.Day, DayLength, []),
        new(ExtractElement.LastService, "Most Recent Date Received Basic Career Services (Self-Service/Information-Only)", CellType.Day, DayLength, []),
        new(ExtractElement.LastContact, "Date of Most Recent Reportable Individual Contact", CellType.Day, DayLength, []),
        new(ExtractElement.Ssn, "Social Security Number", CellType.Text, 9, []),
    ]);
}

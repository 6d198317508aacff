using ResourceRoom.Domain.Reporting.Federal.Layouts;

namespace ResourceRoom.Domain.Reporting.Federal.Checks;

/// <summary>Version 1 of the checks, which OET's table is first filled with [ours].</summary>
public static class InitialChecks
{
    /// <summary>All checks on.</summary>
    public static CheckVersion Version1 { get; } = new(1, InitialLayout.Version1.FirstDay,
    [
        new(CheckCode.F1, true, "Another number of columns"),
        new(CheckCode.F2, true, "Longer than the layout allows"),
        new(CheckCode.F3, true, "Type IN, but not only digits"),
        new(CheckCode.F4, true, "Type DT, but no real day as YYYYMMDD"),
        new(CheckCode.V1, true, "OBS, 100, 1000, 1002, 1007 or 2700 is blank"),
        new(CheckCode.V2, true, "Not one of the layout's codes"),
        new(CheckCode.V3, true, "100 is not 12 characters of the key's alphabet"),
        new(CheckCode.V4, true, "2700 could not have been issued"),
        new(CheckCode.V5, true, "101 is neither a state nor 77, 88 or 99"),
        new(CheckCode.D1, true, "100 is in more than one row"),
        new(CheckCode.D2, true, "2700 is in more than one row"),
        new(CheckCode.L1, true, "1000 is after 1002"),
        new(CheckCode.L2, true, "1002 is after 1007"),
        new(CheckCode.L3, true, "1002 or 1007 is outside the period"),
        new(CheckCode.L4, true, "1000 is outside the program year, or after the period"),
        new(CheckCode.L5, true, "200 is after 1000, or more than 120 years before it"),
        new(CheckCode.L6, true, "211 to 215 are answered in part, or all 0"),
        new(CheckCode.L7, true, "216 does not follow from 211 to 215"),
        new(CheckCode.L8, true, "101 is not the state of 103"),
    ]);
}

using ResourceRoom.Domain.Reporting.Federal.Rows;

namespace ResourceRoom.Domain.Reporting.Federal.Layouts;

/// <summary>Rules of the extract that OET keeps as data: a run takes the version in force on its period's last day [ours].</summary>
public interface IExtractVersion
{
    /// <summary>Counts up from 1.</summary>
    int Version { get; }

    /// <summary>The first day it is in force.</summary>
    DateOnly FirstDay { get; }
}

/// <summary>A version of the layout. It is never changed: an edit makes the next version.</summary>
/// <param name="Version">Counts up from 1.</param>
/// <param name="FirstDay">The first day it is in force.</param>
/// <param name="Columns">In the order of the file, each element once.</param>
public sealed record ExtractLayout(int Version, DateOnly FirstDay, IReadOnlyList<LayoutColumn> Columns) : IExtractVersion;

/// <summary>A column of the file.</summary>
/// <param name="Element">What it holds.</param>
/// <param name="Name">Its name in a header.</param>
/// <param name="Type">What its cells look like.</param>
/// <param name="Length">The most characters of a cell.</param>
/// <param name="Codes">What a cell may hold; empty when there is no list.</param>
public sealed record LayoutColumn(ExtractElement Element, string Name, CellType Type, int Length, IReadOnlyList<ElementCode> Codes)
{
    /// <summary>Whether a cell, not blank, is one of the codes, or there are none.</summary>
    public bool Allows(string cell) => Codes.Count == 0 || Codes.Any(code => code.Value == cell);
}

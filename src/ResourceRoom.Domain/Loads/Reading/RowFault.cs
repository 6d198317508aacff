namespace ResourceRoom.Domain.Loads.Reading;

/// <summary>Why the bytes of a row are no row.</summary>
public enum RowFault
{
    /// <summary>They are one.</summary>
    None,

    /// <summary>A quote inside a cell that does not begin with one, something after a closing quote, or a quote that is never closed.</summary>
    Quoting,

    /// <summary>More than <see cref="LoadFileReader.MaxRowBytes"/>.</summary>
    TooLong,
}

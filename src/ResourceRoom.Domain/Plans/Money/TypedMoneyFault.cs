namespace ResourceRoom.Domain.Plans.Money;

/// <summary>Why text is not a dollar value.</summary>
public enum TypedMoneyFault
{
    /// <summary>It is valid.</summary>
    None,

    /// <summary>Nothing was typed.</summary>
    Empty,

    /// <summary>Not written like an amount.</summary>
    NotAnAmount,

    /// <summary>The comma stands where the cents begin, as in 1.234,56: in dollars it is 1,234.56.</summary>
    CommaForCents,

    /// <summary>The comma does not set off thousands, as in 12,34.</summary>
    MisplacedComma,

    /// <summary>Less than nothing.</summary>
    Negative,

    /// <summary>More than two decimals.</summary>
    TooManyDecimals,

    /// <summary>More than <see cref="TypedMoney.Largest"/>.</summary>
    TooBig,
}

let recordedChart = ""
